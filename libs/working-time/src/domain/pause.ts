import type { Instant } from '#libs/kernel';

/** Why a clock stands still (statuses.md: supplement, payment, measuring or inspection, assessment). */
export const PAUSE_CAUSES = [
  'supplement',
  'payment',
  'inspection',
  'council',
  'force-majeure',
] as const;
export type PauseCause = (typeof PAUSE_CAUSES)[number];

/** Paused time [from, to); without an end while it lasts. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly causes?: readonly PauseCause[];
}
export interface ClosedPause extends Pause {
  readonly to: Instant;
}

export const isClosed = (pause: Pause): pause is ClosedPause => pause.to !== null;

/**
 * Pauses in time order: cut off at the effective start, empty ones gone, overlapping and touching
 * ones merged, so that splitting a pause changes nothing.
 */
export function settlePauses(pauses: readonly Pause[], start: Instant): Pause[] {
  const settled: Pause[] = [];
  const relevant = pauses
    .map((p) => ({ ...p, from: Math.max(p.from, start) }))
    .filter((p) => p.to === null || p.to > p.from)
    .sort((a, b) => a.from - b.from);
  for (const pause of relevant) {
    const last = settled.at(-1);
    if (last && (last.to === null || pause.from <= last.to))
      settled[settled.length - 1] = merge(last, pause);
    else settled.push(pause);
  }
  return settled;
}

function merge(a: Pause, b: Pause): Pause {
  const to = a.to === null || b.to === null ? null : Math.max(a.to, b.to);
  const causes = [...new Set([...(a.causes ?? []), ...(b.causes ?? [])])];
  return { from: a.from, to, ...(causes.length > 0 ? { causes } : {}) };
}
