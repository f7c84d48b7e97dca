import { ok, refuse, type FieldFault, type Refusal, type Result } from '#libs/kernel';
import { dayNumber, minuteOf, DAY_KINDS, WEEKDAYS } from './calendar-data.js';
import type { CalendarData, CalendarDay, DayInterval, DayKind } from './calendar-data.js';
import { isZone } from './zone.js';

export type CalendarFaultCode =
  | 'calendar.unknown-zone'
  | 'calendar.bad-date'
  | 'calendar.bad-interval'
  | 'calendar.overlapping-intervals'
  | 'calendar.gap'
  | 'calendar.outside-years'
  | 'calendar.duplicate-day'
  | 'calendar.unknown-kind'
  | 'calendar.hours-missing'
  | 'calendar.hours-misplaced'
  | 'calendar.no-working-time'
  | 'calendar.unknown-rule';

type Report = (pointer: string, code: CalendarFaultCode, detail: string) => void;

/** Refuses a calendar that cannot be counted on, naming every row that is wrong. */
export function checkCalendar(
  data: CalendarData,
): Result<CalendarData, Refusal<'calendar.invalid'>> {
  const errors: FieldFault[] = [];
  const report: Report = (pointer, code, detail) => errors.push({ pointer, code, detail });
  if (!isZone(data.zone))
    report('/zone', 'calendar.unknown-zone', `unknown time zone ${data.zone}`);
  checkYears(data, report);
  checkWeeks(data, report);
  const years = new Set(data.years.map(({ year }) => String(year)));
  const rules = new Set(data.rules?.map(({ id }) => id));
  const seen = new Set<string>();
  const check = (day: CalendarDay, pointer: string, owner: string) => {
    checkDay(day, pointer, report);
    if (!years.has(day.date.slice(0, 4)))
      report(pointer, 'calendar.outside-years', `${day.date} lies in a year that is not loaded`);
    if (seen.has(`${owner} ${day.date}`))
      report(pointer, 'calendar.duplicate-day', `${day.date} is listed twice`);
    if (day.basis !== undefined && !rules.has(day.basis))
      report(pointer, 'calendar.unknown-rule', `${day.date} cites the unknown rule ${day.basis}`);
    seen.add(`${owner} ${day.date}`);
  };
  data.days.forEach((day, i) => check(day, `/days/${i}`, ''));
  data.unitDays?.forEach(({ unit, day }, i) => check(day, `/unitDays/${i}/day`, unit));
  return errors.length === 0
    ? ok(data)
    : refuse('calendar.invalid', errors.map((e) => e.detail).join('; '), errors);
}

function checkYears({ years }: CalendarData, report: Report): void {
  if (years.length === 0) report('/years', 'calendar.gap', 'no year is loaded');
  years.forEach(({ year }, i) => {
    const before = years[i - 1];
    if (!Number.isInteger(year) || year < 1970 || year > 9_999)
      report(`/years/${i}`, 'calendar.bad-date', `${year} is not a year`);
    else if (before && year !== before.year + 1)
      report(`/years/${i}`, 'calendar.gap', `year ${year} does not follow ${before.year}`);
  });
}

function checkWeeks({ weeks, years }: CalendarData, report: Report): void {
  weeks.forEach((week, i) => {
    const previous = weeks[i - 1];
    if (dayNumber(week.effectiveFrom) === undefined)
      report(`/weeks/${i}`, 'calendar.bad-date', `${week.effectiveFrom} is not a date`);
    if (previous && week.effectiveFrom <= previous.effectiveFrom)
      report(`/weeks/${i}`, 'calendar.bad-date', `${week.effectiveFrom} is not in order`);
    for (const day of WEEKDAYS)
      checkHours(week.hours[day] ?? [], `/weeks/${i}/hours/${day}`, report);
    if (WEEKDAYS.every((day) => (week.hours[day] ?? []).length === 0))
      report(`/weeks/${i}`, 'calendar.no-working-time', 'a week needs working hours');
  });
  const first = weeks[0]?.effectiveFrom;
  if (first === undefined || (years[0] && first > `${years[0].year}-01-01`))
    report('/weeks', 'calendar.gap', 'no working hours at the beginning of the first year');
}

const NEEDS_HOURS: Readonly<Record<DayKind, 'never' | 'may' | 'must'>> = {
  statutory: 'never',
  tet: 'never',
  compensatory: 'never',
  'swap-off': 'never',
  closed: 'never',
  'make-up': 'may',
  'half-day': 'must',
};

function checkDay(day: CalendarDay, pointer: string, report: Report): void {
  for (const date of [day.date, day.pairedWith])
    if (date !== undefined && dayNumber(date) === undefined)
      report(pointer, 'calendar.bad-date', `${date} is not a date`);
  if (!DAY_KINDS.includes(day.kind))
    return report(pointer, 'calendar.unknown-kind', `${day.date} has the unknown kind ${day.kind}`);
  const needs = NEEDS_HOURS[day.kind];
  if (needs === 'must' && !day.hours?.length)
    report(pointer, 'calendar.hours-missing', `half day ${day.date} needs its working hours`);
  if (needs === 'never' && day.hours)
    report(pointer, 'calendar.hours-misplaced', `${day.date} is a day off and has no hours`);
  checkHours(day.hours ?? [], `${pointer}/hours`, report);
}

function checkHours(hours: readonly DayInterval[], pointer: string, report: Report): void {
  let end = -1;
  for (const [from, to] of hours) {
    const [a, b] = [minuteOf(from), minuteOf(to)];
    if (a === undefined || b === undefined || a >= b)
      return report(pointer, 'calendar.bad-interval', `${from}–${to} is not an interval of a day`);
    if (a < end)
      return report(
        pointer,
        'calendar.overlapping-intervals',
        `${from}–${to} overlaps the interval before it or is out of order`,
      );
    end = b;
  }
}
