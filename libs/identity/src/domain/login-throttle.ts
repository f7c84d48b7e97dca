import { DAY, HOUR, MINUTE, type Instant } from '#libs/kernel';

export const WINDOW_MS = 15 * MINUTE;
/** How far back failures are remembered for the back-off. */
export const MEMORY_MS = DAY;
const LONGEST_MS = 4 * HOUR;

/**
 * When the next try may come. Only failures count: `limit` of them within 15 minutes close the door
 * until the first leaves the window; each further burst within a day doubles the wait.
 * @param failures newest first, of the last 24 hours
 * @returns the moment at which it opens, or undefined if it is open
 */
export function closedUntil(
  failures: readonly Instant[],
  limit: number,
  now: Instant,
): Instant | undefined {
  const newest = failures[0];
  const oldestOfBurst = failures[limit - 1];
  if (newest === undefined || oldestOfBurst === undefined) return undefined;
  if (newest - oldestOfBurst > WINDOW_MS) return undefined;
  const earlierBursts = Math.floor(failures.length / limit) - 1;
  const opens =
    earlierBursts === 0
      ? oldestOfBurst + WINDOW_MS
      : newest + Math.min(WINDOW_MS * 2 ** earlierBursts, LONGEST_MS);
  return opens > now ? opens : undefined;
}
