import type { Instant } from '#libs/kernel';
import type { TimeLimit } from './limit.js';
import type { Pause, PauseCause } from './pause.js';

/** One line of a clock's append-only ledger. Nobody can enter a due date. */
export type ClockEntry =
  | { readonly kind: 'start'; readonly at: Instant }
  | {
      readonly kind: 'pause';
      readonly at: Instant;
      readonly cause: PauseCause;
      readonly reason?: string;
    }
  /** Ends the pause of its cause; without one, every pause. */
  | { readonly kind: 'resume'; readonly at: Instant; readonly cause?: PauseCause }
  | ({
      readonly kind: 'extend';
      readonly at: Instant;
      readonly reason: string;
      readonly signer: string;
    } & TimeLimit)
  /** The limit or the calendar changed: the clock goes on under the new one. */
  | {
      readonly kind: 'recalculate';
      readonly at: Instant;
      readonly reason: string;
      readonly limit?: TimeLimit;
      readonly calendarVersion?: number;
    }
  | { readonly kind: 'stop'; readonly at: Instant };

export type ClockEntryKind = ClockEntry['kind'];
export type EntryOf<K extends ClockEntryKind> = Extract<ClockEntry, { kind: K }>;

/** The entries that bind, as far as they are known at `now`: in time order, from the start to the stop. */
export function bindingEntries(entries: readonly ClockEntry[], now: Instant): ClockEntry[] {
  const known = entries.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  const start = known.findIndex(({ kind }) => kind === 'start');
  if (start < 0) return [];
  const run = known.slice(start).filter(({ kind }, i) => i === 0 || kind !== 'start');
  const stop = run.findIndex(({ kind }) => kind === 'stop');
  return stop < 0 ? run : run.slice(0, stop + 1);
}

/** Pauses of a ledger. Each lasts until it is resumed or the clock stops; causes may overlap. */
export function pausesOf(entries: readonly ClockEntry[]): Pause[] {
  const open = new Map<PauseCause, Instant>();
  const closed: Pause[] = [];
  const close = (cause: PauseCause, to: Instant | null) => {
    const from = open.get(cause);
    if (from !== undefined) closed.push({ from, to, causes: [cause] });
    open.delete(cause);
  };
  for (const entry of entries) {
    if (entry.kind === 'pause' && !open.has(entry.cause)) open.set(entry.cause, entry.at);
    if (entry.kind === 'resume' && entry.cause) close(entry.cause, entry.at);
    else if (entry.kind === 'resume' || entry.kind === 'stop')
      for (const cause of open.keys()) close(cause, entry.at);
  }
  for (const cause of open.keys()) close(cause, null);
  return closed;
}
