import { Injectable } from '@nestjs/common';
import type { Localized } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { DossierStatus, TaskKind, WarningLevel } from '../domain/index.js';

/** What the chain and the outbox need of a dossier. */
export interface WatchedHead {
  readonly id: string;
  readonly code: string | null;
  readonly procedure_version_id: string;
  readonly procedure_code: string;
  readonly procedure_name: Localized;
  readonly agency_unit_id: string;
  readonly applicant_account_id: string;
  readonly applicant_name: string;
  readonly contact_email: string | null;
  readonly status: DossierStatus;
  readonly last_seq: number;
  readonly last_hash: string;
}
export interface WatchedDossierRow extends WatchedHead {
  readonly received_at: Date | null;
  readonly due_at: Date;
  readonly legal_due_at: Date | null;
  readonly provisional: boolean;
  readonly pause: string | null;
  readonly turn: number;
  readonly said: WarningLevel[];
  readonly steps: StepRow[];
}
export interface WatchedTaskRow extends WatchedHead {
  readonly task_id: string;
  readonly kind: TaskKind;
  readonly node_id: string;
  readonly name: Localized;
  readonly unit_id: string;
  readonly role: string;
  readonly assignee_id: string | null;
  readonly consultation_id: string | null;
  /** The name of the one outside that was asked. */
  readonly organisation: string | null;
  /** When this turn of its clock began: opened, or last extended. */
  readonly since: Date;
  readonly turn: number;
  readonly due_at: Date;
  readonly said: WarningLevel[];
}
export interface StepRow {
  readonly unitId: string;
  readonly role: string;
  readonly assigneeId: string | null;
  readonly name: Localized;
}

export interface WarningRow {
  readonly subjectId: string;
  readonly turn: number;
  readonly level: WarningLevel;
  readonly dossierId: string;
  readonly eventId: string | null;
}

export const HEAD = `d.id, d.code, d.procedure_version_id, d.procedure_code, d.procedure_name,
  d.agency_unit_id, d.applicant_account_id, d.applicant_name, d.contact_email, d.status,
  d.last_seq, d.last_hash`;
/** The open steps of the dossier `d`. */
export const STEPS = `coalesce((SELECT jsonb_agg(jsonb_build_object('unitId', t.unit_id, 'role', t.role, 'assigneeId', t.assignee_id, 'name', t.name) ORDER BY t.opened_at) FROM task t WHERE t.dossier_id = d.id AND t.state = 'open'), '[]')`;
const SAID = (subject: string, turn: string): string =>
  `ARRAY(SELECT w.level FROM clock_warning w WHERE w.subject_id = ${subject} AND w.turn = ${turn}) AS said`;

/** Clocks that want to be looked at, taken so that two sweeps never take the same one. */
@Injectable()
export class WatchStore {
  dossiers(tx: Tx, limit: number): Promise<WatchedDossierRow[]> {
    const due = `watch_at <= $1 ORDER BY watch_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    return this.read(tx, due, [new Date(tx.now)]);
  }

  /** One that is still due, waiting for whoever holds it. */
  one(tx: Tx, id: string): Promise<WatchedDossierRow[]> {
    return this.read(tx, `id = $2 AND watch_at <= $1 FOR UPDATE`, [new Date(tx.now), id]);
  }

  private read(tx: Tx, which: string, params: readonly unknown[]): Promise<WatchedDossierRow[]> {
    return tx.query(
      `WITH taken AS MATERIALIZED (SELECT * FROM dossier WHERE ${which})
       SELECT ${HEAD}, d.received_at, d.due_at, d.legal_due_at, d.provisional, d.pause,
              (d.extension IS NOT NULL)::int AS turn,
              ${SAID('d.id', '(d.extension IS NOT NULL)::int')},
              ${STEPS} AS steps
         FROM taken d`,
      [...params],
    );
  }

  tasks(tx: Tx, limit: number): Promise<WatchedTaskRow[]> {
    return tx.query(
      `SELECT ${HEAD}, t.id AS task_id, t.kind, t.node_id, t.name, t.unit_id, t.role,
              t.assignee_id, t.consultation_id, c.organisation->>'name' AS organisation, coalesce(c.extended_at, t.opened_at) AS since,
              t.due_at, coalesce(c.extensions, 0) AS turn, ${SAID('t.id', 'coalesce(c.extensions, 0)')}
         FROM task t JOIN dossier d ON d.id = t.dossier_id
         LEFT JOIN consultation c ON c.id = t.consultation_id AND t.kind IN ('consultation', 'outside')
        WHERE t.watch_at <= $1 ORDER BY t.watch_at, t.id
        LIMIT ${limit} FOR UPDATE OF d, t SKIP LOCKED`,
      [new Date(tx.now)],
    );
  }

  /** Those that had not been said before; the unique key decides, whoever else tries. */
  async mark(tx: Tx, rows: readonly WarningRow[]): Promise<ReadonlySet<string>> {
    if (rows.length === 0) return new Set();
    const written: { event_id: string | null }[] = await tx.query(
      `INSERT INTO clock_warning (subject_id, turn, level, dossier_id, event_id, at)
       SELECT subject_id, turn, level, dossier_id, event_id, $6
         FROM unnest($1::uuid[], $2::int[], $3::text[], $4::uuid[], $5::uuid[])
              AS w(subject_id, turn, level, dossier_id, event_id)
       ON CONFLICT ON CONSTRAINT clock_warning_pk DO NOTHING RETURNING event_id`,
      [
        rows.map((r) => r.subjectId),
        rows.map((r) => r.turn),
        rows.map((r) => r.level),
        rows.map((r) => r.dossierId),
        rows.map((r) => r.eventId),
        new Date(tx.now),
      ],
    );
    return new Set(written.flatMap((r) => r.event_id ?? []));
  }

  async lookAgain(
    tx: Tx,
    table: 'dossier' | 'task',
    next: readonly { readonly id: string; readonly at: number | null }[],
  ): Promise<void> {
    if (next.length === 0) return;
    await tx.query(
      `UPDATE ${table} SET watch_at = n.at
         FROM unnest($1::uuid[], $2::timestamptz[]) AS n(id, at) WHERE ${table}.id = n.id`,
      [next.map((n) => n.id), next.map((n) => (n.at === null ? null : new Date(n.at)))],
    );
  }
}
