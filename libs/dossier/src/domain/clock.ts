import { formatInstant, type Instant } from '#libs/kernel';
import type { TimeLimit } from '#libs/procedure/domain';
import type { Change } from './change.js';
import {
  openTasks,
  type ClockLine,
  type DossierState,
  type Origin,
  type PauseReason,
} from './state.js';
import { settled } from './recalculate.js';
import { pausesOf, type Timekeeper } from './timekeeper.js';

type Grounds = Pick<ClockLine, 'reason' | 'legalBasis' | 'signer'>;

const dossierLines = (state: DossierState): readonly ClockLine[] =>
  state.clock.filter((l) => l.clock === 'dossier');

/** The ledger lines of the first answer that runs now or ran last. */
export function firstAnswerLines(state: DossierState): readonly ClockLine[] {
  const lines = state.clock.filter((l) => l.clock === 'first-answer');
  const start = lines.findLastIndex((l) => l.kind === 'start');
  return start < 0 ? [] : lines.slice(start);
}

const append = (change: Change, line: ClockLine): void =>
  change.set({ clock: [...change.state.clock, line] });

export function startFirstAnswer(change: Change): void {
  append(change, { clock: 'first-answer', kind: 'start', at: change.ctx.now });
}

export function stopFirstAnswer(change: Change): void {
  append(change, { clock: 'first-answer', kind: 'stop', at: change.ctx.now });
}

export function startClock(change: Change, legal: TimeLimit, committed: TimeLimit | null): void {
  const { origin } = change.state;
  if (origin?.legalLimit && origin.clock.some((l) => l.clock === 'dossier')) {
    return takeOverClock(change, origin);
  }
  append(change, { clock: 'dossier', kind: 'start', at: change.ctx.now });
  change.set({ legalLimit: legal, committedLimit: committed });
  refreshDue(change);
}

/** Routing never starts a clock anew: the ledger of the origin goes on, its pauses and extension included. */
function takeOverClock(change: Change, origin: Origin): void {
  const lines = origin.clock.filter((l) => l.clock === 'dossier' && l.kind !== 'stop');
  for (const line of lines) append(change, line);
  const last = lines.findLast((l) => l.kind === 'pause' || l.kind === 'resume');
  if (last?.kind === 'pause') {
    append(change, { clock: 'dossier', kind: 'resume', at: change.ctx.now });
  }
  const { legalLimit, committedLimit, extension } = origin;
  change.set({ legalLimit, committedLimit, extension });
  refreshDue(change);
}

export function pauseClock(change: Change, pause: PauseReason, grounds: Grounds = {}): void {
  append(change, { clock: 'dossier', kind: 'pause', at: change.ctx.now, pause, ...grounds });
  change.set({ pause });
  refreshDue(change);
}

/** Ends a pause; says so where the date that was promised moves. */
export function resumeClock(change: Change, grounds: Grounds = {}): void {
  const promised = promisedBeforePause(change.state, change.ctx.time, change.ctx.now);
  append(change, { clock: 'dossier', kind: 'resume', at: change.ctx.now, ...grounds });
  change.set({ pause: null });
  refreshDue(change);
  announceNewDue(change, promised);
}

export function extendClock(change: Change, extension: TimeLimit, grounds: Grounds): void {
  const before = change.state.dueAt;
  append(change, { clock: 'dossier', kind: 'extend', at: change.ctx.now, extension, ...grounds });
  refreshDue(change);
  announceNewDue(change, before);
}

/** Ends the clock; the date it was due by stays for judging lateness. */
export function stopClock(change: Change): void {
  const { state, ctx } = change;
  if (dossierLines(state).length === 0) return;
  append(change, { clock: 'dossier', kind: 'stop', at: ctx.now });
  change.set({ pause: null });
  refreshDue(change);
}

export function announceNewDue(
  change: Change,
  before: Instant | null,
  grounds: { readonly reason?: string; readonly legalBasis?: string } = {},
): void {
  const dueAt = change.state.dueAt;
  if (dueAt === null || dueAt === before) return;
  change.emit('dossier.due-date-changed', {
    previousDueAt: before === null ? undefined : formatInstant(before),
    dueAt: formatInstant(dueAt),
    legalDueAt: instantText(change.state.legalDueAt),
    ...grounds,
  });
}

/** What the applicant was told before the clock stopped. */
function promisedBeforePause(state: DossierState, time: Timekeeper, now: Instant): Instant | null {
  const limit = state.committedLimit ?? state.legalLimit;
  const lines = dossierLines(state);
  if (limit === null || lines.length === 0) return null;
  const open = lines.findLastIndex((l) => l.kind === 'pause');
  const paused = lines.slice(open + 1).every((l) => l.kind !== 'resume');
  return time.read(open >= 0 && paused ? lines.slice(0, open) : lines, limit, now).dueAt;
}

/** Reads the dates again from the ledger: the dossier's, and those of its open steps. */
export function refreshDue(change: Change): void {
  const { state, ctx } = change;
  if (state.legalLimit === null) return;
  const lines = dossierLines(state);
  const legal = ctx.time.read(lines, state.legalLimit, ctx.now);
  const due = state.committedLimit ? ctx.time.read(lines, state.committedLimit, ctx.now) : legal;
  // What has passed into the past tense stays as it is, and under the calendar it was counted with.
  const dueAt = settled(state.dueAt, due.dueAt, ctx.now);
  change.set({ legalDueAt: settled(state.legalDueAt, legal.dueAt, ctx.now), dueAt });
  if (dueAt === due.dueAt) {
    change.set({ provisional: due.provisional, calendarVersion: ctx.time.calendarVersion });
  }
  const pauses = pausesOf(lines);
  for (const task of openTasks(change.state)) {
    // The desk's and the consulted units' own clocks do not stand still with the applicant's.
    if (task.kind !== 'step') continue;
    const dueAt = ctx.time.dueAt(task.limit, task.openedAt, pauses);
    const kept = settled(task.dueAt, dueAt, ctx.now);
    if (kept !== task.dueAt) change.putTask({ ...task, dueAt: kept });
  }
}

export const instantText = (at: Instant | null): string | undefined =>
  at === null ? undefined : formatInstant(at);
