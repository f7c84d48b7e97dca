import type { ClockEntry } from './clock-entry.js';
import { plainCalendar, t } from './plain-calendar.fixture.js';
import { recordClockEntry } from './record-clock-entry.js';

const calendar = plainCalendar();
const start: ClockEntry = { kind: 'start', at: t('03-02T09:00') };
const paused: ClockEntry = { kind: 'pause', at: t('03-03T09:00'), cause: 'supplement' };
const resumed: ClockEntry = { kind: 'resume', at: t('03-04T09:00'), cause: 'supplement' };
const stopped: ClockEntry = { kind: 'stop', at: t('03-05T09:00') };
const extension = {
  kind: 'extend',
  at: t('03-05T09:00'),
  unit: 'working-day',
  amount: 5,
  reason: 'waiting',
  signer: 'Nguyễn Văn A',
} as const satisfies ClockEntry;
const record = (entries: readonly ClockEntry[], entry: ClockEntry) =>
  recordClockEntry(entries, entry, { unit: 'working-day', amount: 10 }, {}, calendar);

it.each<[string, readonly ClockEntry[], ClockEntry]>([
  ['starts', [], start],
  ['pauses', [start], paused],
  ['pauses for another cause', [start, paused], { ...paused, cause: 'payment' }],
  ['resumes', [start, paused], resumed],
  ['pauses after expiry', [start], { ...paused, at: t('05-03T09:00') }],
  ['is extended', [start, paused, resumed], extension],
  ['is extended while paused', [start, paused], extension],
  ['stops while paused', [start, paused], stopped],
  ['is recalculated', [start], { kind: 'recalculate', at: t('03-05T09:00'), reason: 'law' }],
])('%s', (_what, entries, entry) =>
  expect(record(entries, entry)).toEqual({ ok: true, value: [...entries, entry] }),
);

it.each<[string, readonly ClockEntry[], ClockEntry]>([
  ['clock.not-started', [], paused],
  ['clock.already-started', [start], start],
  ['clock.stopped', [start, stopped], { ...paused, at: t('03-06T09:00') }],
  ['clock.out-of-order', [start, paused], { ...resumed, at: t('03-02T10:00') }],
  ['clock.already-paused', [start, paused], { ...paused, at: t('03-03T10:00') }],
  ['clock.not-paused', [start], resumed],
  ['clock.not-paused', [start, paused], { ...resumed, cause: 'payment' }],
  ['clock.not-paused', [start], { kind: 'resume', at: t('03-04T09:00') }],
  ['clock.already-extended', [start, extension], { ...extension, at: t('03-06T09:00') }],
  ['clock.expired', [start], { ...extension, at: t('03-16T17:01') }],
  ['clock.nothing-granted', [start], { ...extension, amount: 0 }],
  ['clock.nothing-granted', [start], { ...extension, amount: NaN }],
  ['clock.reason-missing', [start], { ...extension, reason: ' ' }],
  ['clock.reason-missing', [start], { kind: 'recalculate', at: t('03-05T09:00'), reason: '' }],
  ['clock.signer-missing', [start], { ...extension, signer: '' }],
])('refuses with %s', (code, entries, entry) =>
  expect(record(entries, entry)).toMatchObject({ ok: false, error: { code } }),
);
