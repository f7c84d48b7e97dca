import { isUuid } from '#libs/kernel';
import { Ids } from './ids.js';

it('gives ordered identifiers, also within one millisecond', () => {
  const ids = new Ids();
  const given = [1_000, 1_000, 1_000, 1_001, 1_001, 2_000].map((at) => ids.next(at));
  expect(given.every(isUuid)).toBe(true);
  expect([...given].sort()).toEqual(given);
  expect(new Set(given).size).toBe(given.length);
});
