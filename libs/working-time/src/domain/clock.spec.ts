import { readClock } from './clock.js';
import type { ClockEntry } from './clock-entry.js';
import type { DeadlinePolicy, TimeLimit } from './limit.js';
import { off, plainCalendar, t } from './plain-calendar.fixture.js';

const calendar = plainCalendar();
const TEN_DAYS: TimeLimit = { unit: 'working-day', amount: 10 };
const EIGHT_HOURS: TimeLimit = { unit: 'working-hour', amount: 8 };
const start: ClockEntry = { kind: 'start', at: t('03-02T09:00') }; // a Monday
const pause = (at: string, cause: 'supplement' | 'payment' = 'supplement'): ClockEntry => ({
  kind: 'pause',
  at: t(at),
  cause,
});
const resume = (at: string, cause?: 'supplement' | 'payment'): ClockEntry => ({
  kind: 'resume',
  at: t(at),
  ...(cause ? { cause } : {}),
});
const extend = (at: string, amount: number): ClockEntry => ({
  kind: 'extend',
  at: t(at),
  unit: 'working-day',
  amount,
  reason: 'waiting for the ministry',
  signer: 'Nguyễn Văn A',
});
const stop = (at: string): ClockEntry => ({ kind: 'stop', at: t(at) });
const read = (
  entries: readonly ClockEntry[],
  now: string,
  limit = TEN_DAYS,
  policy: Partial<DeadlinePolicy> = {},
) => readClock(entries, limit, policy, calendar, t(now));

describe('a running clock', () => {
  it('counts used and remaining working minutes', () => {
    const clock = read([start], '03-03T10:00', EIGHT_HOURS);
    expect(clock).toMatchObject({
      dueAt: t('03-03T09:00'),
      outcome: 'due',
      standing: 'overdue',
      usedMinutes: 540,
      remainingMinutes: -60,
    });
  });

  it.each([
    ['03-02T09:00', 0, 480],
    ['03-02T12:30', 180, 300],
    ['03-02T20:00', 420, 60],
    ['03-03T09:00', 480, 0],
  ])('at %s has used %d and has %d left', (now, used, left) => {
    const clock = read([start], now, EIGHT_HOURS);
    expect([clock.usedMinutes, clock.remainingMinutes]).toEqual([used, left]);
    expect(clock.standing).toBe('in-time');
  });

  it('has used nothing before its effective start', () => {
    const saturday: ClockEntry = { kind: 'start', at: t('03-07T10:00') };
    const clock = read([saturday], '03-08T10:00', EIGHT_HOURS);
    expect([clock.usedMinutes, clock.remainingMinutes]).toEqual([0, 480]);
    expect(clock.effectiveStartAt).toBe(t('03-09T08:00'));
  });

  it('that was never started says so', () =>
    expect(read([], '03-02T10:00')).toMatchObject({ standing: 'not-started', dueAt: null }));

  it('says when the calendar does not reach its end', () =>
    expect(read([start], '03-02T10:00', { unit: 'month', amount: 24 })).toMatchObject({
      outcome: 'beyond-calendar',
      dueAt: null,
    }));

  it('is provisional when it ends in an unannounced year', () =>
    expect(read([start], '03-02T10:00', { unit: 'month', amount: 11 }).provisional).toBe(true));
});

