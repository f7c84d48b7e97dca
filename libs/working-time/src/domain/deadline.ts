import { err, ok, refuse, type Instant, type Refusal, type Result } from '#libs/kernel';
import { overrideCalendar, withoutMakeupDays } from './compile-calendar.js';
import type { DeadlineRequest } from './deadline-request.js';
import { dueOf, followCourse, type Course } from './course.js';
import type { ExplanationLine } from './explanation-line.js';
import { explain } from './explanation.js';
import { DEFAULT_POLICY, type DeadlinePolicy } from './limit.js';
import { plainDueAt } from './plain-limit.js';
import { stepsDue } from './steps.js';
import { BeyondCalendar, type WorkingCalendar } from './working-calendar.js';

export type DeadlineOutcome = 'due' | 'paused' | 'extension-rejected';

export interface DeadlineAnswer {
  readonly dueAt: Instant | null;
  readonly outcome: DeadlineOutcome;
  /** The way leads through a year whose holidays are not announced. */
  readonly provisional: boolean;
  readonly effectiveStartAt: Instant;
  readonly stepDueAt?: readonly (Instant | null)[];
  readonly explanation: readonly ExplanationLine[];
}

export type DeadlineRefusal = Refusal<'deadline.invalid' | 'deadline.beyond-calendar'>;

/** A course with the calendar and the policy under which it was followed. */
export interface Charted {
  readonly course: Course;
  readonly calendar: WorkingCalendar;
  readonly policy: DeadlinePolicy;
}

/** Computes and explains a due date (API.md, "Deadline calculator"). */
export function computeDeadline(
  request: DeadlineRequest,
  base: WorkingCalendar,
): Result<DeadlineAnswer, DeadlineRefusal> {
  return within(request, base, (charted) => answerOf(request, charted));
}

/** The due instant alone, for many clocks at once; `null` while paused. */
export function computeDueAt(
  request: DeadlineRequest,
  base: WorkingCalendar,
): Result<Instant | null, DeadlineRefusal> {
  const plain = plainDueAt(request, base);
  if (!Number.isNaN(plain)) return ok(plain);
  return within(request, base, ({ course }) => (course.openPause ? null : dueOf(course).due));
}

/** Follows the course of a request and reads something from it, unless it leaves the calendar. */
export function within<T>(
  request: DeadlineRequest,
  base: WorkingCalendar,
  read: (charted: Charted) => T,
): Result<T, DeadlineRefusal> {
  const policy = request.policy ? { ...DEFAULT_POLICY, ...request.policy } : DEFAULT_POLICY;
  const chosen = calendarFor(request, base, policy);
  if (!chosen.ok) return err(chosen.error);
  const calendar = chosen.value;
  const { startAt, pauses = NONE, extensions = NONE } = request;
  try {
    const asked = { startAt, limit: request, pauses, extensions };
    const course = followCourse(asked, calendar, policy);
    return ok(read({ course, calendar, policy }));
  } catch (error) {
    if (error instanceof BeyondCalendar) return refuseBeyond(request, calendar);
    throw error;
  }
}

const NONE: readonly never[] = [];

function answerOf(request: DeadlineRequest, charted: Charted): DeadlineAnswer {
  const { course, calendar, policy } = charted;
  const stepDueAt = request.steps && stepsDue(request.steps, course, calendar);
  return {
    dueAt: course.openPause ? null : dueOf(course).due,
    outcome: outcomeOf(course),
    provisional: isProvisional(course, stepDueAt, calendar),
    effectiveStartAt: course.start.at,
    ...(stepDueAt ? { stepDueAt } : {}),
    explanation: explain(course, calendar, policy),
  };
}

function calendarFor(
  { calendarOverride }: DeadlineRequest,
  base: WorkingCalendar,
  policy: DeadlinePolicy,
): Result<WorkingCalendar, DeadlineRefusal> {
  const changed = calendarOverride ? overrideCalendar(base, calendarOverride) : ok(base);
  if (!changed.ok) {
    const { pointer, detail } = changed.error;
    return refuse('deadline.invalid', detail, [{ pointer, code: changed.error.code, detail }]);
  }
  const calendar = changed.value;
  return ok(policy.makeup === 'makeup-not-working' ? withoutMakeupDays(calendar) : calendar);
}

function outcomeOf({ openPause, extensionRejected }: Course): DeadlineOutcome {
  if (openPause) return 'paused';
  return extensionRejected ? 'extension-rejected' : 'due';
}

function isProvisional(
  course: Course,
  steps: readonly (Instant | null)[] | undefined,
  calendar: WorkingCalendar,
): boolean {
  const { openPause } = course;
  const reached = openPause ? calendar.dayOf(openPause.from) : dueOf(course).lastDay;
  const days = (steps ?? []).flatMap((at) => (at === null ? [] : [calendar.dayOf(at)]));
  return [course.start.day, reached, ...days].some((day) => !calendar.isAnnounced(day));
}

/** Names what leads out of the loaded years: the start, a pause, an extension, a step, or the amount. */
function refuseBeyond(
  request: DeadlineRequest,
  calendar: WorkingCalendar,
): Result<never, DeadlineRefusal> {
  const [from, to] = [calendar.midnight(0), calendar.midnight(calendar.length)];
  const outside = (at: Instant | null) => at !== null && (at < from || at >= to);
  const paused = (request.pauses ?? []).findIndex((p) => outside(p.to) || outside(p.from));
  const pointer = outside(request.startAt)
    ? '/startAt'
    : paused >= 0
      ? `/pauses/${paused}/to`
      : request.extensions?.length
        ? '/extensions/0/amount'
        : request.steps?.length
          ? '/steps'
          : '/amount';
  const { years } = calendar.data;
  const detail = `the calendar is loaded from ${years[0]?.year} to ${years.at(-1)?.year}; the deadline leaves it`;
  return refuse('deadline.beyond-calendar', detail, [
    { pointer, code: 'deadline.beyond-calendar', detail },
  ]);
}
