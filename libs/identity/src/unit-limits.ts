import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import { UnitLimitStore } from './persistence/unit-limit.store.js';
import { UnitDirectory } from './unit-directory.js';

/** How long a hand-off to the unit may go unnoticed, and a dossier of it without an event. */
export const UNIT_LIMIT_KINDS = ['acknowledgement', 'silence'] as const;
export type UnitLimitKind = (typeof UNIT_LIMIT_KINDS)[number];

/** Where neither a unit nor one above it has a limit: ours, not the law's. */
const DEFAULT_HOURS: Readonly<Record<UnitLimitKind, number>> = { acknowledgement: 4, silence: 24 };

/** Working hours in force, and the unit that they come from; of none, they are what is delivered. */
export interface UnitLimit {
  readonly hours: number;
  readonly fromUnitId: string | null;
}

/** Limits of units: data with effective dates, which a unit without its own takes from the one above. */
@Injectable()
export class UnitLimits {
  constructor(
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(UnitLimitStore) private readonly store: UnitLimitStore,
  ) {}

  /** The working hours of each unit on a day. */
  async on(tx: Tx, kind: UnitLimitKind, day: LocalDate): Promise<(unitId: string) => number> {
    const limitOf = await this.inForce(tx, kind, day);
    return (unitId) => limitOf(unitId).hours;
  }

  async inForce(
    tx: Tx,
    kind: UnitLimitKind,
    day: LocalDate,
  ): Promise<(unitId: string) => UnitLimit> {
    const rows = await this.store.on(tx, kind, day);
    const units = await this.units.list();
    // In the order of their days: what was said last holds.
    const own = new Map(rows.map((r) => [r.unit_id, r.working_hours]));
    const above = new Map(units.map((u) => [u.id, u.parentId]));
    return (unitId) => {
      for (let id: string | null | undefined = unitId; id; id = above.get(id)) {
        const hours = own.get(id) ?? null;
        if (hours !== null) return { hours, fromUnitId: id };
      }
      return { hours: DEFAULT_HOURS[kind], fromUnitId: null };
    };
  }

  /** From this day on; `null` takes the limit of the unit above again. */
  async set(
    tx: Tx,
    actor: Actor,
    unitId: string,
    change: {
      readonly kind: UnitLimitKind;
      readonly hours: number | null;
      readonly day: LocalDate;
    },
  ): Promise<void> {
    await this.store.set(tx, { unitId, ...change, by: actor.accountId });
  }
}
