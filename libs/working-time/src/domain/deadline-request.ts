import type { Instant } from '#libs/kernel';
import type { CalendarOverride } from './calendar-data.js';
import type { DeadlinePolicy, TimeLimit } from './limit.js';
import type { Pause } from './pause.js';

/** What is asked of the calculator: a limit from a start, and all that bears on it. */
export interface DeadlineRequest extends TimeLimit {
  readonly startAt: Instant;
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly TimeLimit[];
  readonly steps?: readonly number[];
  readonly calendarOverride?: CalendarOverride;
  readonly policy?: Partial<DeadlinePolicy>;
}
