import { HOUR, type Instant } from '#libs/kernel';
import { BeyondCalendar, type WorkingCalendar } from '#libs/working-time/domain';
import type { TaskKind } from './state.js';

/** What a clock says before and at its end, the least urgent first. */
export const WARNING_LEVELS = [
  'half-time',
  'due-soon',
  'apology-due',
  'first-answer-due',
  'overdue',
] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

export interface Warning {
  readonly level: WarningLevel;
  readonly at: Instant;
}

/** Working days before the end from which a dossier is due soon, unless its procedure says otherwise. */
export const DUE_SOON_DAYS = 3;
const FIRST_ANSWER_HOURS = 2;

export interface WatchedDossier {
  readonly since: Instant;
  readonly dueAt: Instant;
  readonly dueSoonDays: number;
  /** Only a clock that runs and was never extended can still be extended. */
  readonly extensible: boolean;
}

export function warningsOfDossier(d: WatchedDossier, calendar: WorkingCalendar): Warning[] {
  return [
    ...before(d, { level: 'due-soon', at: openingBefore(d.dueAt, d.dueSoonDays, calendar) }),
    ...(d.extensible
      ? before(d, { level: 'apology-due', at: openingBefore(d.dueAt, 1, calendar) })
      : []),
    overdue(d.dueAt),
  ];
}

export interface WatchedTask {
  readonly kind: TaskKind;
  readonly since: Instant;
  readonly dueAt: Instant;
}

/** A question that runs out is silence, which has a rule of its own. */
export function warningsOfTask(t: WatchedTask, calendar: WorkingCalendar): Warning[] {
  switch (t.kind) {
    case 'reception':
      return [
        ...before(t, { level: 'first-answer-due', at: hoursBefore(t.dueAt, calendar) }),
        overdue(t.dueAt),
      ];
    case 'consultation':
    case 'outside':
      return [
        ...before(t, { level: 'half-time', at: halfTime(t, calendar) }),
        ...before(t, { level: 'due-soon', at: openingBefore(t.dueAt, 1, calendar) }),
      ];
    case 'step':
    case 'payment':
    case 'escalation':
    case 'hand-over':
    case 'apology':
      return [overdue(t.dueAt)];
  }
}

/** A moment that lay before the clock began is no news. */
const before = (clock: { since: Instant; dueAt: Instant }, w: Warning): Warning[] =>
  w.at > clock.since && w.at <= clock.dueAt ? [w] : [];

const overdue = (dueAt: Instant): Warning => ({ level: 'overdue', at: dueAt + 1 });

/** The opening of the n-th working day before the day of the end; beyond the calendar there is none. */
function openingBefore(dueAt: Instant, days: number, calendar: WorkingCalendar): Instant {
  return within(() => {
    const last = calendar.nextWorkingDay(calendar.dayOf(dueAt - 1));
    return calendar.opening(calendar.plusWorkingDays(last, -days));
  });
}

function hoursBefore(dueAt: Instant, calendar: WorkingCalendar): Instant {
  return within(() => {
    const origin = calendar.midnight(0);
    const work = calendar.workBetween(origin, dueAt) - FIRST_ANSWER_HOURS * HOUR;
    return calendar.addWork(origin, work);
  });
}

/** When half of the working time between the two is gone. */
function halfTime({ since, dueAt }: WatchedTask, calendar: WorkingCalendar): Instant {
  return within(() => {
    const origin = calendar.midnight(0);
    const half = calendar.workBetween(origin, since) + calendar.workBetween(origin, dueAt);
    return calendar.addWork(origin, Math.floor(half / 2));
  });
}

function within(read: () => Instant): Instant {
  try {
    return read();
  } catch (error) {
    if (error instanceof BeyondCalendar) return -Infinity;
    throw error;
  }
}

export interface Watch {
  /** What is said now: of all that has been reached and not been said, the highest. */
  readonly say: WarningLevel | null;
  /** Lower levels reached at the same time (after an outage): they are not said any more. */
  readonly passed: readonly WarningLevel[];
  /** When to look again. */
  readonly next: Instant | null;
}

/** Exactly one warning at a time: who comes back after a day of outage hears the worst, once. */
export function watch(
  warnings: readonly Warning[],
  said: ReadonlySet<WarningLevel>,
  now: Instant,
): Watch {
  const rank = (w: Warning) => WARNING_LEVELS.indexOf(w.level);
  const highest = Math.max(-1, ...[...said].map((level) => WARNING_LEVELS.indexOf(level)));
  const reached = warnings
    .filter((w) => w.at <= now && rank(w) > highest)
    .sort((a, b) => rank(b) - rank(a));
  const coming = warnings
    .filter((w) => w.at > now && !said.has(w.level))
    .map((w) => w.at)
    .sort((a, b) => a - b);
  return {
    say: reached[0]?.level ?? null,
    passed: reached.slice(1).map((w) => w.level),
    next: coming[0] ?? null,
  };
}
