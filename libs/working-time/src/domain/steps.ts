import type { Instant } from '#libs/kernel';
import { DEFAULT_POLICY } from './limit.js';
import type { Course } from './course.js';
import { runLimit } from './running-limit.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * Due instants of chained steps, in working hours from the effective start. Paused minutes are
 * skipped, extensions ignored; a step that the open pause holds up has no date yet.
 */
export function stepsDue(
  steps: readonly number[],
  course: Course,
  calendar: WorkingCalendar,
): (Instant | null)[] {
  let hours = 0;
  return steps.map((step) => {
    hours += step;
    let running = runLimit(
      { unit: 'working-hour', amount: hours },
      course.start,
      calendar,
      DEFAULT_POLICY,
    );
    for (const pause of course.counted)
      if (pause.from <= running.due) running = running.pausedBy(pause);
    const held = course.openPause && course.openPause.from <= running.due;
    return held ? null : running.due;
  });
}
