import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Localized } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import type { ClockLine, OpenClocks, TaskKind } from '../domain/index.js';
import { plainArray } from './plain-array.js';
import { HEAD, type WatchedHead } from './watch.store.js';

interface TaskRow {
  readonly dossier_id: string;
  readonly id: string;
  readonly kind: TaskKind;
  readonly name: Localized;
  readonly time_limit: TimeLimit;
  readonly opened_at: Date;
  readonly due_at: Date | null;
  readonly unit_id: string;
  readonly consultation_id: string | null;
}
interface LineRow extends Pick<ClockLine, 'clock' | 'kind'> {
  readonly dossier_id: string;
  readonly at: Date;
  readonly data: object | null;
}
interface Row extends WatchedHead {
  readonly limit_case: string | null;
  readonly legal_limit: TimeLimit | null;
  readonly committed_limit: TimeLimit | null;
  readonly due_at: Date | null;
  readonly legal_due_at: Date | null;
  readonly provisional: boolean;
}

/** Dossiers after one, up to and with the other. */
export interface Range {
  readonly after: string | null;
  readonly until: string | null;
}
/** Before every identifier. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A dossier with its open clocks, under lock. */
export interface OpenDossier {
  readonly head: WatchedHead;
  readonly limitCase: string | null;
  readonly clocks: OpenClocks;
}

export interface StandingDate {
  readonly id: string;
  readonly provisional: boolean;
  readonly calendarVersion: string;
}

export interface NewDates {
  readonly id: string;
  readonly dueAt: number | null;
  readonly legalDueAt: number | null;
  readonly provisional: boolean;
  /** Where the change is one of limits. */
  readonly limits: {
    readonly legal: TimeLimit | null;
    readonly committed: TimeLimit | null;
  } | null;
  readonly calendarVersion: string;
  readonly clockLines: number;
  /** The head of the chain, with the event that tells of these dates. */
  readonly lastSeq: number;
  readonly lastHash: string;
}

/** What has a clock that runs or stands still; the dossier is `d`. */
export const OPEN_DOSSIER = `d.status IN ('submitted', 'supplement-requested', 'in-process', 'awaiting-payment', 'decided')`;

/** Many clocks at once: for changes of the rules under which all of them run. */
@Injectable()
export class OpenClocksStore {
  async batch(
    tx: Tx,
    { after, until }: Range,
    limit: number,
    lock: boolean,
  ): Promise<OpenDossier[]> {
    const rows: Row[] = await tx.query(
      `SELECT ${HEAD}, d.limit_case, d.legal_limit, d.committed_limit, d.due_at, d.legal_due_at, d.provisional
         FROM dossier d WHERE ${OPEN_DOSSIER} AND d.id > $1 AND d.id <= $2
        ORDER BY d.id LIMIT $3 ${lock ? 'FOR NO KEY UPDATE' : ''}`,
      [after ?? FIRST_ID, until ?? LAST_ID, limit],
    );
    const ids = plainArray(rows.map(({ id }) => id));
    const lines: LineRow[] = await tx.query(
      `SELECT dossier_id, clock, kind, at, nullif(data, '{}') AS data FROM clock_entry
        WHERE dossier_id = ANY($1::uuid[]) ORDER BY dossier_id, seq`,
      [ids],
    );
    const tasks: TaskRow[] = await tx.query(
      `SELECT dossier_id, id, kind, name, time_limit, opened_at, due_at, unit_id, consultation_id
         FROM task WHERE dossier_id = ANY($1::uuid[]) AND state = 'open'`,
      [ids],
    );
    return openDossiers(rows, lines, tasks);
  }

  /** How many there are to look at. */
  async count(reader: EntityManager): Promise<number> {
    const rows: { open: number }[] = await reader.query(
      `SELECT count(*)::int AS open FROM dossier d WHERE ${OPEN_DOSSIER}`,
    );
    return rows[0]?.open ?? 0;
  }

