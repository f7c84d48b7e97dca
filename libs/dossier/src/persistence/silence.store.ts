import { Injectable } from '@nestjs/common';
import type { Localized } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { TaskKind, UnreadLevel } from '../domain/index.js';
import { HEAD, STEPS, type StepRow, type WatchedHead } from './watch.store.js';

export interface Border {
  readonly unitId: string;
  /** What began by then has lain too long. */
  readonly at: number;
}

export interface UnreadTask extends WatchedHead {
  readonly task_id: string;
  readonly kind: TaskKind;
  readonly node_id: string;
  readonly name: Localized;
  readonly unit_id: string;
  readonly role: string;
  readonly assignee_id: string | null;
  readonly handed_at: Date;
}
export interface QuietDossier extends WatchedHead {
  readonly last_event_at: Date;
  readonly steps: StepRow[];
}

const BORDERS = `unnest($1::uuid[], $2::timestamptz[]) AS b(unit_id, at)`;
const params = (borders: readonly Border[]): unknown[] => [
  borders.map((b) => b.unitId),
  borders.map((b) => new Date(b.at)),
];

/**
 * What lies unseen: found by an index on the unit and the moment, then taken under lock and looked
 * at again, so that of two sweeps one speaks and what was noted in between is left alone.
 */
@Injectable()
export class SilenceStore {
  async unread(
    tx: Tx,
    borders: readonly Border[],
    level: UnreadLevel,
    limit: number,
  ): Promise<UnreadTask[]> {
    const found: { id: string }[] = await tx.query(
      `SELECT t.id FROM ${BORDERS} CROSS JOIN LATERAL (
         SELECT id FROM task WHERE unit_id = b.unit_id AND handed_at <= b.at AND unread_level < $3
            AND state = 'open' AND acknowledged_at IS NULL AND unread_level < 2 AND kind <> 'outside'
          ORDER BY handed_at, id LIMIT $4) t LIMIT $4`,
      [...params(borders), level, limit],
    );
    return tx.query(
      `SELECT ${HEAD}, t.id AS task_id, t.kind, t.node_id, t.name, t.unit_id, t.role,
              t.assignee_id, t.handed_at
         FROM task t JOIN dossier d ON d.id = t.dossier_id
        WHERE t.id = ANY($1::uuid[]) AND t.state = 'open' AND t.acknowledged_at IS NULL
          AND t.unread_level < $2
        ORDER BY d.id FOR UPDATE OF d, t SKIP LOCKED`,
      [found.map((f) => f.id), level],
    );
  }

  async markUnread(tx: Tx, taskIds: readonly string[], level: UnreadLevel): Promise<void> {
    await tx.query(`UPDATE task SET unread_level = $2 WHERE id = ANY($1::uuid[])`, [
      taskIds,
      level,
    ]);
  }

  async quiet(tx: Tx, borders: readonly Border[], limit: number): Promise<QuietDossier[]> {
    const open = `status IN ('submitted', 'in-process') AND pause IS NULL`;
    const found: { id: string; at: Date }[] = await tx.query(
      `SELECT d.id FROM ${BORDERS} CROSS JOIN LATERAL (
         SELECT id FROM dossier WHERE agency_unit_id = b.unit_id AND last_event_at <= b.at AND ${open}
          ORDER BY last_event_at, id LIMIT $3) d LIMIT $3`,
      [...params(borders), limit],
    );
    return tx.query(
      `WITH taken AS MATERIALIZED (
         SELECT d.* FROM dossier d JOIN ${BORDERS} ON b.unit_id = d.agency_unit_id
          WHERE d.id = ANY($3::uuid[]) AND d.last_event_at <= b.at AND ${open}
          ORDER BY d.id FOR UPDATE OF d SKIP LOCKED)
       SELECT ${HEAD}, d.last_event_at, ${STEPS} AS steps FROM taken d`,
      [...params(borders), found.map((f) => f.id)],
    );
  }

  /** The flag stands until something happens: until the last event is another one. */
  async markQuiet(tx: Tx, dossierIds: readonly string[]): Promise<void> {
    await tx.query(`UPDATE dossier SET quiet_seq = last_seq WHERE id = ANY($1::uuid[])`, [
      dossierIds,
    ]);
  }
}
