import type { Instant } from '#libs/kernel';
import type { DeadlinePolicy, TimeLimit } from './limit.js';
import { isClosed, settlePauses, type ClosedPause, type Pause } from './pause.js';
import { receive } from './reception.js';
import { runLimit, type Beginning, type RunningLimit } from './running-limit.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface CourseRequest {
  readonly startAt: Instant;
  readonly limit: TimeLimit;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly TimeLimit[];
}

/** How a limit went, from reception to its due instant or to the pause that still lasts. */
export interface Course {
  readonly request: CourseRequest;
  readonly start: Beginning;
  /** Where the full limit runs from: the start, or the last resumption under `restart`. */
  readonly origin: Beginning;
  readonly restartedBy?: ClosedPause;
  readonly limit: RunningLimit;
  readonly extension?: { readonly limit: TimeLimit; readonly running: RunningLimit };
  readonly counted: readonly ClosedPause[];
  readonly openPause?: Pause;
  readonly extensionRejected: boolean;
}

export const dueOf = ({ limit, extension }: Pick<Course, 'limit' | 'extension'>): RunningLimit =>
  extension?.running ?? limit;

/**
 * The order of the law: cut-off, reception, base date, pauses in time order, one extension, then
 * the pauses that begin after the base date. A pause counts if it begins by the due instant known
 * at that moment: lateness is not cured.
 */
export function followCourse(
  request: CourseRequest,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): Course {
  const start = receive(request.startAt, calendar, policy);
  const limit = runLimit(request.limit, start, calendar, policy);
  const begun: Course = {
    request,
    start,
    origin: start,
    limit,
    counted: [],
    extensionRejected: request.extensions.length > 1,
  };
  const [first] = request.extensions;
  if (!first && request.pauses.length === 0) return begun;
  const pauses = settlePauses(request.pauses, start.at);
  const early = pauses.filter(({ from }) => from <= limit.due);
  const late = pauses.filter(({ from }) => from > limit.due);
  const paused = early.reduce((course, p) => passPause(course, p, calendar, policy), begun);
  if (paused.openPause) return paused;
  const extended = first && first.amount > 0 ? extendBy(paused, first, calendar, policy) : paused;
  return late.reduce((course, p) => passPause(course, p, calendar, policy), extended);
}

function passPause(
  course: Course,
  pause: Pause,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): Course {
  if (course.openPause || pause.from > dueOf(course).due) return course;
  if (!isClosed(pause)) return { ...course, openPause: pause };
  const counted = [...course.counted, pause];
  if (policy.pause === 'restart') {
    const origin = receive(pause.to, calendar, policy);
    const limit = runLimit(course.request.limit, origin, calendar, policy);
    const again = { ...course, origin, restartedBy: pause, limit, counted };
    return course.extension ? extendBy(again, course.extension.limit, calendar, policy) : again;
  }
  const { extension } = course;
  if (!extension) return { ...course, counted, limit: course.limit.pausedBy(pause) };
  const running = extension.running.pausedBy(pause);
  return { ...course, counted, extension: { ...extension, running } };
}

/** An extension counts from the final date before it, under the same policies; one of 0 grants nothing. */
function extendBy(
  course: Course,
  limit: TimeLimit,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): Course {
  const from = { at: course.limit.due, day: course.limit.lastDay };
  return { ...course, extension: { limit, running: runLimit(limit, from, calendar, policy) } };
}
