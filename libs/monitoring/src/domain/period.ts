import {
  DAY,
  legalDate,
  refuse,
  ok,
  startOfLegalDate,
  type FieldFault,
  type Instant,
  type Refusal,
  type Result,
} from '#libs/kernel';
import type { Period } from './measure.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const LONGEST_DAYS = 5 * 366;

const readDate = (text: string): Instant | undefined => {
  if (!DATE.test(text)) return undefined;
  const at = startOfLegalDate(text);
  return Number.isNaN(at) || legalDate(at) !== text ? undefined : at;
};

/**
 * The period of a board, by civil dates in the legal zone; the last day is included to its end.
 * Without dates: from the first day of the month five months ago to today.
 */
export function readPeriod(
  from: string | undefined,
  to: string | undefined,
  now: Instant,
): Result<Period, Refusal<'monitoring.period'>> {
  const today = legalDate(now);
  const first = from === undefined ? startOfLegalDate(monthsBefore(today, 5)) : readDate(from);
  const last = to === undefined ? startOfLegalDate(today) : readDate(to);
  const faults: FieldFault[] = [];
  if (first === undefined) faults.push(notADate('/from'));
  if (last === undefined) faults.push(notADate('/to'));
  if (first === undefined || last === undefined) {
    return refuse(
      'monitoring.period',
      'The period needs two dates, for example 2026-11-23.',
      faults,
    );
  }
  if (last < first || last - first > LONGEST_DAYS * DAY) {
    return refuse('monitoring.period', 'The last day comes after the first, within five years.', [
      { pointer: '/to', code: 'range', detail: 'A date on or after "from", within five years.' },
    ]);
  }
  return ok({ from: first, to: last + DAY });
}

const notADate = (pointer: string): FieldFault => ({
  pointer,
  code: 'date',
  detail: 'A date as YYYY-MM-DD.',
});

function monthsBefore(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const year = Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** The months that a period touches, each cut to the period. */
export function monthsOf({ from, to }: Period): (Period & { readonly key: string })[] {
  const months: (Period & { readonly key: string })[] = [];
  let start = from;
  while (start < to) {
    const key = legalDate(start).slice(0, 7);
    const end = Math.min(to, startOfLegalDate(nextMonth(key)));
    months.push({ key, from: start, to: end });
    start = end;
  }
  return months;
}

/** The row of a month has the month itself for its period, cut to that of the board. */
export function monthWithin(
  period: Period,
  key: string,
): Result<Period, Refusal<'monitoring.period'>> {
  const first = MONTH.test(key) ? readDate(`${key}-01`) : undefined;
  if (first === undefined) {
    return refuse('monitoring.period', 'The key of a month is YYYY-MM.', [
      { pointer: '/key', code: 'date', detail: 'A month as YYYY-MM.' },
    ]);
  }
  const end = startOfLegalDate(nextMonth(key));
  return ok({ from: Math.max(first, period.from), to: Math.min(end, period.to) });
}

const nextMonth = (key: string): string => {
  const index = Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7));
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
};
