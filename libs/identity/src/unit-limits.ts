import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { UnitDirectory } from './unit-directory.js';

/** How long a hand-off to the unit may go unnoticed, and a dossier of it without an event. */
export const UNIT_LIMIT_KINDS = ['acknowledgement', 'silence'] as const;
export type UnitLimitKind = (typeof UNIT_LIMIT_KINDS)[number];

/** Where neither a unit nor one above it has a limit: ours, not the law's. */
const DEFAULT_HOURS: Readonly<Record<UnitLimitKind, number>> = { acknowledgement: 4, silence: 24 };

interface Row {
  readonly unit_id: string;
  readonly working_hours: number;
}

/** Limits of units: data with effective dates, which a unit without its own takes from the one above. */
@Injectable()
export class UnitLimits {
  constructor(@Inject(UnitDirectory) private readonly units: UnitDirectory) {}

  /** The working hours of each unit on a day. */
  async on(tx: Tx, kind: UnitLimitKind, day: LocalDate): Promise<(unitId: string) => number> {
    const rows = await tx.query<Row[]>(
      `SELECT unit_id, working_hours FROM unit_limit
          WHERE kind = $1 AND effective_from <= $2 AND (effective_to IS NULL OR effective_to >= $2)`,
      [kind, day],
    );
    const units = await this.units.list();
    const own = new Map(rows.map((r) => [r.unit_id, r.working_hours]));
    const above = new Map(units.map((u) => [u.id, u.parentId]));
    return (unitId) => {
      for (let id: string | null | undefined = unitId; id; id = above.get(id)) {
        const hours = own.get(id);
        if (hours !== undefined) return hours;
      }
      return DEFAULT_HOURS[kind];
    };
  }
}
