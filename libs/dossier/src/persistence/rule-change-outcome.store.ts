import { Injectable } from '@nestjs/common';
import { formatInstant, type Instant } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import type { EventData, EventKind, NewEvent } from '../domain/index.js';
import { DOSSIER_EVENT, PAYLOAD_IN_SQL } from '../event-message.js';
import { SYSTEM_ACTOR } from '../system-actor.js';
import type { StoredEvent } from './event.store.js';
import { FIRST_ID, LAST_ID, OPEN_DOSSIER, type Range } from './open-clocks.store.js';
import { iso } from './part-rows.js';
import { plainArray } from './plain-array.js';

/** What a change makes of one dossier, as it will be written. */
export interface Outcome {
  readonly dossierId: string;
  /** The head of the history that was looked at. */
  readonly lastHash: string;
  readonly holdsUntil: Instant;
  readonly calendarVersion: string;
  /** Its new date; `null` where its own date stays. */
  readonly dueAt: Instant | null;
  readonly legalDueAt: Instant | null;
  readonly provisional: boolean;
  /** Where the change is one of limits. */
  readonly limits: {
    readonly legal: TimeLimit | null;
    readonly committed: TimeLimit | null;
  } | null;
  readonly clockLines: number;
  /** What its history is told; `null` where all of it stays. */
  readonly event: NewEvent | null;
}

/** A dossier with a clock, and its outcome if that is still as it was found. */
export interface Foreseen {
  readonly id: string;
  readonly unit: string;
  readonly last_seq: number;
  readonly last_hash: string;
  readonly calendar_version: string | null;
  readonly event_kind: EventKind | null;
  readonly event_data: EventData | null;
}

export interface Told {
  readonly event: StoredEvent;
  readonly messageId: string;
}

/** Where steps alone move, the dossier itself is as it was. */
const STEPS_ALONE = `o.event_kind = 'task.due-date-changed'`;

/** What was found for each dossier, kept until it has come about. */
@Injectable()
export class RuleChangeOutcomeStore {
  /** The next open dossiers of a part, with what was found for those that are as they were. */
  page(
    tx: Tx,
    changeId: string,
    { after, until }: Range,
    limit: number,
    lock: boolean,
  ): Promise<Foreseen[]> {
    return tx.query(
      `WITH d AS MATERIALIZED (
         SELECT d.id, d.agency_unit_id, d.last_seq, d.last_hash
           FROM dossier d WHERE ${OPEN_DOSSIER} AND d.id > $2 AND d.id <= $3
          ORDER BY d.id LIMIT $4 ${lock ? 'FOR NO KEY UPDATE' : ''})
       SELECT d.id, d.agency_unit_id AS unit, d.last_seq, d.last_hash, o.calendar_version, o.event_kind,
              o.event_data
         FROM d LEFT JOIN rule_change_outcome o ON o.rule_change_id = $1 AND o.dossier_id = d.id
              AND o.last_hash = d.last_hash AND o.holds_until >= $5
        ORDER BY d.id`,
      [changeId, after ?? FIRST_ID, until ?? LAST_ID, limit, new Date(tx.now)],
    );
  }

  async record(tx: Tx, changeId: string, outcomes: readonly Outcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    await tx.query(
      `INSERT INTO rule_change_outcome (rule_change_id, dossier_id, last_hash, holds_until, calendar_version,
         due_at, legal_due_at, provisional, limits, clock_lines, event_kind, event_data)
       SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::timestamptz[],
         $7::timestamptz[], $8::boolean[], $9::jsonb[], $10::int[], $11::text[], $12::jsonb[])
       ON CONFLICT ON CONSTRAINT rule_change_outcome_pk DO UPDATE SET last_hash = excluded.last_hash,
         holds_until = excluded.holds_until, calendar_version = excluded.calendar_version,
         due_at = excluded.due_at, legal_due_at = excluded.legal_due_at, provisional = excluded.provisional,
         limits = excluded.limits, clock_lines = excluded.clock_lines, event_kind = excluded.event_kind,
         event_data = excluded.event_data`,
      [
        changeId,
        plainArray(outcomes.map((o) => o.dossierId)),
        plainArray(outcomes.map((o) => o.lastHash)),
        plainArray(
          outcomes.map((o) => (o.holdsUntil === Infinity ? 'infinity' : iso(o.holdsUntil))),
        ),
        outcomes.map((o) => o.calendarVersion),
        plainArray(outcomes.map((o) => iso(o.dueAt))),
        plainArray(outcomes.map((o) => iso(o.legalDueAt))),
        plainArray(outcomes.map((o) => o.provisional)),
        outcomes.map((o) => o.limits && JSON.stringify(o.limits)),
        plainArray(outcomes.map((o) => o.clockLines)),
        outcomes.map((o) => o.event && o.event.kind),
        outcomes.map((o) => o.event && JSON.stringify(o.event.data)),
      ],
    );
  }

