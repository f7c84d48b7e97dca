import type { CalendarData } from './calendar-data.js';
import { compileCalendar } from './compile-calendar.js';
import { off, plainData } from './plain-calendar.fixture.js';

const week = (hours: CalendarData['weeks'][number]['hours'], effectiveFrom = '2026-01-01') => [
  { effectiveFrom, hours },
];
const day = (change: object) => [{ ...off('2026-03-04'), ...change }];
const MORNING = [['08:00', '12:00']] as const;

it.each<[string, Partial<CalendarData>, string]>([
  ['calendar.unknown-zone', { zone: 'Asia/Haiphong' }, '/zone'],
  ['calendar.gap', { years: [] }, '/years'],
  [
    'calendar.gap',
    {
      years: [
        { year: 2026, announced: true },
        { year: 2028, announced: true },
      ],
    },
    '/years/1',
  ],
  ['calendar.bad-date', { years: [{ year: 20.5, announced: true }] }, '/years/0'],
  ['calendar.gap', { weeks: [] }, '/weeks'],
  ['calendar.gap', { weeks: week({ mon: MORNING }, '2026-02-01') }, '/weeks'],
  ['calendar.no-working-time', { weeks: week({}) }, '/weeks/0'],
  [
    'calendar.overlapping-intervals',
    {
      weeks: week({
        mon: [
          ['08:00', '12:00'],
          ['11:59', '17:00'],
        ],
      }),
    },
    '/weeks/0/hours/mon',
  ],
  ['calendar.bad-interval', { weeks: week({ tue: [['12:00', '08:00']] }) }, '/weeks/0/hours/tue'],
  ['calendar.bad-interval', { weeks: week({ tue: [['8:00', '12:00']] }) }, '/weeks/0/hours/tue'],
  ['calendar.bad-interval', { weeks: week({ tue: [['08:00', '24:01']] }) }, '/weeks/0/hours/tue'],
  ['calendar.bad-date', { weeks: week({ mon: MORNING }, '2026-13-01') }, '/weeks/0'],
  ['calendar.bad-date', { days: [off('2026-02-29')] }, '/days/0'],
  ['calendar.bad-date', { days: day({ pairedWith: 'soon' }) }, '/days/0'],
  ['calendar.outside-years', { days: [off('2025-12-31')] }, '/days/0'],
  ['calendar.duplicate-day', { days: [off('2026-03-04'), off('2026-03-04')] }, '/days/1'],
  ['calendar.unknown-kind', { days: day({ kind: 'PENDING_tet' }) }, '/days/0'],
  ['calendar.hours-missing', { days: day({ kind: 'half-day' }) }, '/days/0'],
  ['calendar.hours-misplaced', { days: day({ hours: MORNING }) }, '/days/0'],
  ['calendar.unknown-rule', { days: day({ basis: 'X1' }) }, '/days/0'],
  [
    'calendar.bad-date',
    { unitDays: [{ unit: 'heza.labour', day: off('2026-04-31') }] },
    '/unitDays/0/day',
  ],
])('%s: %j', (code, change, pointer) => {
  const compiled = compileCalendar(plainData(change));
  expect(compiled).toMatchObject({ ok: false, error: { code: 'calendar.invalid' } });
  expect(compiled.ok ? [] : compiled.error.errors).toContainEqual(
    expect.objectContaining({ code, pointer }),
  );
});

it('the same date may be listed for two units', () => {
  const unitDays = ['a', 'b'].map((unit) => ({ unit, day: off('2026-03-04') }));
  expect(compileCalendar(plainData({ unitDays })).ok).toBe(true);
});
