import { DAY, MINUTE, type Instant, type LocalDate, type Localized } from '#libs/kernel';
import { dayNumber, localDate } from './calendar-data.js';
import type { CalendarData, CalendarDay, DayInterval } from './calendar-data.js';
import { shapeOfDays, type DayShape } from './day-shape.js';
import { zoneTable, type ZoneTable } from './zone.js';

/** A day of the calendar, counted from its first one. */
export type Day = number;

/** Thrown inside a computation that leaves the loaded years; the doors turn it into a refusal. */
export class BeyondCalendar extends RangeError {}

const beyond = (): never => {
  throw new BeyondCalendar('the calendar does not reach so far');
};

/**
 * A calendar compiled into prefix sums: working days and working milliseconds before each day.
 * Every question is an index or one binary search, whatever the length of the limit.
 */
export class WorkingCalendar {
  readonly length: number;
  private readonly firstDay: number;
  private readonly table: ZoneTable;
  private readonly shapes: readonly DayShape[];
  private readonly daysBefore: Int32Array;
  private readonly workBefore: Float64Array;
  private readonly workingDays: Int32Array;
  /** The end of work of each day, which a day off never has before it; the close of each working day. */
  private readonly endOfWork: Float64Array;
  private readonly closes: Float64Array;
  /** Where the clocks never change, the day of an instant is one division. */
  private readonly even: boolean;
  private readonly origin: Instant;
  private readonly ending: Instant;

  constructor(readonly data: CalendarData) {
    const years = data.years.map(({ year }) => year);
    this.firstDay = dayNumber(`${years[0]}-01-01`) ?? 0;
    this.length = (dayNumber(`${years.at(-1)}-12-31`) ?? -1) - this.firstDay + 1;
    this.table = zoneTable(data.zone, this.firstDay, this.length);
    this.even = this.table.changes.size === 0;
    this.origin = this.table.midnight[0] ?? 0;
    this.ending = this.table.midnight[this.length] ?? 0;
    this.shapes = shapeOfDays(data, this.table, this.length);
    this.daysBefore = new Int32Array(this.length + 1);
    this.workBefore = new Float64Array(this.length + 1);
    this.workingDays = new Int32Array(this.length);
    this.endOfWork = new Float64Array(this.length).fill(-Infinity);
    this.closes = new Float64Array(this.length);
    let count = 0;
    this.shapes.forEach(({ work, spans, close }, day) => {
      const midnight = this.table.midnight[day] ?? 0;
      if (work > 0) {
        this.endOfWork[day] = midnight + (spans.at(-1)?.[1] ?? 0);
        this.closes[count] = midnight + close;
        this.workingDays[count++] = day;
      }
      this.daysBefore[day + 1] = count;
      this.workBefore[day + 1] = (this.workBefore[day] ?? 0) + work;
    });
    this.workingDays = this.workingDays.subarray(0, count);
    this.closes = this.closes.subarray(0, count);
  }

  /**
   * Close of the n-th working day after the reception day of `at`, rolled forward: the usual limit
   * in two look-ups. `NaN` where that leaves the calendar, for the long way to say why.
   */
  closeAfterReception(at: Instant, n: number): Instant {
    if (!(at >= this.origin && at < this.ending)) return NaN;
    const day = this.even ? Math.floor((at - this.origin) / DAY) : this.dayOf(at);
    const reception = at < (this.endOfWork[day] ?? NaN) ? day : day + 1;
    return this.closes[(this.daysBefore[reception] ?? NaN) + n] ?? NaN;
  }

  dayOf(at: Instant): Day {
    let day = Math.floor((at - this.origin) / DAY);
    if (!this.even) {
      while (day > 0 && at < (this.table.midnight[day] ?? Infinity)) day--;
      while (at >= (this.table.midnight[day + 1] ?? Infinity)) day++;
    }
    return day >= 0 && day < this.length ? day : beyond();
  }

  /** The beginning of a day; of the day after the last one too, which is the end of the calendar. */
  midnight(day: Day): Instant {
    return this.table.midnight[day] ?? beyond();
  }

  /** The nearest instant that the calendar knows. */
  clamp(at: Instant): Instant {
    return Math.min(Math.max(at, this.origin), this.midnight(this.length) - 1);
  }

