import { MINUTE } from '#libs/kernel';
import { closedUntil } from './login-throttle.js';

const now = Date.UTC(2026, 10, 23, 3);
const failures = (count: number, everyMs: number, last = now): number[] =>
  Array.from({ length: count }, (_, i) => last - i * everyMs);

describe('closedUntil', () => {
  it.each([
    ['nothing failed', [], undefined],
    ['nine failures', failures(9, 1000), undefined],
    ['ten at once', failures(10, 0), now + 15 * MINUTE],
    ['ten in ten minutes', failures(10, MINUTE), now - 9 * MINUTE + 15 * MINUTE],
    ['ten spread over an hour', failures(10, 6 * MINUTE), undefined],
    ['ten, long ago', failures(10, 0, now - 16 * MINUTE), undefined],
    ['a second burst waits twice as long', failures(20, 0), now + 30 * MINUTE],
    ['a third, four times', failures(30, 0), now + 60 * MINUTE],
    ['never longer than four hours', failures(200, 0), now + 240 * MINUTE],
  ])('%s', (_, list, expected) => expect(closedUntil(list, 10, now)).toBe(expected));
});
