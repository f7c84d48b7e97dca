import type { CalendarDay, Hours, YearCalendar } from '../../../api/rules.js';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How a day is counted, for the eye: working, off by its weekday, off by a rule, worked by a rule. */
export type DayLook = 'work' | 'rest' | 'off' | 'make-up' | 'half';

export interface ShownDay {
  readonly date: string;
  readonly number: number;
  readonly look: DayLook;
  readonly rule?: CalendarDay;
  /** Ids of units for which it is another day. */
  readonly units: readonly string[];
}

export const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';

/** The working hours of a date by its weekday, under the week that is in force then. */
export function hoursOf(calendar: YearCalendar, date: string): Hours {
  const week = calendar.weeks.filter((w) => w.effectiveFrom <= date).at(-1);
  return week?.hours[weekdayOf(date)] ?? [];
}

/** The days of one month, with as many blanks before the first as its weekday asks for. */
export function monthOf(calendar: YearCalendar, month: number): (ShownDay | null)[] {
  const stem = `${calendar.year}-${String(month).padStart(2, '0')}`;
  const length = new Date(Date.UTC(calendar.year, month, 0)).getUTCDate();
  const blanks = WEEKDAYS.indexOf(weekdayOf(`${stem}-01`));
  const days = Array.from({ length }, (_, i) => {
    const date = `${stem}-${String(i + 1).padStart(2, '0')}`;
    const rule = calendar.days.find((d) => d.date === date);
    const units = calendar.unitDays.filter((d) => d.date === date).map((d) => d.unitId);
    return {
      date,
      number: i + 1,
      look: lookOf(rule, hoursOf(calendar, date)),
      units,
      ...(rule ? { rule } : {}),
    };
  });
  return [...Array.from({ length: blanks }, () => null), ...days];
}

function lookOf(rule: CalendarDay | undefined, hours: Hours): DayLook {
  if (rule === undefined) return hours.length > 0 ? 'work' : 'rest';
  if (rule.kind === 'make-up') return 'make-up';
  return rule.kind === 'half-day' ? 'half' : 'off';
}

/** Seven to a row. */
export function weeksOf<T>(days: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (let at = 0; at < days.length; at += 7) rows.push(days.slice(at, at + 7));
  return rows;
}

export const hoursWords = (hours: Hours): string =>
  hours.map(([from, to]) => `${from}–${to}`).join(', ');

export interface SameHours {
  readonly from: Weekday;
  readonly to: Weekday;
  readonly hours: Hours;
}

/** Working days in a row with the same hours are said once: Monday to Friday. */
export function sameHours(week: Readonly<Record<string, Hours>>): SameHours[] {
  const groups: SameHours[] = [];
  for (const [i, day] of WEEKDAYS.entries()) {
    const hours = week[day] ?? [];
    if (hours.length === 0) continue;
    const last = groups.at(-1);
    const follows = last !== undefined && last.to === WEEKDAYS[i - 1];
    if (follows && hoursWords(last.hours) === hoursWords(hours)) {
      groups[groups.length - 1] = { ...last, to: day };
    } else groups.push({ from: day, to: day, hours });
  }
  return groups;
}