  dayOn(date: LocalDate): Day {
    const day = (dayNumber(date) ?? NaN) - this.firstDay;
    return day >= 0 && day < this.length ? day : beyond();
  }

  dateOf(day: Day): LocalDate {
    return localDate(this.firstDay + day);
  }

  private shape(day: Day): DayShape {
    return this.shapes[day] ?? beyond();
  }

  isWorking(day: Day): boolean {
    return this.shape(day).work > 0;
  }

  /** What makes the day differ from its weekday, if anything does. */
  entryOf(day: Day): CalendarDay | undefined {
    return this.shape(day).entry;
  }

  nameOf(day: Day): Localized | undefined {
    return this.shape(day).entry?.name;
  }

  isAnnounced(day: Day): boolean {
    const year = Number(this.dateOf(day).slice(0, 4));
    return this.data.years.some((y) => y.year === year && y.announced);
  }

  hoursOf(day: Day): readonly DayInterval[] {
    return this.shape(day).hours;
  }

  /** The first working instant of a working day. */
  opening(day: Day): Instant {
    return this.midnight(day) + (this.shape(day).spans[0]?.[0] ?? 0);
  }

  /** Close of business; of a day off, the one its week usually has. */
  close(day: Day): Instant {
    return this.midnight(day) + this.shape(day).close;
  }

  wallClock(day: Day, minute: number): Instant {
    return this.midnight(day) + this.table.sinceMidnight(day, minute);
  }

  /** `HH:MM` on the wall, with seconds where there are any. */
  timeOf(at: Instant): string {
    return this.table.timeOf(at);
  }

  /** The earliest working instant not before `at`; intervals are half-open. */
  nextWorkingInstant(at: Instant): Instant {
    const day = this.dayOf(at);
    const since = at - this.midnight(day);
    for (const [from, to] of this.shape(day).spans)
      if (since < to) return since >= from ? at : this.midnight(day) + from;
    return this.opening(this.plusWorkingDays(day, 1));
  }

  /** As `nextWorkingInstant`, but the end of an interval (12:00, 17:00, 24:00) stays where it is. */
  settle(at: Instant): Instant {
    const ends = at > this.origin && this.workBetween(at - 1, at) > 0;
    return ends ? at : this.nextWorkingInstant(at);
  }

  nextWorkingDay(day: Day): Day {
    return this.isWorking(day) ? day : this.plusWorkingDays(day, 1);
  }

  /** The n-th working day after a day, which may be a day off itself; `0` is the day. */
  plusWorkingDays(day: Day, n: number): Day {
    if (n === 0) return day;
    return this.workingDays[(this.daysBefore[day + 1] ?? beyond()) + n - 1] ?? beyond();
  }

  /** Working days in (from, to]. */
  workingDaysBetween(from: Day, to: Day): number {
    return (this.daysBefore[to + 1] ?? beyond()) - (this.daysBefore[from + 1] ?? beyond());
  }

  /** Working milliseconds from the beginning of the calendar. */
  private workAt(at: Instant): number {
    const day = this.dayOf(at);
    const since = at - this.midnight(day);
    let work = this.workBefore[day] ?? 0;
    for (const [from, to] of this.shape(day).spans) work += Math.max(0, Math.min(since, to) - from);
    return work;
  }

  /** Working milliseconds in [from, to); negative when `to` is earlier. */
  workBetween(from: Instant, to: Instant): number {
    return this.workAt(to) - this.workAt(from);
  }

  /** The earliest instant at which so much working time has passed: 12:00, not 13:00. */
  addWork(at: Instant, work: number): Instant {
    if (work <= 0) return at;
    const target = this.workAt(at) + work;
    const day = this.dayHolding(target);
    let left = target - (this.workBefore[day] ?? 0);
    for (const [from, to] of this.shape(day).spans) {
      if (left <= to - from) return this.midnight(day) + from + left;
      left -= to - from;
    }
    return beyond();
  }

  /** The first day by whose end `target` milliseconds have been worked. */
  private dayHolding(target: number): Day {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.workBefore[middle + 1] ?? Infinity) >= target) high = middle;
      else low = middle + 1;
    }
    return low < this.length ? low : beyond();
  }
}

export const toMinutes = (work: number): number => Math.round(work / MINUTE);
