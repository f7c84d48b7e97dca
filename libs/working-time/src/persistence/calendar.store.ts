import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate, Localized } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import type { CalendarFile, PendingDays } from '../calendar-file.js';
import type { CalendarData, CalendarDay } from '../domain/index.js';

/** A version as it is stored, with its days; `data.unitDays` are those of all units, by id. */
export interface StoredCalendar {
  readonly data: CalendarData;
  readonly name: Localized;
  readonly status: 'draft' | 'published';
  readonly effectiveFrom: LocalDate;
  readonly pending: readonly PendingDays[];
}

interface VersionRow extends Omit<CalendarData, 'days' | 'unitDays'> {
  readonly id: string;
  readonly name: Localized;
  readonly status: 'draft' | 'published';
  readonly effective_from: LocalDate;
  readonly pending: readonly PendingDays[];
}
interface DayRow extends Pick<CalendarDay, 'date' | 'kind' | 'name'> {
  readonly owner: string;
  readonly hours: CalendarDay['hours'] | null;
  readonly paired_with: LocalDate | null;
  readonly basis: string | null;
}

interface OwnDayRow extends DayRow {
  readonly version_id: string;
}

const DAY = `date::text AS date, kind, name, hours`;

@Injectable()
export class CalendarStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Every stored version, the oldest first: a handful of rows. */
  all(): Promise<StoredCalendar[]> {
    return this.versions(this.database.manager);
  }

  /** The same, on a connection that is at hand already. */
  async versions(reader: EntityManager): Promise<StoredCalendar[]> {
    const rows = <T>(sql: string): Promise<T[]> => reader.query(sql);
    const [versions, days, unitDays, own] = [
      await rows<VersionRow>(
        `SELECT id, code, version, status, effective_from::text, name, zone, years, weeks, rules, pending
           FROM calendar_version ORDER BY code, version`,
      ),
      await rows<DayRow>(
        `SELECT calendar_version_id AS owner, ${DAY}, paired_with::text, basis
           FROM calendar_day ORDER BY calendar_version_id, calendar_day.date`,
      ),
      await rows<DayRow>(
        `SELECT unit_id AS owner, ${DAY}, NULL AS paired_with, NULL AS basis
           FROM unit_calendar_day ORDER BY unit_id, unit_calendar_day.date`,
      ),
      await rows<OwnDayRow>(
        `SELECT calendar_version_id AS version_id, unit_id AS owner, ${DAY}, NULL AS paired_with, NULL AS basis
           FROM calendar_unit_day ORDER BY unit_id, calendar_unit_day.date`,
      ),
    ];
    const everywhere = unitDays.map(unitDayOf);
    return versions.map((row) => {
      const units = own.filter((d) => d.version_id === row.id).map(unitDayOf);
      const taken = new Set(units.map((u) => `${u.unit} ${u.day.date}`));
      const rest = everywhere.filter((u) => !taken.has(`${u.unit} ${u.day.date}`));
      return storedCalendar(row, days, [...rest, ...units]);
    });
  }

  /** A draft comes into force; from now on it is never rewritten. */
  async publish(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE calendar_version SET status = 'published', published_at = $2 WHERE id = $1`,
      [id, new Date(tx.now)],
    );
  }

  /** Units follow a calendar from now on. */
  async choose(tx: Tx, units: readonly string[], code: string): Promise<void> {
    await tx.query(
      `INSERT INTO unit_calendar (unit_id, calendar_code, changed_at)
       SELECT unit_id, $2, $3 FROM unnest($1::uuid[]) AS u(unit_id)
       ON CONFLICT ON CONSTRAINT unit_calendar_pk
         DO UPDATE SET calendar_code = excluded.calendar_code, changed_at = excluded.changed_at`,
      [units, code, new Date(tx.now)],
    );
  }

  /** One version at a time is drafted of a calendar: whoever comes second waits, and sees it. */
  async nextVersion(tx: Tx, code: string): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`calendar ${code}`]);
    const rows: { next: number }[] = await tx.query(
      `SELECT coalesce(max(version), 0) + 1 AS next FROM calendar_version WHERE code = $1`,
      [code],
    );
    return rows[0]?.next ?? 1;
  }

  /** The units that follow another calendar than the installation's own. */
  async chosenByUnits(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ unit_id: string; calendar_code: string }>(
      `SELECT unit_id, calendar_code FROM unit_calendar`,
    );
    return new Map(rows.map((row) => [row.unit_id, row.calendar_code]));
  }

  /** Changes whenever anything does that a cached calendar was made from. */
  async stamp(): Promise<string> {
    const [row] = await this.database.query<{ stamp: string }>(`
      SELECT concat_ws(' ',
        (SELECT concat_ws(',', count(*), count(published_at), max(created_at), max(published_at)) FROM calendar_version),
        (SELECT concat_ws(',', count(*), max(changed_at)) FROM unit_calendar_day),
        (SELECT concat_ws(',', count(*), max(changed_at)) FROM unit_calendar)) AS stamp`);
    return row?.stamp ?? '';
  }

  async sha256Of(tx: Tx, code: string, version: number): Promise<string | undefined> {
    const rows = await tx.query<{ source_sha256: string }[]>(
      `SELECT source_sha256 FROM calendar_version WHERE code = $1 AND version = $2`,
      [code, version],
    );
    return rows[0]?.source_sha256;
  }

  async insert(tx: Tx, { id, file, sha256, publishedAt }: NewVersion): Promise<void> {
    const { data, name, effectiveFrom, pending } = file;
    await tx.query(
      `INSERT INTO calendar_version (id, code, version, status, effective_from, name, zone, years,
         weeks, rules, pending, source_sha256, created_at, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        data.code,
        data.version,
        publishedAt === null ? 'draft' : 'published',
        effectiveFrom,
        ...[name, data.zone, data.years, data.weeks, data.rules ?? [], pending].map(asJson),
        sha256,
        new Date(tx.now),
        publishedAt === null ? null : new Date(publishedAt),
      ],
    );
    const rows = data.days.map((day) => ({ ...day, ...file.evidence.get(day.date) }));
    await tx.query(
      `INSERT INTO calendar_day (calendar_version_id, date, kind, name, hours, paired_with, basis,
         sources, confirmed, note)
       SELECT $1, d.date, d.kind, d.name, d.hours, d."pairedWith", d.basis,
              coalesce(d.sources, '{}'), coalesce(d.confirmed, true), d.note
         FROM jsonb_to_recordset($2::jsonb) AS d(date date, kind text, name jsonb, hours jsonb,
              "pairedWith" date, basis text, sources text[], confirmed boolean, note text)`,
      [id, JSON.stringify(rows)],
    );
    const own = (data.unitDays ?? []).map(({ unit, day }) => ({ ...day, unit }));
    await tx.query(
      `INSERT INTO calendar_unit_day (calendar_version_id, unit_id, date, kind, name, hours)
       SELECT $1, d.unit, d.date, d.kind, d.name, d.hours
         FROM jsonb_to_recordset($2::jsonb) AS d(unit uuid, date date, kind text, name jsonb, hours jsonb)`,
      [id, JSON.stringify(own)],
    );
  }
}

export interface NewVersion {
  readonly id: string;
  readonly file: CalendarFile;
  readonly sha256: string;
  /** `null` for a draft. */
  readonly publishedAt: Instant | null;
}

const asJson = (value: unknown): unknown =>
  typeof value === 'string' ? value : JSON.stringify(value);

function storedCalendar(
  row: VersionRow,
  days: readonly DayRow[],
  unitDays: NonNullable<CalendarData['unitDays']>,
): StoredCalendar {
  const { id, code, version, zone, years, weeks, name, status, pending } = row;
  const own = days.filter(({ owner }) => owner === id).map(dayOf);
  return {
    data: { code, version, zone, years, weeks, rules: row.rules ?? [], days: own, unitDays },
    name,
    status,
    effectiveFrom: row.effective_from,
    pending,
  };
}

const unitDayOf = (row: DayRow) => ({ unit: row.owner, day: dayOf(row) });

const dayOf = ({ date, kind, name, hours, paired_with, basis }: DayRow): CalendarDay => ({
  date,
  kind,
  name,
  ...(hours ? { hours } : {}),
  ...(paired_with === null ? {} : { pairedWith: paired_with }),
  ...(basis === null ? {} : { basis }),
});
