import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';
import type { Tx } from '#libs/platform';

interface Row {
  readonly unit_id: string;
  /** `null`: what the unit above has. */
  readonly working_hours: number | null;
}

export interface NewUnitLimit {
  readonly unitId: string;
  readonly kind: string;
  readonly hours: number | null;
  readonly day: LocalDate;
  readonly by: string;
}

@Injectable()
export class UnitLimitStore {
  /** What holds on a day, in the order of the days on which it was said. */
  on(tx: Tx, kind: string, day: LocalDate): Promise<Row[]> {
    return tx.query<Row[]>(
      `SELECT unit_id, working_hours FROM unit_limit
        WHERE kind = $1 AND effective_from <= $2 AND (effective_to IS NULL OR effective_to >= $2)
        ORDER BY effective_from`,
      [kind, day],
    );
  }

  /** Rows of earlier days stay: what was in force then can always be read. */
  async set(tx: Tx, { unitId, kind, hours, day, by }: NewUnitLimit): Promise<void> {
    await tx.query(
      `INSERT INTO unit_limit (unit_id, kind, working_hours, effective_from, illustrative, set_by, set_at)
       VALUES ($1, $2, $3, $4, false, $5, $6)
       ON CONFLICT ON CONSTRAINT unit_limit_pk DO UPDATE SET working_hours = EXCLUDED.working_hours,
         effective_to = NULL, illustrative = false, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at`,
      [unitId, kind, hours, day, by, new Date(tx.now)],
    );
  }
}
