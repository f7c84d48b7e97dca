import { HOUR, type Instant } from '#libs/kernel';
import { WORKING_DAY_MS, type DeadlinePolicy, type TimeLimit } from './limit.js';
import type { ClosedPause } from './pause.js';
import { BeyondCalendar, type Day, type WorkingCalendar } from './working-calendar.js';

/** A limit that runs to a due instant and can be moved by a pause, by its unit's own measure. */
export interface RunningLimit {
  readonly due: Instant;
  /** The due date: under `midnight-24h` the day that ends, not the one that begins. */
  readonly lastDay: Day;
  pausedBy(pause: ClosedPause): RunningLimit;
}

/** Where a limit begins: hours run from the instant, dates are counted after the day. */
export interface Beginning {
  readonly at: Instant;
  readonly day: Day;
}

/** Starts a limit. A dossier's begins at its effective start, an extension's at the due date before it. */
export function runLimit(
  { unit, amount }: TimeLimit,
  { at, day }: Beginning,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): RunningLimit {
  const counting = new Counting(calendar, policy);
  switch (unit) {
    case 'working-hour':
      return counting.workingTime(calendar.addWork(at, Math.round(amount * HOUR)));
    case 'elapsed-hour':
      return counting.elapsedTime(at + Math.round(amount * HOUR));
    case 'calendar-day':
      return counting.calendarDates(day + amount);
    case 'month':
      return counting.calendarDates(monthsAfter(calendar, day, amount));
    case 'same-working-day':
    case 'working-day': {
      if (policy.dayCounting === 'rolling-8h' && unit === 'working-day')
        return counting.workingTime(calendar.addWork(at, Math.round(amount * WORKING_DAY_MS)));
      const whole = Math.floor(amount);
      const fraction = Math.round((amount - whole) * WORKING_DAY_MS);
      const days = fraction > 0 ? whole + 1 : whole;
      return counting.workingDays(calendar.plusWorkingDays(day, days), fraction);
    }
  }
}

class Counting {
  constructor(
    private readonly calendar: WorkingCalendar,
    private readonly policy: DeadlinePolicy,
  ) {}

  /** Due at the end of a date, or when a fraction of it has been worked. */
  workingDays(day: Day, fraction: number): RunningLimit {
    const { calendar } = this;
    const due = fraction > 0 ? calendar.addWork(calendar.opening(day), fraction) : this.endOf(day);
    return {
      due,
      lastDay: fraction > 0 ? calendar.dayOf(due) : day,
      pausedBy: ({ from, to }) => {
        const paused = calendar.workingDaysBetween(calendar.dayOf(from), calendar.dayOf(to));
        return this.workingDays(calendar.plusWorkingDays(day, paused), fraction);
      },
    };
  }

  workingTime(due: Instant): RunningLimit {
    const { calendar } = this;
    return {
      due,
      lastDay: calendar.dayOf(due),
      pausedBy: ({ from, to }) =>
        this.workingTime(calendar.addWork(due, calendar.workBetween(from, to))),
    };
  }

  elapsedTime(end: Instant): RunningLimit {
    const { calendar, policy } = this;
    const due = policy.elapsedEnd === 'next-working-instant' ? calendar.settle(end) : end;
    return {
      due,
      lastDay: calendar.dayOf(due),
      pausedBy: ({ from, to }) => this.elapsedTime(end + to - from),
    };
  }

  /** The date before its roll is kept: a pause moves that one. */
  calendarDates(date: Day): RunningLimit {
    const { calendar, policy } = this;
    const rolls = policy.calendarEnd === 'roll-to-next-working-day';
    const lastDay = rolls ? calendar.nextWorkingDay(date) : date;
    return {
      due: this.endOf(lastDay),
      lastDay,
      pausedBy: ({ from, to }) =>
        this.calendarDates(date + calendar.dayOf(to) - calendar.dayOf(from)),
    };
  }

  private endOf(day: Day): Instant {
    return this.policy.dayCounting === 'midnight-24h'
      ? this.calendar.midnight(day + 1)
      : this.calendar.close(day);
  }
}

/** The corresponding day, or the last day of the month where there is none (Civil Code, art. 148). */
export function monthsAfter(calendar: WorkingCalendar, day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = calendar.dateOf(day).split('-').map(Number);
  const index = month - 1 + months;
  const lastDate = new Date(Date.UTC(year, index + 1, 0));
  const target = Date.UTC(year, index, Math.min(date, lastDate.getUTCDate()));
  const days = (target - Date.UTC(year, month - 1, date)) / 86_400_000;
  if (day + days >= calendar.length) throw new BeyondCalendar('the month is not loaded');
  return day + days;
}
