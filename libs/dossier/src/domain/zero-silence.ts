import { HOUR, type Instant } from '#libs/kernel';
import { BeyondCalendar, type WorkingCalendar } from '#libs/working-time/domain';

/**
 * The latest moment from which so many working hours have gone by until now. What began by then has
 * lain as long, whatever weekend stood between: so one comparison finds it in an index.
 */
export function hoursAgo(hours: number, now: Instant, calendar: WorkingCalendar): Instant {
  try {
    const origin = calendar.midnight(0);
    const work = calendar.workBetween(origin, now) - hours * HOUR;
    // The last moment of that work: hours off that follow it count for nothing.
    return work < 0 ? -Infinity : calendar.addWork(origin, work + 1) - 1;
  } catch (error) {
    if (error instanceof BeyondCalendar) return -Infinity;
    throw error;
  }
}

/** First the head of the unit hears of an unread hand-off; after twice the time, the managers. */
export const UNREAD_LEVELS = [1, 2] as const;
export type UnreadLevel = (typeof UNREAD_LEVELS)[number];
