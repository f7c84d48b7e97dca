import { DAY, HOUR, SECOND, type Instant } from '#libs/kernel';
import type { WorkingCalendar } from '#libs/working-time/domain';

/** Work starts a while after what it waits for, and only while the offices are open. */
export class WorkClock {
  /** Nothing of the history is earlier. */
  private readonly origin: Instant;

  constructor(
    readonly calendar: WorkingCalendar,
    readonly endsAt: Instant,
  ) {
    this.origin = endsAt - 400 * DAY;
  }

  /** So many working hours after `at`, to the second. */
  after(at: Instant, hours: number): Instant {
    const open = this.calendar.nextWorkingInstant(at);
    return Math.floor(this.calendar.addWork(open, hours * HOUR) / SECOND) * SECOND;
  }

  /** So many working hours before the end of the history. */
  ago(hours: number): Instant {
    const worked = this.calendar.workBetween(this.origin, this.endsAt);
    const at = this.calendar.addWork(this.origin, Math.max(1, worked - hours * HOUR));
    return Math.floor(at / SECOND) * SECOND;
  }

  hoursBetween(from: Instant, to: Instant): number {
    return this.calendar.workBetween(from, to) / HOUR;
  }
}
