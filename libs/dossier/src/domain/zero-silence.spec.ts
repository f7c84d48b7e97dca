import { compileCalendar } from '#libs/working-time/domain';
import { hoursAgo } from './zero-silence.js';

const DAY = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const;
const made = compileCalendar({
  code: 'plain',
  version: 1,
  zone: 'Asia/Ho_Chi_Minh',
  years: [{ year: 2026, announced: true }],
  weeks: [
    { effectiveFrom: '2026-01-01', hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY } },
  ],
  days: [],
});
if (!made.ok) throw new Error(made.error.detail);
const calendar = made.value;
const at = (text: string): number => Date.parse(`2026-${text}:00+07:00`);

describe('what has lain for so many working hours', () => {
  it.each([
    ['the same morning', 2, '11-25T10:30', '11-25T08:30'],
    [
      'over noon: what came while nobody works counts from one o’clock',
      4,
      '11-25T17:00',
      '11-25T13:00',
    ],
    ['over the weekend, from Friday’s last hour', 4, '11-30T11:00', '11-27T16:00'],
    ['from the opening: all of the night before it', 8, '11-25T17:00', '11-25T08:00'],
  ])('%s', (_, hours, now, began) => {
    const border = hoursAgo(hours, at(now), calendar);
    expect(border).toBe(at(began));
    expect(calendar.workBetween(border, at(now))).toBe(hours * 3_600_000);
    expect(calendar.workBetween(border + 1, at(now))).toBeLessThan(hours * 3_600_000);
  });

  it('is nothing before the calendar begins or after it ends', () => {
    expect(hoursAgo(10_000, at('02-01T09:00'), calendar)).toBe(-Infinity);
    expect(hoursAgo(1, Date.parse('2031-01-01T00:00:00Z'), calendar)).toBe(-Infinity);
  });
});
