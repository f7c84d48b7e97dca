import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { pausesOf, type ClockEntry } from './clock-entry.js';
import { requestOf } from './clock.js';
import { computeDueAt } from './deadline.js';
import type { DeadlinePolicy, TimeLimit } from './limit.js';
import type { WorkingCalendar } from './working-calendar.js';

export type ClockRefusalCode =
  | 'clock.not-started'
  | 'clock.already-started'
  | 'clock.stopped'
  | 'clock.out-of-order'
  | 'clock.already-paused'
  | 'clock.not-paused'
  | 'clock.already-extended'
  | 'clock.expired'
  | 'clock.nothing-granted'
  | 'clock.reason-missing'
  | 'clock.signer-missing';

const refused = (code: ClockRefusalCode, detail: string) => refuse(code, detail);

/** Appends an entry to a ledger, or says why it cannot be. A pause after expiry is recorded: it is a fact. */
export function recordClockEntry(
  entries: readonly ClockEntry[],
  entry: ClockEntry,
  limit: TimeLimit,
  policy: Partial<DeadlinePolicy>,
  calendar: WorkingCalendar,
): Result<readonly ClockEntry[], Refusal<ClockRefusalCode>> {
  const last = entries.at(-1);
  const started = last !== undefined;
  if (entry.kind === 'start' && started)
    return refused('clock.already-started', 'the clock has been started');
  if (entry.kind !== 'start' && !started)
    return refused('clock.not-started', 'the clock has not been started');
  if (last?.kind === 'stop') return refused('clock.stopped', 'the clock has been stopped');
  if (last && entry.at < last.at)
    return refused('clock.out-of-order', 'the entry is earlier than the last one');
  const open = pausesOf(entries).filter(({ to }) => to === null);
  const paused = (cause?: string) =>
    open.some(({ causes }) => cause === undefined || causes?.some((c) => c === cause));
  if (entry.kind === 'pause' && paused(entry.cause))
    return refused('clock.already-paused', `the clock is paused already (${entry.cause})`);
  if (entry.kind === 'resume' && !paused(entry.cause))
    return refused('clock.not-paused', 'there is no such pause to end');
  if (entry.kind === 'extend' || entry.kind === 'recalculate') {
    if (entry.reason.trim() === '') return refused('clock.reason-missing', 'a reason is needed');
  }
  if (entry.kind === 'extend') {
    const fault = extensionFault(entries, entry, limit, policy, calendar);
    if (fault) return fault;
  }
  return ok([...entries, entry]);
}

/** One extension only, granted before the time is over, with a signer (LAW.md R23). */
function extensionFault(
  entries: readonly ClockEntry[],
  entry: Extract<ClockEntry, { kind: 'extend' }>,
  limit: TimeLimit,
  policy: Partial<DeadlinePolicy>,
  calendar: WorkingCalendar,
) {
  if (entry.signer.trim() === '') return refused('clock.signer-missing', 'a signer is needed');
  if (!(entry.amount > 0)) return refused('clock.nothing-granted', 'an extension needs an amount');
  if (entries.some(({ kind }) => kind === 'extend'))
    return refused('clock.already-extended', 'the time has been extended once already');
  const due = computeDueAt(requestOf(entries, limit, policy, calendar).asked, calendar);
  return due.ok && due.value !== null && due.value < entry.at
    ? refused('clock.expired', 'the time is over')
    : undefined;
}
