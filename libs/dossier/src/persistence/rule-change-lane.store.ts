import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { OPEN_DOSSIER } from './open-clocks.store.js';

/** A part of the open dossiers: after one, up to and with the other. */
export interface Lane {
  readonly lane: number;
  readonly from: string | null;
  readonly until: string | null;
}

/** How far a change of the rules has come, in each of the lanes that are worked on side by side. */
@Injectable()
export class RuleChangeLaneStore {
  /** Two lanes of the same length: one is computed while the other one is written. */
  async split(tx: Tx, changeId: string): Promise<Lane[]> {
    await tx.query(`DELETE FROM rule_change_lane WHERE rule_change_id = $1`, [changeId]);
    return tx.query(
      `WITH half AS (
         SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY d.id) AS id FROM dossier d WHERE ${OPEN_DOSSIER})
       INSERT INTO rule_change_lane (rule_change_id, lane, after_id, until_id)
       SELECT $1::uuid, 1, NULL::uuid, id FROM half
       UNION ALL SELECT $1, 2, id, NULL FROM half WHERE id IS NOT NULL
       RETURNING lane, after_id AS "from", until_id AS "until"`,
      [changeId],
    );
  }

  async advance(
    tx: Tx,
    changeId: string,
    lane: number,
    to: { readonly looked: number; readonly applied: string | null; readonly done: boolean },
  ): Promise<void> {
    await tx.query(
      `UPDATE rule_change_lane SET looked = looked + $3, done = $5,
              applied_until = coalesce($4, applied_until)
        WHERE rule_change_id = $1 AND lane = $2`,
      [changeId, lane, to.looked, to.applied, to.done],
    );
  }

  /** Whether this was the last one; the lane that asks second sees what the first has done. */
  async allDone(tx: Tx, changeId: string): Promise<boolean> {
    await tx.query(`SELECT FROM rule_change WHERE id = $1 FOR NO KEY UPDATE`, [changeId]);
    const rows: { done: boolean }[] = await tx.query(
      `SELECT coalesce(bool_and(done), true) AS done FROM rule_change_lane WHERE rule_change_id = $1`,
      [changeId],
    );
    return rows[0]?.done === true;
  }
}
