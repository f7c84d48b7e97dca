import { computeDueAt } from './deadline.js';
import type { LimitUnit } from './limit.js';
import { off, plainCalendar, t } from './plain-calendar.fixture.js';
import type { WorkingCalendar } from './working-calendar.js';

const NAME = { vi: 'x', en: 'x' };
const due = (
  calendar: WorkingCalendar,
  startAt: number,
  unit: LimitUnit,
  amount: number,
): string | undefined => {
  const answer = computeDueAt({ startAt, unit, amount }, calendar);
  return answer.ok && answer.value !== null ? new Date(answer.value).toISOString() : undefined;
};
const iso = (local: string) => new Date(t(local)).toISOString();

describe('a half day', () => {
  const hours = [['08:00', '12:00']] as const;
  const calendar = plainCalendar({
    days: [{ date: '2026-03-04', kind: 'half-day', name: NAME, hours }],
  });

  it('is a working day that closes at its own hour', () =>
    expect(due(calendar, t('03-02T09:00'), 'working-day', 2)).toBe(iso('03-04T12:00')));

  it('counts its own hours', () =>
    expect(due(calendar, t('03-03T16:00'), 'working-hour', 6)).toBe(iso('03-05T09:00')));

  it('lets a fraction run over into the next day', () =>
    expect(due(calendar, t('03-02T09:00'), 'working-day', 1.75)).toBe(iso('03-05T10:00')));
});

describe('a make-up day', () => {
  const makeUp = { date: '2026-03-07', kind: 'make-up', name: NAME } as const;

  it('has the hours of the day it is exchanged for', () => {
    const weeks = [
      {
        effectiveFrom: '2026-01-01',
        hours: { mon: [['08:00', '12:00']], fri: [['13:00', '17:00']] },
      } as const,
    ];
    const paired = plainCalendar({ weeks, days: [{ ...makeUp, pairedWith: '2026-03-13' }] });
    expect(due(paired, t('03-07T08:00'), 'working-hour', 1)).toBe(iso('03-07T14:00'));
    const alone = plainCalendar({ weeks, days: [makeUp] });
    expect(due(alone, t('03-07T08:00'), 'working-hour', 1)).toBe(iso('03-07T09:00'));
  });

  it('may have hours of its own', () => {
    const calendar = plainCalendar({ days: [{ ...makeUp, hours: [['09:00', '11:00']] }] });
    expect(due(calendar, t('03-06T09:00'), 'working-day', 1)).toBe(iso('03-07T11:00'));
  });
});

it('working hours change on their date', () => {
  const day = (from: string) => ({ mon: [[from, '17:00']], tue: [[from, '17:00']] }) as const;
  const calendar = plainCalendar({
    weeks: [
      { effectiveFrom: '2026-01-01', hours: day('08:00') },
      { effectiveFrom: '2026-03-03', hours: day('07:00') },
    ],
  });
  expect(due(calendar, t('03-02T17:00'), 'working-hour', 1)).toBe(iso('03-03T08:00'));
});

it('one unit is closed while the others work', () => {
  const unitDays = [{ unit: 'heza.labour', day: off('2026-03-03') }];
  const at = t('03-02T09:00');
  expect(due(plainCalendar({ unitDays }), at, 'working-day', 1)).toBe(iso('03-03T17:00'));
  expect(due(plainCalendar({ unitDays }, 'heza.labour'), at, 'working-day', 1)).toBe(
    iso('03-04T17:00'),
  );
});

describe('where clocks change', () => {
  const calendar = plainCalendar({ zone: 'America/New_York' });

  it('close of business is on the wall clock', () =>
    expect(due(calendar, Date.parse('2026-03-06T15:00:00Z'), 'working-day', 1)).toBe(
      '2026-03-09T21:00:00.000Z',
    ));

  it('elapsed hours are real ones', () =>
    expect(due(calendar, Date.parse('2026-03-06T15:00:00Z'), 'elapsed-hour', 72)).toBe(
      '2026-03-09T15:00:00.000Z',
    ));

  it('a midnight that does not exist is the instant of the change', () => {
    const cairo = plainCalendar({ zone: 'Africa/Cairo' }); // 24 April 2026 begins at 01:00
    const day = cairo.dayOn('2026-04-24');
    expect(new Date(cairo.midnight(day)).toISOString()).toBe('2026-04-23T22:00:00.000Z');
    expect(cairo.dayOf(cairo.midnight(day) - 1)).toBe(day - 1);
  });
});
