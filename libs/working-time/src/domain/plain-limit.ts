import type { Instant } from '#libs/kernel';
import type { DeadlineRequest } from './deadline-request.js';
import type { DeadlinePolicy } from './limit.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * The due instant of what nine clocks in ten are: whole working days under the usual conventions,
 * with nothing in between. Two look-ups and no object; `NaN` for everything else.
 */
export function plainDueAt(request: DeadlineRequest, calendar: WorkingCalendar): Instant {
  const { unit, amount, pauses, extensions, policy } = request;
  if (unit !== 'working-day' || (amount | 0) !== amount || amount < 0) return NaN;
  if (request.calendarOverride !== undefined) return NaN;
  if (pauses !== undefined && pauses.length > 0) return NaN;
  if (extensions !== undefined && extensions.length > 0) return NaN;
  if (policy !== undefined && !isUsual(policy)) return NaN;
  return calendar.closeAfterReception(request.startAt, amount);
}

/** Whether the policies that bear on whole working days are the usual ones. */
const isUsual = ({ reception, dayCounting, cutoff, makeup }: Partial<DeadlinePolicy>): boolean =>
  (reception === undefined || reception === 'roll-forward') &&
  (dayCounting === undefined || dayCounting === 'next-day-close') &&
  (cutoff === undefined || cutoff === 'none') &&
  (makeup === undefined || makeup === 'makeup-working');
