export const MINUTE_MS = 60_000;

/** Requests of one key in one minute of the clock. */
export interface Tally {
  readonly key: string;
  readonly minute: number;
  readonly count: number;
}

/** What the shared storage says after a tally was added to it. */
export interface Total extends Tally {
  /** Of the minute before. */
  readonly before: number;
}

interface Window {
  readonly minute: number;
  before: number;
  /** As the shared storage last said it, all processes together. */
  shared: number;
  /** Counted here and not told yet. */
  untold: number;
}

const emptyAt = (minute: number, before: number): Window => ({
  minute,
  before,
  shared: 0,
  untold: 0,
});

/**
 * A sliding minute per key: this minute's count and the last one's, weighted by what of it is still
 * inside. What is counted here is told to the others from time to time and what they counted is
 * learnt in return, so that together they let through the limit, and at most what came to each of
 * them between two tellings above it.
 */
export class SlidingMinutes {
  private readonly windows = new Map<string, Window>();
  private late: Tally[] = [];

  /** Counts one request; the seconds to wait if it is one too many. */
  take(key: string, perMinute: number, nowMs: number): number | undefined {
    const window = this.at(key, Math.floor(nowMs / MINUTE_MS));
    const age = Math.max(0, nowMs - window.minute * MINUTE_MS);
    const left = Math.ceil(window.before * (1 - age / MINUTE_MS));
    if (left + window.shared + window.untold >= perMinute) {
      return Math.max(1, Math.ceil((MINUTE_MS - age) / 1000));
    }
    window.untold++;
    return undefined;
  }

  /** What the others do not know yet; `learn` confirms it. */
  untold(): readonly Tally[] {
    const tallies = [...this.late];
    for (const [key, { minute, untold }] of this.windows) {
      if (untold > 0) tallies.push({ key, minute, count: untold });
    }
    return tallies;
  }

  /** The told tallies are in the shared storage; these are its totals. */
  learn(told: readonly Tally[], totals: readonly Total[]): void {
    this.late = this.late.filter((tally) => !told.includes(tally));
    for (const { key, minute, count } of told) {
      const window = this.windows.get(key);
      if (window?.minute === minute) window.untold -= count;
    }
    for (const { key, minute, count, before } of totals) {
      const window = this.windows.get(key);
      if (window?.minute === minute) Object.assign(window, { shared: count, before });
      else if (window?.minute === minute + 1) window.before = Math.max(window.before, count);
    }
  }

  /** Keys that have been silent for two minutes are forgotten. */
  forget(nowMs: number): void {
    const minute = Math.floor(nowMs / MINUTE_MS);
    this.late = this.late.filter((tally) => tally.minute >= minute - 1);
    for (const [key, window] of this.windows) {
      if (window.minute < minute - 1) this.windows.delete(key);
    }
  }

  /** Time goes back where another server's clock is behind: a little, within the minute begun. */
  private at(key: string, minute: number): Window {
    const known = this.windows.get(key);
    if (known && (known.minute === minute || known.minute === minute + 1)) return known;
    const { minute: past, shared, untold } = known ?? emptyAt(0, 0);
    if (untold > 0) this.late.push({ key, minute: past, count: untold });
    const window = emptyAt(minute, past >= minute - 1 ? shared + untold : 0);
    this.windows.set(key, window);
    return window;
  }
}
