import { formatInstant, parseInstant, startOfLegalDate } from '#libs/kernel';
import { monthsOf, monthWithin, readPeriod } from './period.js';

const now = parseInstant('2026-01-15T09:00:00+07:00') ?? NaN;

const read = (from?: string, to?: string) => {
  const period = readPeriod(from, to, now);
  if (!period.ok) return period.error.errors?.map((e) => e.pointer);
  return [formatInstant(period.value.from), formatInstant(period.value.to)];
};

it('includes the last day to its end', () =>
  expect(read('2026-01-01', '2026-01-31')).toEqual([
    '2026-01-01T00:00:00+07:00',
    '2026-02-01T00:00:00+07:00',
  ]));

it('shows half a year where nothing is said', () =>
  expect(read()).toEqual(['2025-08-01T00:00:00+07:00', '2026-01-16T00:00:00+07:00']));

it.each([
  ['2026-02-30', '2026-03-01', ['/from']],
  ['yesterday', 'today', ['/from', '/to']],
  ['2026-02-01', '2026-01-01', ['/to']],
  ['1990-01-01', '2026-01-01', ['/to']],
])('refuses %s to %s and names the field', (from, to, pointers) =>
  expect(read(from, to)).toEqual(pointers),
);

it('cuts a period into its months', () => {
  const period = { from: startOfLegalDate('2025-11-15'), to: startOfLegalDate('2026-02-01') };
  const months = monthsOf(period);
  expect(months.map((m) => m.key)).toEqual(['2025-11', '2025-12', '2026-01']);
  expect(months[0]?.from).toBe(period.from);
  expect(months.at(-1)?.to).toBe(period.to);
  for (const [i, month] of months.slice(1).entries()) expect(month.from).toBe(months[i]?.to);
});

describe('the period of the row of a month', () => {
  const period = { from: startOfLegalDate('2025-11-15'), to: startOfLegalDate('2026-02-01') };
  const cut = (key: string) => {
    const month = monthWithin(period, key);
    return month.ok
      ? [month.value.from, month.value.to].map((at) => formatInstant(at).slice(0, 10))
      : month.error.code;
  };

  it.each([
    ['2025-11', ['2025-11-15', '2025-12-01']],
    ['2025-12', ['2025-12-01', '2026-01-01']],
    ['2026-01', ['2026-01-01', '2026-02-01']],
  ])('%s is cut to the period', (key, dates) => expect(cut(key)).toEqual(dates));

  it.each(['2025', '2025-13', '2025-1', 'x'])('refuses %j', (key) =>
    expect(cut(key)).toBe('monitoring.period'),
  );
});