  /**
   * Brings about what was found: the event with its message and its line in the ledger, then the dates. The
   * evidence goes first, while it refers to rows that are locked and not yet written.
   */
  async write(
    tx: Tx,
    changeId: string,
    told: readonly Told[],
    why: { readonly reason: string; readonly more: EventData },
  ): Promise<void> {
    if (told.length === 0) return;
    await this.tell(tx, changeId, told, why);
    const ids = plainArray(told.map(({ event }) => event.dossierId));
    await tx.query(
      `UPDATE dossier d SET due_at = coalesce(o.due_at, d.due_at), legal_due_at = o.legal_due_at,
              provisional = o.provisional,
              calendar_version = CASE WHEN ${STEPS_ALONE} THEN d.calendar_version ELSE o.calendar_version END,
              legal_limit = CASE WHEN o.limits IS NULL THEN d.legal_limit ELSE nullif(o.limits->'legal', 'null') END,
              committed_limit = CASE WHEN o.limits IS NULL THEN d.committed_limit
                                     ELSE nullif(o.limits->'committed', 'null') END,
              version = CASE WHEN ${STEPS_ALONE} THEN d.version ELSE d.version + 1 END,
              updated_at = CASE WHEN ${STEPS_ALONE} THEN d.updated_at ELSE $4 END,
              last_seq = d.last_seq + 1, last_hash = n.hash, last_event_at = $4
         FROM unnest($2::uuid[], $3::text[]) AS n(id, hash)
         JOIN rule_change_outcome o ON o.rule_change_id = $1 AND o.dossier_id = n.id
        WHERE d.id = n.id`,
      [changeId, ids, plainArray(told.map(({ event }) => event.hash)), new Date(tx.now)],
    );
    await this.moveTasks(tx, changeId, ids);
  }

  /** Taken off the shelf: they have come about, or nothing will ever come of them. */
  async forget(tx: Tx, changeId: string, { after, until }: Range): Promise<void> {
    await tx.query(
      `DELETE FROM rule_change_outcome WHERE rule_change_id = $1 AND dossier_id > $2 AND dossier_id <= $3`,
      [changeId, after ?? FIRST_ID, until ?? LAST_ID],
    );
  }

  private async tell(
    tx: Tx,
    changeId: string,
    told: readonly Told[],
    { reason, more }: { readonly reason: string; readonly more: EventData },
  ): Promise<void> {
    await tx.query(
      `WITH e AS MATERIALIZED (
         SELECT n.id, n.message, n.hash, d.last_seq + 1 AS seq, d.last_hash AS prev_hash, o.event_kind AS kind,
                o.event_data || $6::jsonb AS data, o.due_at, o.clock_lines, d.id AS dossier_id, d.code,
                d.procedure_code, d.procedure_name, d.applicant_account_id, d.applicant_name, d.contact_email,
                d.status, $8::text AS at, NULL::uuid AS actor_id
           FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) AS n(dossier_id, id, message, hash)
           JOIN dossier d ON d.id = n.dossier_id
           JOIN rule_change_outcome o ON o.rule_change_id = $1 AND o.dossier_id = d.id),
       line AS (
         INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data)
         SELECT dossier_id, clock_lines + 1, 'dossier', 'recalculate', $7, jsonb_build_object('reason', $9::text)
           FROM e WHERE due_at IS NOT NULL),
       message AS (
         INSERT INTO outbox (id, topic, payload, dedup_key, created_at, available_at)
         SELECT message, '${DOSSIER_EVENT}', ${PAYLOAD_IN_SQL}, '${DOSSIER_EVENT}:' || id, $7, $7 FROM e)
       INSERT INTO dossier_event (dossier_id, seq, id, at, kind, data, prev_hash, hash, actor_id, actor_name)
       SELECT dossier_id, seq, id, $7, kind, data, prev_hash, hash, actor_id, $10 FROM e`,
      [
        changeId,
        plainArray(told.map(({ event }) => event.dossierId)),
        plainArray(told.map(({ event }) => event.id)),
        plainArray(told.map(({ messageId }) => messageId)),
        plainArray(told.map(({ event }) => event.hash)),
        JSON.stringify(more),
        new Date(tx.now),
        formatInstant(tx.now),
        reason,
        SYSTEM_ACTOR.name,
      ],
    );
  }

  /** Open tasks, and the questions behind those of consulted units. */
  private async moveTasks(tx: Tx, changeId: string, dossiers: string): Promise<void> {
    await tx.query(
      `WITH moved AS (
         UPDATE task t SET due_at = m.after_at, sort_at = m.after_at FROM rule_change_move m
          WHERE m.rule_change_id = $1 AND m.dossier_id = ANY($2::uuid[]) AND m.subject = 'task'
            AND m.kept IS NULL AND NOT m.lapsed AND t.id = m.subject_id
            AND date_trunc('milliseconds', t.due_at) = m.before_at
          RETURNING t.kind, t.consultation_id, t.due_at)
       UPDATE consultation c SET due_at = m.due_at FROM moved m
        WHERE m.kind IN ('consultation', 'outside') AND c.id = m.consultation_id`,
      [changeId, dossiers],
    );
  }
}