describe('a paused clock', () => {
  it('has no due date, and remaining time as if it were resumed now', () => {
    const clock = read([start, pause('03-02T11:00')], '03-03T16:00', EIGHT_HOURS);
    expect(clock).toMatchObject({
      dueAt: null,
      outcome: 'paused',
      standing: 'paused',
      pausedFor: ['supplement'],
      usedMinutes: 120,
      remainingMinutes: 360,
    });
  });

  it('goes on where it stood', () => {
    const entries = [start, pause('03-02T11:00'), resume('03-04T08:00')];
    const clock = read(entries, '03-04T09:00', EIGHT_HOURS);
    expect(clock.dueAt).toBe(t('03-04T15:00'));
    expect([clock.usedMinutes, clock.remainingMinutes]).toEqual([180, 300]);
  });

  it('goes on only when the last of overlapping causes ends', () => {
    const both = [start, pause('03-02T11:00'), pause('03-02T14:00', 'payment')];
    expect(read([...both, resume('03-03T08:00', 'supplement')], '03-03T09:00').standing).toBe(
      'paused',
    );
    const clock = read(
      [...both, resume('03-03T08:00', 'supplement'), resume('03-04T08:00', 'payment')],
      '03-04T09:00',
      EIGHT_HOURS,
    );
    expect(clock.dueAt).toBe(t('03-04T15:00'));
    expect(clock.explanation.find(({ kind }) => kind === 'paused')?.text.en).toBe(
      'Clock stopped: waiting for the supplement, waiting for the payment',
    );
  });

  it.each([
    ['of no length', [start, pause('03-02T11:00'), resume('03-02T11:00')]],
    ['resumed without being paused', [start, resume('03-02T11:00')]],
    ['written down out of order', [pause('03-02T11:00'), resume('03-02T11:00'), start]],
  ])('%s changes nothing', (_what, entries) =>
    expect(read(entries, '03-02T12:00', EIGHT_HOURS).dueAt).toBe(t('03-03T09:00')),
  );

  it('after expiry changes nothing: lateness is not cured', () => {
    const entries = [start, pause('03-03T10:00'), resume('03-06T10:00')];
    expect(read(entries, '03-06T11:00', EIGHT_HOURS)).toMatchObject({
      dueAt: t('03-03T09:00'),
      standing: 'overdue',
    });
    expect(read(entries, '03-04T11:00', EIGHT_HOURS).standing).toBe('overdue');
  });

  it('is counted from the last resumption under restart', () => {
    const entries = [start, pause('03-02T11:00'), resume('03-04T08:00')];
    const clock = read(entries, '03-04T09:00', EIGHT_HOURS, { pause: 'restart' });
    expect(clock.dueAt).toBe(t('03-04T17:00'));
    expect(clock.usedMinutes).toBe(60);
  });
});

describe('an extended clock', () => {
  it('ends later', () =>
    expect(read([start, extend('03-10T10:00', 5)], '03-10T11:00')).toMatchObject({
      dueAt: t('03-23T17:00'),
      outcome: 'due',
    }));

  it('is extended once', () =>
    expect(
      read([start, extend('03-10T10:00', 5), extend('03-11T10:00', 5)], '03-12T11:00'),
    ).toMatchObject({ dueAt: t('03-23T17:00'), outcome: 'extension-rejected' }));

  it('is not extended after its time is over', () =>
    expect(read([start, extend('03-17T10:00', 5)], '03-18T11:00')).toMatchObject({
      dueAt: t('03-16T17:00'),
      outcome: 'extension-rejected',
      standing: 'overdue',
    }));
});

describe('a recalculated clock', () => {
  const recalculate = (at: string, amount: number): ClockEntry => ({
    kind: 'recalculate',
    at: t(at),
    reason: 'decision of the city',
    limit: { unit: 'working-day', amount },
  });

  it('goes on under the new limit', () =>
    expect(read([start, recalculate('03-04T09:00', 5)], '03-05T09:00').dueAt).toBe(
      t('03-09T17:00'),
    ));

  it.each([
    ['cured', [start, recalculate('03-17T09:00', 20)], t('03-16T17:00')],
    ['invented', [start, recalculate('03-10T09:00', 2)], t('03-16T17:00')],
  ])('has no lateness %s', (_what, entries, due) =>
    expect(read(entries, '03-18T09:00').dueAt).toBe(due),
  );

  it('under a new calendar has another date', () => {
    const changed = plainCalendar({ days: [off('2026-03-09')] });
    expect(readClock([start], TEN_DAYS, {}, changed, t('03-03T09:00')).dueAt).toBe(
      t('03-17T17:00'),
    );
  });
});

describe('a stopped clock', () => {
  it.each([
    ['03-13T16:59', 'early'],
    ['03-16T08:00', 'on-time'],
    ['03-16T17:00', 'on-time'],
    ['03-16T17:01', 'late'],
  ])('at %s is %s', (at, standing) =>
    expect(read([start, stop(at)], '03-30T09:00').standing).toBe(standing),
  );

  it('keeps its reading whatever follows', () => {
    const stopped = [start, stop('03-02T11:00')];
    const later = [...stopped, pause('03-02T12:00'), extend('03-03T08:00', 3)];
    expect(read(later, '03-30T09:00')).toEqual(read(stopped, '03-20T09:00'));
    expect(read(stopped, '03-20T09:00')).toMatchObject({ usedMinutes: 120 });
  });

  it('while paused ends the pause', () =>
    expect(read([start, pause('03-04T09:00'), stop('03-20T09:00')], '03-30T09:00')).toMatchObject({
      standing: 'early',
      outcome: 'due',
    }));

  it('can be read as it was before', () =>
    expect(read([start, stop('03-16T08:00')], '03-12T09:00').standing).toBe('in-time'));
});
