import { HOUR, type Instant } from '#libs/kernel';
import { countsDates, WORKING_DAY_MS, type DeadlinePolicy, type TimeLimit } from './limit.js';
import type { ClosedPause } from './pause.js';
import { monthsAfter, type Beginning } from './running-limit.js';
import type { Day, WorkingCalendar } from './working-calendar.js';

/** A piece of the way: a local date, or a part of one where the limit is measured in hours. */
export interface Atom {
  readonly from: Instant;
  readonly to: Instant;
  readonly day: Day;
  /** Whether it reaches the end of its date or of the whole way. */
  readonly closesDate: boolean;
}

/** Uses a limit up, piece by piece; what is left never becomes negative. */
export interface Meter {
  readonly limit: TimeLimit;
  readonly byDate: boolean;
  /** Whether only working days or hours are counted. */
  readonly workOnly: boolean;
  left(): number;
  /** What the piece counts, in the limit's unit. */
  take(atom: Atom): number;
  isPaused(atom: Atom): boolean;
}

export function meterOf(
  limit: TimeLimit,
  begin: Beginning,
  pauses: readonly ClosedPause[],
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): Meter {
  return countsDates(limit, policy)
    ? dateMeter(limit, begin, pauses, calendar)
    : timeMeter(limit, begin, pauses, calendar);
}

function dateMeter(
  limit: TimeLimit,
  begin: Beginning,
  pauses: readonly ClosedPause[],
  calendar: WorkingCalendar,
): Meter {
  const { unit, amount } = limit;
  const workOnly = unit === 'working-day' || unit === 'same-working-day';
  const dates = unit === 'month' ? monthsAfter(calendar, begin.day, amount) - begin.day : amount;
  const paused = pauses.map((p) => [calendar.dayOf(p.from), calendar.dayOf(p.to)] as const);
  const isPaused = ({ day }: Atom) => paused.some(([from, to]) => day > from && day <= to);
  let left = dates;
  return {
    limit,
    byDate: true,
    workOnly,
    isPaused,
    left: () => left,
    take: (atom) => {
      if (!atom.closesDate || atom.day <= begin.day || isPaused(atom)) return 0;
      if (workOnly && !calendar.isWorking(atom.day)) return 0;
      const taken = Math.min(1, left);
      left -= taken;
      return unit === 'month' && dates > 0 ? (taken * amount) / dates : taken;
    },
  };
}

function timeMeter(
  limit: TimeLimit,
  begin: Beginning,
  pauses: readonly ClosedPause[],
  calendar: WorkingCalendar,
): Meter {
  const workOnly = limit.unit !== 'elapsed-hour';
  const perUnit = limit.unit === 'working-day' ? WORKING_DAY_MS : HOUR;
  const passed = (from: Instant, to: Instant) =>
    to <= from ? 0 : workOnly ? calendar.workBetween(from, to) : to - from;
  const pausedIn = (from: Instant, to: Instant) =>
    pauses.reduce((sum, p) => sum + passed(Math.max(from, p.from), Math.min(to, p.to)), 0);
  let left = Math.round(limit.amount * perUnit);
  let reached = begin.at;
  return {
    limit,
    byDate: false,
    workOnly,
    isPaused: ({ from, to }) => pauses.some((p) => p.from < to && p.to > from),
    left: () => left,
    take: (atom) => {
      if (atom.to <= reached) return 0;
      const taken = Math.min(left, passed(reached, atom.to) - pausedIn(reached, atom.to));
      left -= taken;
      reached = atom.to;
      return taken / perUnit;
    },
  };
}
