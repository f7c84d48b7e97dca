import type { Instant } from '#libs/kernel';
import { bindingEntries, pausesOf, type ClockEntry, type EntryOf } from './clock-entry.js';
import { dueOf } from './course.js';
import { computeDeadline, computeDueAt, within } from './deadline.js';
import type { DeadlineRequest } from './deadline-request.js';
import type { Charted, DeadlineOutcome } from './deadline.js';
import type { ExplanationLine } from './explanation-line.js';
import type { DeadlinePolicy, TimeLimit } from './limit.js';
import { isClosed, type PauseCause } from './pause.js';
import { toMinutes, type WorkingCalendar } from './working-calendar.js';

/**
 * Running clocks are in time, paused or overdue; stopped ones early (before the due date), on time
 * (on the due date, by the due instant) or late, as form II.06a counts them.
 */
export type ClockStanding =
  'not-started' | 'in-time' | 'paused' | 'overdue' | 'early' | 'on-time' | 'late';

export interface ClockReading {
  readonly dueAt: Instant | null;
  readonly outcome: DeadlineOutcome | 'not-started' | 'beyond-calendar';
  readonly standing: ClockStanding;
  readonly effectiveStartAt?: Instant;
  readonly stoppedAt?: Instant;
  readonly pausedFor?: readonly PauseCause[];
  /** Working minutes that ran against the limit. */
  readonly usedMinutes: number;
  /** Working minutes to the due instant, negative once it has passed; while paused, as if resumed now. */
  readonly remainingMinutes: number | null;
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationLine[];
}

/** The date alone, for many clocks at once; `null` while paused, nothing beyond the calendar. */
export function clockDates(
  entries: readonly ClockEntry[],
  limit: TimeLimit,
  policy: Partial<DeadlinePolicy>,
  calendar: WorkingCalendar,
  now: Instant,
): { readonly dueAt: Instant | null; readonly provisional: boolean } | undefined {
  const binding = bindingEntries(entries, now);
  if (binding.length === 0) return undefined;
  const { asked } = requestOf(binding, limit, policy, calendar);
  const due = computeDueAt(asked, calendar);
  if (!due.ok) return undefined;
  const days = [asked.startAt, due.value ?? asked.startAt].map((at) => calendar.dayOf(at - 1));
  return { dueAt: due.value, provisional: days.some((day) => !calendar.isAnnounced(day)) };
}

/** Reads a clock at an instant: a pure function of ledger, limit, policy and calendar. */
export function readClock(
  entries: readonly ClockEntry[],
  limit: TimeLimit,
  policy: Partial<DeadlinePolicy>,
  calendar: WorkingCalendar,
  now: Instant,
): ClockReading {
  const binding = bindingEntries(entries, now);
  const [start] = binding;
  if (!start) return UNSTARTED;
  const request = requestOf(binding, limit, policy, calendar);
  const answer = computeDeadline(request.asked, calendar);
  if (!answer.ok) return { ...UNSTARTED, outcome: 'beyond-calendar', standing: 'in-time' };
  const stoppedAt = binding.find(({ kind }) => kind === 'stop')?.at;
  const seen = stoppedAt ?? now;
  const read = within(resumedAt(request.asked, seen), calendar, (c) => measure(c, seen));
  const measured = read.ok ? read.value : { usedMinutes: 0, remainingMinutes: null };
  const { dueAt, outcome, effectiveStartAt, provisional, explanation } = answer.value;
  const pausedFor = request.asked.pauses
    ?.filter((p) => p.to === null)
    .flatMap((p) => p.causes ?? []);
  return {
    dueAt,
    outcome: outcome === 'due' && request.extensionRejected ? 'extension-rejected' : outcome,
    standing: standingOf(dueAt, now, stoppedAt, calendar),
    effectiveStartAt,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(outcome === 'paused' && pausedFor ? { pausedFor } : {}),
    ...measured,
    provisional,
    explanation,
  };
}

