import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate, Localized } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import type { CalendarDay, WorkingWeek } from '#libs/working-time/domain';
import type { Kept } from '../domain/index.js';
import { FIRST_ID, LAST_ID, type Range } from './open-clocks.store.js';
import { plainArray } from './plain-array.js';

/** The change as it was asked for; units by id. */
export interface CalendarChangeAsked {
  readonly calendar: string;
  readonly version: number;
  /** Where the calendar is a new one. */
  readonly name?: Localized;
  readonly days: readonly CalendarDay[];
  readonly removeDays: readonly LocalDate[];
  readonly announce: readonly number[];
  readonly unitDays: readonly { readonly unit: string; readonly day: CalendarDay }[];
  readonly removeUnitDays: readonly { readonly unit: string; readonly date: LocalDate }[];
  /** Units that follow this calendar from now on. */
  readonly units: readonly string[];
  readonly weeks?: readonly WorkingWeek[];
}
export interface LimitChangeAsked {
  readonly procedureCode: string;
  /** Key of the limit case; every case where it is left out. */
  readonly limitCase?: string;
  readonly legal?: TimeLimit;
  readonly committed?: TimeLimit | null;
}

export type RuleChangeStatus =
  'draft' | 'rehearsing' | 'rehearsed' | 'applying' | 'applied' | 'withdrawn';
export interface RuleChangeRow {
  readonly id: string;
  readonly kind: 'calendar' | 'limit';
  readonly calendar_version_id: string | null;
  readonly change: { readonly calendar?: CalendarChangeAsked; readonly limit?: LimitChangeAsked };
  readonly reason: string;
  readonly legal_basis: string;
  readonly status: RuleChangeStatus;
  readonly proposed_by: string;
  readonly proposed_by_name: string;
  readonly proposed_at: Date;
  readonly rehearsed_at: Date | null;
  readonly approved_by_name: string | null;
  readonly approved_at: Date | null;
  readonly applied_at: Date | null;
  readonly looked: number;
}

export interface MoveRow {
  readonly dossierId: string;
  readonly subjectId: string;
  readonly subject: 'dossier' | 'task';
  readonly procedureCode: string;
  readonly unitId: string;
  readonly before: number;
  readonly after: number;
  readonly kept: Kept | null;
  /** Whether the dates may still move, because the days off of their year are not announced. */
  readonly previousProvisional: boolean;
  readonly provisional: boolean;
}

export interface CountRow {
  readonly procedure_code: string;
  readonly procedure_name: Localized;
  readonly unit_id: string;
  readonly subject: 'dossier' | 'task';
  readonly moves: number;
  readonly kept: number;
  readonly applied: number;
}
/** Which differences are asked for; all of them where it is empty. */
export interface MoveFilter {
  readonly procedure?: string | undefined;
  readonly unitId?: string | undefined;
  readonly fate?: 'moves' | 'kept' | undefined;
}
export interface ShownMove {
  readonly dossier_id: string;
  readonly subject_id: string;
  readonly code: string | null;
  readonly subject: 'dossier' | 'task';
  readonly step: { vi: string; en: string } | null;
  readonly procedure_code: string;
  readonly procedure_name: Localized;
  readonly unit_id: string;
  readonly before_at: Date;
  readonly after_at: Date;
  readonly kept: Kept | null;
  readonly previous_provisional: boolean;
  readonly provisional: boolean;
  readonly applied_at: Date | null;
}

/** The clocks looked at are counted by lanes; before there were lanes, on the change itself. */
const SEEN = `SELECT c.id, c.kind, c.calendar_version_id, c.change, c.reason, c.legal_basis, c.status,
    c.proposed_by, c.proposed_by_name, c.proposed_at, c.rehearsed_at, c.approved_by_name, c.approved_at,
    c.applied_at, coalesce((SELECT sum(l.looked) FROM rule_change_lane l WHERE l.rule_change_id = c.id),
    c.looked)::int AS looked FROM rule_change c`;
