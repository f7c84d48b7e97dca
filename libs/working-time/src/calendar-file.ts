import { parse } from 'yaml';
import {
  err,
  ok,
  refuse,
  type FieldFault,
  type Localized,
  type Refusal,
  type Result,
} from '#libs/kernel';
import { checkCalendar, type CalendarData, type CalendarDay } from './domain/index.js';

/** A proposal that is not decided: shown, never counted. */
export interface PendingDays {
  readonly dates: readonly string[];
  readonly kind: string;
  readonly name: Localized;
  readonly note: string;
}

/** What the author of a calendar writes: the data to count with, and where each row comes from. */
export interface CalendarFile {
  readonly data: CalendarData;
  readonly name: Localized;
  readonly effectiveFrom: string;
  readonly pending: readonly PendingDays[];
  /** By date: the texts of the sources, and whether the row is confirmed by them. */
  readonly evidence: ReadonlyMap<string, Evidence>;
}
export interface Evidence {
  readonly sources: readonly string[];
  readonly confirmed: boolean;
  readonly note?: string;
}

interface WrittenDay extends CalendarDay {
  readonly sources?: readonly string[];
  readonly confirmed?: boolean;
  readonly note?: string;
}
interface WrittenCalendar extends Omit<CalendarData, 'days'> {
  readonly name: Localized;
  readonly effectiveFrom: string;
  readonly days: readonly WrittenDay[];
  readonly pending?: readonly PendingDays[];
  readonly sources?: Readonly<Record<string, string>>;
}

const TOP = ['code', 'version', 'zone', 'name', 'effectiveFrom', 'years', 'weeks', 'days'] as const;

/** Reads a calendar written in YAML or JSON; every fault names its row. */
export function readCalendarFile(text: string): Result<CalendarFile, Refusal<'calendar.invalid'>> {
  const written: unknown = parse(text);
  if (!isWritten(written))
    return refuse('calendar.invalid', `a calendar needs ${TOP.join(', ')} and lists of them`);
  const faults = rowFaults(written);
  if (faults.length > 0)
    return refuse('calendar.invalid', faults.map((f) => f.detail).join('; '), faults);
  const { code, version, zone, years, weeks, unitDays, rules } = written;
  const data: CalendarData = {
    code,
    version,
    zone,
    years,
    weeks: weeks.map(({ effectiveFrom, hours }) => ({ effectiveFrom, hours })),
    days: written.days.map(bare),
    ...(unitDays ? { unitDays } : {}),
    ...(rules ? { rules } : {}),
  };
  const checked = checkCalendar(data);
  if (!checked.ok) return err(checked.error);
  const { name, effectiveFrom, pending = [] } = written;
  return ok({ data, name, effectiveFrom, pending, evidence: evidenceOf(written) });
}

function isWritten(value: unknown): value is WrittenCalendar {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return (
    TOP.every((key) => fields[key] !== undefined) &&
    [fields['years'], fields['weeks'], fields['days']].every((list) => Array.isArray(list)) &&
    [fields['pending'], fields['rules'], fields['unitDays']].every(
      (list) => list === undefined || list === null || Array.isArray(list),
    )
  );
}

function rowFaults({ days, sources = {} }: WrittenCalendar): FieldFault[] {
  return days.flatMap((day, i) => {
    const row = `row ${i + 1} of days (${String(day?.date)})`;
    const fault = (code: string, what: string) => ({
      pointer: `/days/${i}`,
      code,
      detail: `${row} ${what}`,
    });
    if (typeof day?.date !== 'string') return [fault('calendar.bad-date', 'has no date')];
    const unknown = (day.sources ?? []).filter((id) => sources[id] === undefined);
    return [
      ...(day.name?.vi && day.name.en
        ? []
        : [fault('calendar.name-missing', 'needs a name in both languages')]),
      ...unknown.map((id) => fault('calendar.unknown-source', `cites the unknown source ${id}`)),
    ];
  });
}

function bare({ date, kind, name, hours, pairedWith, basis }: WrittenDay): CalendarDay {
  return {
    date,
    kind,
    name,
    ...(hours ? { hours } : {}),
    ...(pairedWith === undefined ? {} : { pairedWith }),
    ...(basis === undefined ? {} : { basis }),
  };
}

const evidenceOf = ({ days, sources = {} }: WrittenCalendar): Map<string, Evidence> =>
  new Map(
    days.map(({ date, sources: cited = [], confirmed = true, note }) => [
      date,
      {
        sources: cited.map((id) => sources[id] ?? id),
        confirmed,
        ...(note === undefined ? {} : { note }),
      },
    ]),
  );
