import { MINUTE, type Instant } from '#libs/kernel';

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Working minutes between two instants without the paused ones.
 * @param workBetween working milliseconds between two instants
 */
export function spentMinutes(
  span: Span,
  pauses: readonly Span[],
  workBetween: (from: Instant, to: Instant) => number,
): number {
  const work = workBetween(span.from, span.to);
  const paused = pauses.reduce((sum, pause) => {
    const from = Math.max(span.from, pause.from);
    const to = Math.min(span.to, pause.to);
    return to > from ? sum + workBetween(from, to) : sum;
  }, 0);
  return Math.max(0, Math.round((work - paused) / MINUTE));
}
