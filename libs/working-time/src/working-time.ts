import { Inject, Injectable } from '@nestjs/common';
import { legalDate, type Instant, type Localized } from '#libs/kernel';
import { Database, Shelf } from '#libs/platform';
import { compileCalendar, type WorkingCalendar } from './domain/index.js';
import { CalendarStore, type StoredCalendar } from './persistence/calendar.store.js';

/** The calendar of units that have chosen no other. */
export const STANDARD_CALENDAR = 'vn-authorities';

/** Another process may have published a version: the stamp is looked at this often. */
const FRESH_MS = 2_000;

interface Calendars {
  readonly stamp: string;
  readonly versions: readonly StoredCalendar[];
  readonly chosen: ReadonlyMap<string, string>;
  readonly compiled: Map<string, WorkingCalendar>;
}

/** Calendars from the database, compiled once and kept until something changes. */
@Injectable()
export class WorkingTime {
  private readonly shelf = new Shelf<Calendars>((known) => this.read(known), FRESH_MS);

  constructor(
    @Inject(CalendarStore) private readonly store: CalendarStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The calendar in force, now or at an instant, with the unit's own days where one is named. */
  async calendarFor(unitId?: string, at?: Instant): Promise<WorkingCalendar> {
    const shelf = await this.shelf.get();
    return compiled(shelf, await this.inForce(shelf, unitId, at), unitId);
  }

  /** A certain version, a draft too: what a dossier was computed with, or would be. */
  async calendarVersion(
    code: string,
    version: number,
    unitId?: string,
  ): Promise<WorkingCalendar | undefined> {
    const shelf = await this.shelf.get();
    const stored = shelf.versions.find((v) => v.data.code === code && v.data.version === version);
    return stored && compiled(shelf, stored, unitId);
  }

  /** The stored version behind `calendarFor`, with what is proposed and not counted. */
  async storedFor(unitId?: string, at?: Instant): Promise<StoredCalendar> {
    return this.inForce(await this.shelf.get(), unitId, at);
  }

  /** By its code; the installation's own where none is named. */
  async storedOf(code?: string, at?: Instant): Promise<StoredCalendar> {
    return this.latest(await this.shelf.get(), code ?? STANDARD_CALENDAR, at);
  }

  /** Every calendar that is in use, and the units that have chosen it. */
  async named(): Promise<{ code: string; name: Localized; units: string[] }[]> {
    const { versions, chosen } = await this.shelf.get();
    const published = versions.filter(({ status }) => status === 'published');
    const names = new Map(published.map(({ data, name }) => [data.code, name]));
    return [...names].map(([code, name]) => ({
      code,
      name,
      units: [...chosen].filter(([, follows]) => follows === code).map(([unit]) => unit),
    }));
  }

  /** After a change in this process, outside its transaction. */
  async renew(): Promise<void> {
    await this.shelf.renew();
  }

  private inForce(shelf: Calendars, unitId?: string, at?: Instant): Promise<StoredCalendar> {
    const chosen = unitId === undefined ? undefined : shelf.chosen.get(unitId);
    return this.latest(shelf, chosen ?? STANDARD_CALENDAR, at);
  }

  private async latest(shelf: Calendars, code: string, at?: Instant): Promise<StoredCalendar> {
    const published = shelf.versions.filter(
      (v) => v.data.code === code && v.status === 'published',
    );
    const [only] = published;
    if (only && published.length === 1) return only;
    const date = legalDate(at ?? (await this.database.now()));
    const begun = published.filter(({ effectiveFrom }) => effectiveFrom <= date);
    const latest = begun.toSorted((a, b) => order(a, b)).at(-1) ?? only;
    if (!latest) throw new Error(`No calendar "${code}" is published`);
    return latest;
  }

  private async read(known: Calendars | undefined): Promise<Calendars> {
    const stamp = await this.store.stamp();
    if (known?.stamp === stamp) return known;
    const [versions, chosen] = await Promise.all([this.store.all(), this.store.chosenByUnits()]);
    return { stamp, versions, chosen, compiled: new Map() };
  }
}

const order = (a: StoredCalendar, b: StoredCalendar): number =>
  a.effectiveFrom === b.effectiveFrom
    ? a.data.version - b.data.version
    : a.effectiveFrom < b.effectiveFrom
      ? -1
      : 1;

/** Units without days of their own share one compiled calendar. */
function compiled(shelf: Calendars, { data }: StoredCalendar, unitId?: string): WorkingCalendar {
  const owner = data.unitDays?.some(({ unit }) => unit === unitId) ? unitId : undefined;
  const key = `${data.code} ${data.version} ${owner ?? ''}`;
  const known = shelf.compiled.get(key);
  if (known) return known;
  const made = compileCalendar(data, owner);
  if (!made.ok) throw new Error(`Calendar ${key}: ${made.error.detail}`);
  shelf.compiled.set(key, made.value);
  return made.value;
}
