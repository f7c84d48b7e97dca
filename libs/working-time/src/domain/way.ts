import type { Instant } from '#libs/kernel';
import type { Course } from './course.js';
import { dueOf } from './course.js';
import type { DeadlinePolicy } from './limit.js';
import { countsDates } from './limit.js';
import type { Atom } from './meter.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Where the way ends: at the due instant, or at the beginning of the pause that still lasts. */
export const endOfWay = (course: Course): Instant => course.openPause?.from ?? dueOf(course).due;

/**
 * Cuts the way at local midnights. Only limits in hours are cut at instants too: under day,
 * calendar and month limits a date stays whole but for the first and the last.
 */
export function piecesOfWay(
  course: Course,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): Atom[] {
  const start = course.request.startAt;
  const end = endOfWay(course);
  if (end <= start) return [];
  const inside = (at: Instant) => at > start && at < end;
  const cuts = new Set([start, end]);
  for (let day = calendar.dayOf(start) + 1; calendar.midnight(day) < end; day++)
    cuts.add(calendar.midnight(day));
  for (const at of hourCuts(course, policy)) if (inside(at)) cuts.add(at);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((to, i) => {
    const from = ordered[i] ?? start;
    const day = calendar.dayOf(from);
    return { from, to, day, closesDate: to === end || to === calendar.midnight(day + 1) };
  });
}

function hourCuts(course: Course, policy: DeadlinePolicy): Instant[] {
  const { request, start, origin, counted, limit, extension } = course;
  if (request.limit.unit !== 'working-hour' && request.limit.unit !== 'elapsed-hour') return [];
  const datesFrom = extension && countsDates(extension.limit, policy) ? limit.due : Infinity;
  const pauses = counted.flatMap(({ from, to }) => [from, to]).filter((at) => at <= datesFrom);
  return [start.at, origin.at, ...pauses, ...(extension ? [limit.due] : [])];
}
