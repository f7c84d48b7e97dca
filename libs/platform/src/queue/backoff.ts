const FIRST_MS = 500;
const LONGEST_MS = 600_000;

/**
 * How long to wait before attempt number `attempts + 1`: doubling from half a second to ten
 * minutes, spread over its upper half so that what failed together does not return together.
 * @param random in [0, 1)
 */
export function backoffMs(attempts: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 30));
  return Math.round(full / 2 + (full / 2) * random);
}
