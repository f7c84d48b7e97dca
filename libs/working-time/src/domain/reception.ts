import type { Instant } from '#libs/kernel';
import type { DeadlinePolicy } from './limit.js';
import type { Beginning } from './running-limit.js';
import type { WorkingCalendar } from './working-calendar.js';

const CUTOFF_MINUTE = 15 * 60;

/** When a dossier that arrives at an instant counts as received: the cut-off first, then the roll. */
export function receive(
  arrived: Instant,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): Beginning {
  const day = calendar.dayOf(arrived);
  if (policy.cutoff === 'cutoff-15h' && arrived > calendar.wallClock(day, CUTOFF_MINUTE)) {
    const next = calendar.plusWorkingDays(day, 1);
    return { at: calendar.opening(next), day: next };
  }
  if (policy.reception === 'as-submitted') return { at: arrived, day };
  const at = calendar.nextWorkingInstant(arrived);
  return { at, day: calendar.dayOf(at) };
}
