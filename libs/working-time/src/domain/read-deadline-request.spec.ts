import { readDeadlineRequest } from './read-deadline-request.js';

const base = { startAt: '2026-03-02T09:00:00+07:00', unit: 'working-day', amount: 3 };
const pause = (from: unknown, to: unknown) => ({ pauses: [{ from, to }] });
const [monday, tuesday] = ['2026-03-02T09:00:00+07:00', '2026-03-03T09:00:00+07:00'];

it.each<[string, unknown]>([
  ['the least', base],
  ['a fraction of a day', { ...base, amount: 11.5 }],
  ['a fraction of an hour', { ...base, unit: 'working-hour', amount: 0.5 }],
  ['an open pause', { ...base, ...pause(monday, null) }],
  ['an open pause without its end', { ...base, pauses: [{ from: monday }] }],
  ['an empty pause', { ...base, ...pause(monday, monday) }],
  ['a policy', { ...base, policy: { dayCounting: 'rolling-8h' } }],
  ['same working day', { ...base, unit: 'same-working-day', amount: 0 }],
])('reads %s', (_what, body) => expect(readDeadlineRequest(body).ok).toBe(true));

it.each<[string, unknown]>([
  ['', null],
  ['', 'tomorrow'],
  ['', []],
  ['/startAt', { ...base, startAt: '2026-03-02T09:00:00' }],
  ['/startAt', { ...base, startAt: 1_772_416_800_000 }],
  ['/startAt', { ...base, startAt: '2026-02-30T09:00:00Z' }],
  ['/unit', { ...base, unit: 'week' }],
  ['/unit', { startAt: monday, amount: 3 }],
  ['/amount', { ...base, amount: -0.5 }],
  ['/amount', { ...base, amount: 1e9 }],
  ['/amount', { ...base, amount: NaN }],
  ['/amount', { ...base, amount: Infinity }],
  ['/amount', { ...base, amount: '3' }],
  ['/amount', { ...base, amount: null }],
  ['/amount', { ...base, amount: 10_000 }],
  ['/amount', { ...base, unit: 'calendar-day', amount: 1.5 }],
  ['/amount', { ...base, unit: 'month', amount: 0.5 }],
  ['/amount', { ...base, unit: 'same-working-day', amount: 1 }],
  ['/pauses', { ...base, pauses: {} }],
  ['/pauses', { ...base, pauses: Array.from({ length: 201 }, () => ({ from: monday })) }],
  ['/pauses/0/to', { ...base, ...pause(tuesday, monday) }],
  ['/pauses/0/from', { ...base, ...pause('soon', tuesday) }],
  ['/pauses/0/until', { ...base, pauses: [{ from: monday, until: tuesday }] }],
  ['/extensions/0/unit', { ...base, extensions: [{ unit: 'same-working-day', amount: 0 }] }],
  ['/extensions/0/amount', { ...base, extensions: [{ unit: 'month', amount: 1.5 }] }],
  ['/extensions/1/amount', { ...base, extensions: [base, { unit: 'month', amount: -1 }] }],
  ['/steps/1', { ...base, steps: [4, -1] }],
  ['/steps/1', { ...base, steps: [20_000, 1] }],
  ['/policy', { ...base, policy: 'strict' }],
  ['/policy/pause', { ...base, policy: { pause: 'sometimes' } }],
  ['/policy/a~1b', { ...base, policy: { 'a/b': 1 } }],
  ['/policy/dayCounting', { ...base, unit: 'month', policy: { dayCounting: 'rolling-8h' } }],
  ['/calendarOverride/addOff/0', { ...base, calendarOverride: { addOff: ['2026-11-31'] } }],
  ['/calendarOverride/off', { ...base, calendarOverride: { off: [] } }],
])('names %j', (pointer, body) => {
  const read = readDeadlineRequest(body);
  expect(read).toMatchObject({ ok: false, error: { code: 'deadline.invalid' } });
  expect(read.ok ? [] : read.error.errors?.map((e) => e.pointer)).toContain(pointer);
});

it('tells all faults at once', () => {
  const read = readDeadlineRequest({ startAt: 'x', unit: 'y', amount: 'z' });
  expect(read.ok ? 0 : read.error.errors?.length).toBe(3);
});
