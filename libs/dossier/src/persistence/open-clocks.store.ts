import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Localized } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import type { ClockLine, OpenClocks, TaskKind } from '../domain/index.js';
import type { WatchedHead } from './watch.store.js';

interface TaskJson {
  id: string;
  kind: TaskKind;
  name: Localized;
  time_limit: TimeLimit;
  opened_at: string;
  due_at: string | null;
  unit_id: string;
  consultation_id: string | null;
}
interface Row extends WatchedHead {
  readonly limit_case: string | null;
  readonly legal_limit: TimeLimit | null;
  readonly committed_limit: TimeLimit | null;
  readonly due_at: Date | null;
  readonly legal_due_at: Date | null;
  readonly provisional: boolean;
  readonly clock: (Pick<ClockLine, 'clock' | 'kind'> & { at: string; data: object })[];
  readonly tasks: TaskJson[];
}

/** A dossier with its open clocks, under lock. */
export interface OpenDossier {
  readonly head: WatchedHead;
  readonly limitCase: string | null;
  readonly clocks: OpenClocks;
}

export interface NewDates {
  readonly id: string;
  readonly dueAt: number | null;
  readonly legalDueAt: number | null;
  readonly provisional: boolean;
  readonly legalLimit: TimeLimit | null;
  readonly committedLimit: TimeLimit | null;
  readonly calendarVersion: string;
  readonly clockLines: number;
  readonly reason: string;
  /** The head of the chain, with the event that tells of these dates. */
  readonly lastSeq: number;
  readonly lastHash: string;
}

const open = `d.status IN ('submitted', 'supplement-requested', 'in-process', 'awaiting-payment', 'decided')`;

/** Many clocks at once: for changes of the rules under which all of them run. */
@Injectable()
export class OpenClocksStore {
  async batch(tx: Tx, after: string | null, limit: number, lock: boolean): Promise<OpenDossier[]> {
    const rows: Row[] = await tx.query(
      `WITH d AS MATERIALIZED (
         SELECT * FROM dossier d WHERE ${open} AND ($1::uuid IS NULL OR d.id > $1)
          ORDER BY d.id LIMIT $2 ${lock ? 'FOR NO KEY UPDATE' : ''})
       SELECT d.id, d.code, d.procedure_version_id, d.procedure_code, d.procedure_name,
              d.agency_unit_id, d.applicant_account_id, d.applicant_name, d.contact_email, d.status,
              d.last_seq, d.last_hash, d.limit_case, d.legal_limit, d.committed_limit, d.due_at,
              d.legal_due_at, d.provisional,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('clock', e.clock, 'kind', e.kind,
                        'at', e.at, 'data', e.data) ORDER BY e.seq), '[]')
                 FROM clock_entry e WHERE e.dossier_id = d.id) AS clock,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'name', t.name,
                        'time_limit', t.time_limit, 'opened_at', t.opened_at, 'due_at', t.due_at,
                        'unit_id', t.unit_id, 'consultation_id', t.consultation_id)), '[]')
                 FROM task t WHERE t.dossier_id = d.id AND t.state = 'open') AS tasks
         FROM d ORDER BY d.id`,
      [after, limit],
    );
    return rows.map(openDossier);
  }

  /** How many there are to look at. */
  async count(reader: EntityManager): Promise<number> {
    const rows: { open: number }[] = await reader.query(
      `SELECT count(*)::int AS open FROM dossier d WHERE ${open}`,
    );
    return rows[0]?.open ?? 0;
  }

  async write(tx: Tx, dates: readonly NewDates[]): Promise<void> {
    if (dates.length === 0) return;
    await tx.query(
      `WITH n AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "dueAt" timestamptz,
                "legalDueAt" timestamptz, provisional boolean, "legalLimit" jsonb,
                "committedLimit" jsonb, "calendarVersion" text, "clockLines" int, reason text,
                "lastSeq" int, "lastHash" text)),
       entry AS (
         INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data)
         SELECT id, "clockLines" + 1, 'dossier', 'recalculate', $2, jsonb_build_object('reason', reason)
           FROM n)
       UPDATE dossier d SET due_at = n."dueAt", legal_due_at = n."legalDueAt",
              provisional = n.provisional, legal_limit = nullif(n."legalLimit", 'null'),
              committed_limit = nullif(n."committedLimit", 'null'),
              calendar_version = n."calendarVersion", version = version + 1, updated_at = $2,
              last_seq = n."lastSeq", last_hash = n."lastHash", last_event_at = $2
         FROM n WHERE d.id = n.id`,
      [JSON.stringify(dates.map(asTexts)), new Date(tx.now)],
    );
  }

  /** Open tasks, and the questions behind those of consulted units. */
  async writeTasks(
    tx: Tx,
    moves: readonly { readonly id: string; readonly dueAt: number }[],
  ): Promise<void> {
    if (moves.length === 0) return;
    await tx.query(
      `WITH n AS (SELECT * FROM unnest($1::uuid[], $2::timestamptz[]) AS n(id, due_at)),
       moved AS (
         UPDATE task t SET due_at = n.due_at, sort_at = n.due_at FROM n
          WHERE t.id = n.id RETURNING t.kind, t.consultation_id, t.due_at)
       UPDATE consultation c SET due_at = m.due_at FROM moved m
        WHERE m.kind IN ('consultation', 'outside') AND c.id = m.consultation_id`,
      [moves.map((m) => m.id), moves.map((m) => new Date(m.dueAt))],
    );
  }
}

const asTexts = (d: NewDates) => ({ ...d, dueAt: text(d.dueAt), legalDueAt: text(d.legalDueAt) });
const text = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

function openDossier(row: Row): OpenDossier {
  const { legal_limit, committed_limit, provisional } = row;
  return {
    head: row,
    limitCase: row.limit_case,
    clocks: {
      clock: row.clock.map((e) => ({
        ...e.data,
        clock: e.clock,
        kind: e.kind,
        at: Date.parse(e.at),
      })),
      legalLimit: legal_limit,
      committedLimit: committed_limit,
      dueAt: row.due_at?.getTime() ?? null,
      legalDueAt: row.legal_due_at?.getTime() ?? null,
      provisional,
      tasks: row.tasks.map((t) => ({
        id: t.id,
        kind: t.kind,
        name: t.name,
        limit: t.time_limit,
        openedAt: Date.parse(t.opened_at),
        dueAt: t.due_at === null ? null : Date.parse(t.due_at),
        unitId: t.unit_id,
        consultationId: t.consultation_id,
      })),
    },
  };
}
