const WINDOW_MS = 60_000;
const PRUNE_AT = 10_000;

interface Window {
  start: number;
  count: number;
  before: number;
}

/**
 * A sliding minute per key, in memory: two counters, the older one weighted by what of it is still
 * inside the minute. Each API process counts for itself.
 */
export class RateLimit {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly perMinute: number) {}

  /** Counts one request; the seconds to wait if it is one too many. */
  take(key: string, nowMs: number): number | undefined {
    const window = this.windowOf(key, nowMs);
    const age = nowMs - window.start;
    const used = window.count + window.before * (1 - age / WINDOW_MS);
    if (used >= this.perMinute) return Math.max(1, Math.ceil((WINDOW_MS - age) / 1000));
    window.count++;
    return undefined;
  }

  private windowOf(key: string, nowMs: number): Window {
    const known = this.windows.get(key);
    if (known && nowMs - known.start < WINDOW_MS) return known;
    const isNeighbour = known !== undefined && nowMs - known.start < 2 * WINDOW_MS;
    const window = isNeighbour
      ? { start: known.start + WINDOW_MS, count: 0, before: known.count }
      : { start: nowMs, count: 0, before: 0 };
    if (this.windows.size >= PRUNE_AT) this.prune(nowMs);
    this.windows.set(key, window);
    return window;
  }

  private prune(nowMs: number): void {
    for (const [key, window] of this.windows) {
      if (nowMs - window.start >= 2 * WINDOW_MS) this.windows.delete(key);
    }
  }
}