const UNSTARTED: ClockReading = {
  dueAt: null,
  outcome: 'not-started',
  standing: 'not-started',
  usedMinutes: 0,
  remainingMinutes: null,
  provisional: false,
  explanation: [],
};

interface ClockRequest {
  readonly asked: DeadlineRequest;
  readonly extensionRejected: boolean;
}

/** Turns a ledger into one computation, deciding each entry by what was known when it was made. */
export function requestOf(
  binding: readonly ClockEntry[],
  limit: TimeLimit,
  policy: Partial<DeadlinePolicy>,
  calendar: WorkingCalendar,
): ClockRequest {
  const startAt = binding[0]?.at ?? 0;
  let current: ClockRequest = {
    asked: { startAt, unit: limit.unit, amount: limit.amount, policy },
    extensionRejected: false,
  };
  binding.forEach((entry, i) => {
    if (entry.kind !== 'extend' && entry.kind !== 'recalculate') return;
    const known = { ...current.asked, pauses: pausesOf(binding.slice(0, i)) };
    current =
      entry.kind === 'extend'
        ? extended(current, entry, known, calendar)
        : recalculated(current, entry, known, calendar);
  });
  return { ...current, asked: { ...current.asked, pauses: pausesOf(binding) } };
}

/** Once, and before the time is over: lateness is not cured. */
function extended(
  current: ClockRequest,
  { unit, amount, at }: EntryOf<'extend'>,
  known: DeadlineRequest,
  calendar: WorkingCalendar,
): ClockRequest {
  const due = computeDueAt(known, calendar);
  const expired = due.ok && due.value !== null && due.value < at;
  if (expired || current.asked.extensions?.length) return { ...current, extensionRejected: true };
  return { ...current, asked: { ...current.asked, extensions: [{ unit, amount }] } };
}

/** Neither cures lateness nor invents it: what has expired stays, and no new date lies in the past. */
function recalculated(
  current: ClockRequest,
  { limit, at }: EntryOf<'recalculate'>,
  known: DeadlineRequest,
  calendar: WorkingCalendar,
): ClockRequest {
  if (!limit) return current;
  const passed = (request: DeadlineRequest) => {
    const due = computeDueAt(request, calendar);
    return due.ok && due.value !== null && due.value < at;
  };
  const { unit, amount } = limit;
  if (passed(known) || passed({ ...known, unit, amount })) return current;
  return { ...current, asked: { ...current.asked, unit, amount } };
}

const resumedAt = (request: DeadlineRequest, at: Instant): DeadlineRequest => ({
  ...request,
  pauses: (request.pauses ?? []).map((p) => (p.to === null ? { ...p, to: at } : p)),
});

function measure({ course, calendar }: Charted, seen: Instant) {
  const at = calendar.clamp(seen);
  const worked = (from: Instant, to: Instant) => (to > from ? calendar.workBetween(from, to) : 0);
  const from = course.origin.at;
  const paused = course.counted
    .filter(isClosed)
    .reduce((sum, p) => sum + worked(Math.max(p.from, from), Math.min(p.to, at)), 0);
  const due = calendar.clamp(dueOf(course).due);
  return {
    usedMinutes: toMinutes(worked(from, at) - paused),
    remainingMinutes: toMinutes(calendar.workBetween(Math.max(at, Math.min(from, due)), due)),
  };
}

function standingOf(
  dueAt: Instant | null,
  now: Instant,
  stoppedAt: Instant | undefined,
  calendar: WorkingCalendar,
): ClockStanding {
  if (dueAt === null) return 'paused';
  if (stoppedAt === undefined) return now > dueAt ? 'overdue' : 'in-time';
  if (stoppedAt > dueAt) return 'late';
  const dueDate = calendar.midnight(calendar.dayOf(dueAt - 1));
  return stoppedAt < dueDate ? 'early' : 'on-time';
}
