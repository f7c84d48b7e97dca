import { MINUTE } from '#libs/kernel';
import { spentMinutes } from './spent-minutes.js';

const everyMinuteWorks = (from: number, to: number): number => to - from;
const at = (minute: number): number => minute * MINUTE;

it.each([
  [[], 100],
  [[{ from: at(10), to: at(30) }], 80],
  [[{ from: at(-50), to: at(10) }], 90],
  [[{ from: at(90), to: at(500) }], 90],
  [[{ from: at(200), to: at(300) }], 100],
])('takes away the part of %j that lies inside', (pauses, minutes) =>
  expect(spentMinutes({ from: at(0), to: at(100) }, pauses, everyMinuteWorks)).toBe(minutes),
);