/** What was rehearsed came about as soon as its lane was past it, unless it has lapsed. */
const APPLIED = `(m.applied_at IS NOT NULL OR NOT m.lapsed AND EXISTS (
    SELECT 1 FROM rule_change_lane l WHERE l.rule_change_id = m.rule_change_id
       AND (l.after_id IS NULL OR m.dossier_id > l.after_id) AND m.dossier_id <= l.applied_until))`;
/** When it came about, as its dossier's own history tells it. */
const APPLIED_AT = `coalesce(m.applied_at, CASE WHEN NOT m.lapsed THEN (
    SELECT e.at FROM dossier_event e WHERE e.dossier_id = m.dossier_id
       AND e.data->>'ruleChangeId' = m.rule_change_id::text LIMIT 1) END) AS applied_at`;

/** Proposed changes of rules, and what they move. */
@Injectable()
export class RuleChangeStore {
  async insert(tx: Tx, row: Omit<RuleChangeRow, 'looked' | 'status'>): Promise<void> {
    await tx.query(
      `INSERT INTO rule_change (id, kind, calendar_version_id, change, reason, legal_basis, status,
         proposed_by, proposed_by_name, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $9)`,
      [
        row.id,
        row.kind,
        row.calendar_version_id,
        JSON.stringify(row.change),
        row.reason,
        row.legal_basis,
        row.proposed_by,
        row.proposed_by_name,
        row.proposed_at,
      ],
    );
  }

  async one(reader: EntityManager, id: string): Promise<RuleChangeRow | undefined> {
    const rows: RuleChangeRow[] = await reader.query(`${SEEN} WHERE c.id = $1`, [id]);
    return rows[0];
  }

