import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { CalendarStore, WorkingTime } from '#libs/working-time';
import {
  compileCalendar,
  type CalendarData,
  type WorkingCalendar,
} from '#libs/working-time/domain';
import { Contexts } from './contexts.js';
import {
  calendarVersionOf,
  knownPolicies,
  legalTimekeeper,
  type Timekeeper,
} from './domain/index.js';
import type { OpenDossier } from './persistence/open-clocks.store.js';
import type { CalendarChangeAsked, RuleChangeRow } from './persistence/rule-change.store.js';

/** By what clocks are counted under a change, and by what they were so far. */
export interface Rules {
  /** The version of the calendar that a unit would have; none where the change does not touch it. */
  readonly version: (unit: string) => Promise<string | undefined>;
  readonly time: (of: Head) => Promise<Timekeeper | undefined>;
  readonly before: (of: Head) => Promise<Pick<Timekeeper, 'isProvisional'>>;
}
type Head = OpenDossier['head'];
type CalendarOf = (unit: string) => Promise<WorkingCalendar | undefined>;

interface Stage {
  /** A lane begins: what was kept for the lanes of another change is of no use. */
  readonly first: boolean;
  /** Once it is approved, the calendar in force is the new one. */
  readonly inForce: boolean;
}

interface Compiled {
  readonly data: CalendarData;
  /** By the unit whose own days it has; the others share one. */
  readonly compiled: Map<string, WorkingCalendar>;
}

/** Gives a change of the rules its calendars. */
@Injectable()
export class RulesOfChange {
  private latest: Compiled | undefined;

  constructor(
    @Inject(CalendarStore) private readonly calendars: CalendarStore,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(Contexts) private readonly contexts: Contexts,
  ) {}

  async of(tx: Tx, { change }: RuleChangeRow, { first, inForce }: Stage): Promise<Rules> {
    const calendarOf: CalendarOf = change.calendar
      ? await this.candidates(tx, change.calendar, first)
      : (unit) => this.time.calendarFor(unit, tx.now);
    return {
      version: async (unit) => {
        const calendar = await calendarOf(unit);
        return calendar && calendarVersionOf(calendar);
      },
      time: this.counting(calendarOf),
      before: this.before(tx, inForce),
    };
  }

  private counting(calendarOf: CalendarOf): Rules['time'] {
    const known = new Map<string, Timekeeper>();
    return async ({ procedure_version_id: version, agency_unit_id: unit }) => {
      const key = `${version} ${unit}`;
      const time = known.get(key);
      if (time) return time;
      const calendar = await calendarOf(unit);
      if (!calendar) return undefined;
      const { policies } = await this.contexts.content(version);
      const made = legalTimekeeper(calendar, knownPolicies(policies));
      known.set(key, made);
      return made;
    };
  }

  private async candidates(
    tx: Tx,
    asked: CalendarChangeAsked,
    first: boolean,
  ): Promise<CalendarOf> {
    const { data, compiled } = await this.versionOf(tx, asked, first);
    return async (unit) => {
      const follows = asked.units.includes(unit)
        ? asked.calendar
        : (await this.time.storedFor(unit, tx.now)).data.code;
      if (follows !== asked.calendar) return undefined;
      const own = data.unitDays?.some((d) => d.unit === unit) ? unit : '';
      const known = compiled.get(own);
      if (known) return known;
      const made = compileCalendar(data, own);
      if (!made.ok) throw new Error(made.error.detail);
      compiled.set(own, made.value);
      return made.value;
    };
  }

  /** The calendar of the change: read by the first piece of a lane, and kept for those behind it. */
  private async versionOf(tx: Tx, asked: CalendarChangeAsked, first: boolean): Promise<Compiled> {
    const { calendar: code, version } = asked;
    const of = (data: CalendarData): boolean => data.code === code && data.version === version;
    if (!first && this.latest && of(this.latest.data)) return this.latest;
    const data = (await this.calendars.versions(tx)).map((v) => v.data).find(of);
    if (!data) throw new Error(`Calendar ${code} ${version} is gone`);
    return (this.latest = { data, compiled: new Map() });
  }

  /** In force now, or that by which the dossier was counted last. */
  private before(tx: Tx, inForce: boolean): Rules['before'] {
    const known = new Map<string, Pick<Timekeeper, 'isProvisional'>>();
    return async ({ agency_unit_id: unit, calendar_version: version }) => {
      const stored = inForce ? version : null;
      const key = `${stored} ${unit}`;
      const before = known.get(key);
      if (before) return before;
      const made = legalTimekeeper(await this.contexts.countedBy(unit, stored, tx.now));
      known.set(key, made);
      return made;
    };
  }
}