  /** All dates of a dossier in one version of its row; limits that did not change stay as they are. */
  async write(tx: Tx, dates: readonly NewDates[], reason: string): Promise<void> {
    if (dates.length === 0) return;
    const limits = dates.some((d) => d.limits !== null);
    const newLimits = `, legal_limit = coalesce(n.legal, d.legal_limit),
      committed_limit = CASE WHEN n.legal IS NULL THEN d.committed_limit ELSE nullif(n.committed, 'null') END`;
    await tx.query(
      `WITH n AS MATERIALIZED (
         SELECT * FROM unnest($3::uuid[], $4::timestamptz[], $5::timestamptz[], $6::boolean[], $7::int[],
                $8::int[], $9::text[], $10::jsonb[], $11::jsonb[], $12::text[])
                AS n(id, due_at, legal_due_at, provisional, lines, last_seq, last_hash, legal, committed, calendar)),
       entry AS (
         INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data)
         SELECT id, lines + 1, 'dossier', 'recalculate', $1, jsonb_build_object('reason', $2::text) FROM n)
       UPDATE dossier d SET due_at = n.due_at, legal_due_at = n.legal_due_at,
              provisional = n.provisional, calendar_version = n.calendar, version = version + 1,
              updated_at = $1, last_seq = n.last_seq, last_hash = n.last_hash, last_event_at = $1
              ${limits ? newLimits : ''}
         FROM n WHERE d.id = n.id`,
      [
        new Date(tx.now),
        reason,
        plainArray(dates.map((d) => d.id)),
        plainArray(dates.map((d) => iso(d.dueAt))),
        plainArray(dates.map((d) => iso(d.legalDueAt))),
        plainArray(dates.map((d) => d.provisional)),
        plainArray(dates.map((d) => d.clockLines)),
        plainArray(dates.map((d) => d.lastSeq)),
        plainArray(dates.map((d) => d.lastHash)),
        dates.map((d) => d.limits && JSON.stringify(d.limits.legal)),
        dates.map((d) => d.limits && JSON.stringify(d.limits.committed)),
        dates.map((d) => d.calendarVersion),
      ],
    );
  }

  /** Dates that are counted by another calendar now and are the same. */
  async writeStanding(tx: Tx, dates: readonly StandingDate[]): Promise<void> {
    if (dates.length === 0) return;
    await tx.query(
      `UPDATE dossier d SET provisional = n.provisional, calendar_version = n.calendar
         FROM unnest($1::uuid[], $2::boolean[], $3::text[]) AS n(id, provisional, calendar)
        WHERE d.id = n.id`,
      [
        plainArray(dates.map((d) => d.id)),
        plainArray(dates.map((d) => d.provisional)),
        dates.map((d) => d.calendarVersion),
      ],
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
      [plainArray(moves.map((m) => m.id)), plainArray(moves.map((m) => iso(m.dueAt)))],
    );
  }
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Lines and tasks came in the order of their dossiers, or by dossier. */
function openDossiers(
  rows: readonly Row[],
  lines: readonly LineRow[],
  tasks: readonly TaskRow[],
): OpenDossier[] {
  const clocks = new Map<string, { clock: ClockLine[]; tasks: OpenClocks['tasks'][number][] }>();
  for (const { id } of rows) clocks.set(id, { clock: [], tasks: [] });
  for (const { dossier_id, data, clock, kind, at } of lines) {
    clocks.get(dossier_id)?.clock.push({ ...data, clock, kind, at: at.getTime() });
  }
  for (const task of tasks) clocks.get(task.dossier_id)?.tasks.push(openTask(task));
  return rows.map((row) => ({
    head: row,
    limitCase: row.limit_case,
    clocks: {
      ...(clocks.get(row.id) ?? { clock: [], tasks: [] }),
      legalLimit: row.legal_limit,
      committedLimit: row.committed_limit,
      dueAt: row.due_at?.getTime() ?? null,
      legalDueAt: row.legal_due_at?.getTime() ?? null,
      provisional: row.provisional,
    },
  }));
}

const openTask = (t: TaskRow): OpenClocks['tasks'][number] => ({
  id: t.id,
  kind: t.kind,
  name: t.name,
  limit: t.time_limit,
  openedAt: t.opened_at.getTime(),
  dueAt: t.due_at?.getTime() ?? null,
  unitId: t.unit_id,
  consultationId: t.consultation_id,
});
