import { refuse, type FieldFault, type LocalDate, type Refusal, type Result } from '#libs/kernel';
import type { CalendarData, CalendarDay, WorkingWeek } from './calendar-data.js';
import { checkCalendar } from './check-calendar.js';

/** What a new version of a calendar changes in the one before it. */
export interface CalendarChange {
  /** Days that differ from their weekday; a date that is there already is replaced. */
  readonly days?: readonly CalendarDay[];
  /** Dates that are as their weekday again. */
  readonly removeDays?: readonly LocalDate[];
  /** Years whose holidays are announced now. */
  readonly announce?: readonly number[];
  readonly unitDays?: readonly { readonly unit: string; readonly day: CalendarDay }[];
  readonly removeUnitDays?: readonly { readonly unit: string; readonly date: LocalDate }[];
  /** Working hours of the week from a date on, until the next ones. */
  readonly weeks?: readonly WorkingWeek[];
}

export type ChangeRefusal = Refusal<'calendar.invalid' | 'calendar.nothing-changes'>;

/** The next version of a calendar, checked as every calendar is. */
export function changeCalendar(
  base: CalendarData,
  change: CalendarChange,
  version: number,
): Result<CalendarData, ChangeRefusal> {
  const { days = [], removeDays = [], announce = [], unitDays = [], removeUnitDays = [] } = change;
  const { weeks = [] } = change;
  const lists = [days, removeDays, announce, unitDays, removeUnitDays, weeks];
  if (lists.every((list) => list.length === 0))
    return refuse('calendar.nothing-changes', 'the change names no day and no year');
  const faults = missing(base, change);
  if (faults.length > 0)
    return refuse('calendar.invalid', faults.map((f) => f.detail).join('; '), faults);
  const gone = new Set([...removeDays, ...days.map(({ date }) => date)]);
  const key = (unit: string, date: LocalDate) => `${unit} ${date}`;
  const goneOfUnits = new Set([
    ...removeUnitDays.map((d) => key(d.unit, d.date)),
    ...unitDays.map((d) => key(d.unit, d.day.date)),
  ]);
  return checkCalendar({
    ...base,
    version,
    years: base.years.map((y) => (announce.includes(y.year) ? { ...y, announced: true } : y)),
    weeks: withWeeks(base.weeks, weeks),
    days: [...base.days.filter((d) => !gone.has(d.date)), ...days],
    unitDays: [
      ...(base.unitDays ?? []).filter((d) => !goneOfUnits.has(key(d.unit, d.day.date))),
      ...unitDays,
    ],
  });
}

/** In the order of their dates; hours from a date that is there already are replaced. */
const withWeeks = (before: readonly WorkingWeek[], more: readonly WorkingWeek[]): WorkingWeek[] =>
  [...before.filter((w) => !more.some((m) => m.effectiveFrom === w.effectiveFrom)), ...more].sort(
    (a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1),
  );

/** What is taken away has to be there. */
function missing(base: CalendarData, change: CalendarChange): FieldFault[] {
  const { removeDays = [], announce = [], removeUnitDays = [] } = change;
  const fault = (pointer: string, detail: string): FieldFault => ({
    pointer,
    code: 'calendar.not-there',
    detail,
  });
  return [
    ...removeDays.flatMap((date, i) =>
      base.days.some((d) => d.date === date)
        ? []
        : [fault(`/removeDays/${i}`, `${date} is an ordinary day already`)],
    ),
    ...announce.flatMap((year, i) =>
      base.years.some((y) => y.year === year && !y.announced)
        ? []
        : [fault(`/announce/${i}`, `${year} is not loaded or announced already`)],
    ),
    ...removeUnitDays.flatMap(({ unit, date }, i) =>
      base.unitDays?.some((d) => d.unit === unit && d.day.date === date)
        ? []
        : [fault(`/removeUnitDays/${i}`, `${date} is no day of its own there`)],
    ),
  ];
}
