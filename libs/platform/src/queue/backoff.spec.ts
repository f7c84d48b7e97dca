import { backoffMs } from './backoff.js';

const HORIZON_MS = 4 * 3_600_000;

it.each([
  [0, 250, 500],
  [1, 500, 1_000],
  [6, 16_000, 32_000],
  [11, 300_000, 600_000],
  [400, 300_000, 600_000],
])('after %d attempts the next comes between %d and %d ms later', (attempts, least, most) => {
  expect(backoffMs(attempts, 0)).toBe(least);
  expect(backoffMs(attempts, 1)).toBe(most);
});

it('what failed together does not come back together', () => {
  const moments = Array.from({ length: 100 }, (_, i) => backoffMs(8, i / 100));
  expect(new Set(moments).size).toBe(100);
});

it('tries often enough within four hours, and not too often', () => {
  const attemptsWithin = (random: number): number => {
    let attempts = 0;
    for (let waited = 0; waited < HORIZON_MS; attempts++) waited += backoffMs(attempts, random);
    return attempts;
  };
  expect(attemptsWithin(1)).toBeGreaterThan(30);
  expect(attemptsWithin(0)).toBeLessThan(70);
});