  async lock(tx: Tx, id: string): Promise<RuleChangeRow | undefined> {
    const rows: RuleChangeRow[] = await tx.query(
      `SELECT * FROM rule_change WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0];
  }

  page(reader: EntityManager, before: string | null, limit: number): Promise<RuleChangeRow[]> {
    return reader.query(`${SEEN} WHERE $1::uuid IS NULL OR c.id < $1 ORDER BY c.id DESC LIMIT $2`, [
      before,
      limit,
    ]);
  }

  /** A new rehearsal forgets the one before it. */
  async begin(tx: Tx, id: string, status: 'rehearsing' | 'applying'): Promise<void> {
    if (status === 'rehearsing') await this.forget(tx, id);
    await tx.query(`UPDATE rule_change SET status = $2 WHERE id = $1`, [id, status]);
  }

  async approve(tx: Tx, id: string, by: { accountId: string; name: string }): Promise<void> {
    await tx.query(
      `UPDATE rule_change SET approved_by = $2, approved_by_name = $3, approved_at = $4 WHERE id = $1`,
      [id, by.accountId, by.name, new Date(tx.now)],
    );
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await this.forget(tx, id);
    await tx.query(`UPDATE rule_change SET status = 'withdrawn' WHERE id = $1`, [id]);
  }

  private async forget(tx: Tx, id: string): Promise<void> {
    await tx.query(`DELETE FROM rule_change_outcome WHERE rule_change_id = $1`, [id]);
    await tx.query(`DELETE FROM rule_change_move WHERE rule_change_id = $1`, [id]);
  }

  async finish(tx: Tx, id: string, status: 'rehearsed' | 'applied'): Promise<void> {
    const column = status === 'rehearsed' ? 'rehearsed_at' : 'applied_at';
    await tx.query(`UPDATE rule_change SET status = $2, ${column} = $3 WHERE id = $1`, [
      id,
      status,
      new Date(tx.now),
    ]);
  }

  async record(tx: Tx, id: string, moves: readonly MoveRow[], applied: boolean): Promise<void> {
    if (moves.length === 0) return;
    await tx.query(
      `INSERT INTO rule_change_move (rule_change_id, dossier_id, subject_id, subject, procedure_code,
         unit_id, before_at, after_at, kept, previous_provisional, provisional, applied_at)
       SELECT $1, m.*, $12::timestamptz
         FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::timestamptz[],
                     $8::timestamptz[], $9::text[], $10::boolean[], $11::boolean[]) AS m
       ON CONFLICT ON CONSTRAINT rule_change_move_pk DO UPDATE SET before_at = excluded.before_at,
         after_at = excluded.after_at, kept = excluded.kept, provisional = excluded.provisional,
         previous_provisional = excluded.previous_provisional, applied_at = excluded.applied_at, lapsed = false`,
      [
        id,
        plainArray(moves.map((m) => m.dossierId)),
        plainArray(moves.map((m) => m.subjectId)),
        moves.map((m) => m.subject),
        moves.map((m) => m.procedureCode),
        plainArray(moves.map((m) => m.unitId)),
        plainArray(moves.map((m) => new Date(m.before).toISOString())),
        plainArray(moves.map((m) => new Date(m.after).toISOString())),
        moves.map((m) => m.kept),
        plainArray(moves.map((m) => m.previousProvisional)),
        plainArray(moves.map((m) => m.provisional)),
        applied ? new Date(tx.now) : null,
      ],
    );
  }

  /** What was rehearsed for the others of a part did not come about: closed, paused or recounted meanwhile. */
  async lapse(
    tx: Tx,
    id: string,
    { after, until }: Range,
    standing: readonly string[],
  ): Promise<void> {
    await tx.query(
      `UPDATE rule_change_move m SET lapsed = true
        WHERE m.rule_change_id = $1 AND m.dossier_id > $2 AND m.dossier_id <= $3
          AND NOT EXISTS (SELECT FROM unnest($4::uuid[]) AS stands(id) WHERE stands.id = m.dossier_id)`,
      [id, after ?? FIRST_ID, until ?? LAST_ID, plainArray(standing)],
    );
  }

  counts(reader: EntityManager, id: string): Promise<CountRow[]> {
    return reader.query(
      `SELECT m.procedure_code, any_value(d.procedure_name) AS procedure_name, m.unit_id, m.subject,
              count(*) FILTER (WHERE m.kept IS NULL)::int AS moves, count(m.kept)::int AS kept,
              count(*) FILTER (WHERE m.kept IS NULL AND ${APPLIED})::int AS applied
         FROM rule_change_move m JOIN dossier d ON d.id = m.dossier_id WHERE m.rule_change_id = $1
        GROUP BY m.procedure_code, m.unit_id, m.subject
        ORDER BY m.procedure_code, m.unit_id, m.subject`,
      [id],
    );
  }

  moves(
    reader: EntityManager,
    id: string,
    { procedure, unitId, fate }: MoveFilter,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<ShownMove[]> {
    return reader.query(
      `SELECT m.dossier_id, m.subject_id, d.code, m.subject, t.name AS step, m.procedure_code,
              d.procedure_name, m.unit_id, m.before_at, m.after_at, m.kept,
              m.previous_provisional, m.provisional, ${APPLIED_AT}
         FROM rule_change_move m JOIN dossier d ON d.id = m.dossier_id
         LEFT JOIN task t ON t.id = m.subject_id AND m.subject = 'task'
        WHERE m.rule_change_id = $1
          AND ($2::uuid IS NULL OR (m.dossier_id, m.subject_id) > ($2::uuid, $3::uuid))
          AND ($5::text IS NULL OR m.procedure_code = $5) AND ($6::uuid IS NULL OR m.unit_id = $6)
          AND ($7::boolean IS NULL OR (m.kept IS NULL) = $7)
        ORDER BY m.dossier_id, m.subject_id LIMIT $4`,
      [
        id,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
        procedure ?? null,
        unitId ?? null,
        fate === undefined ? null : fate === 'moves',
      ],
    );
  }
}
