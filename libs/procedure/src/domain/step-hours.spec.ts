import type { LimitCase } from './procedure-content.js';
import { workingHoursOf, type ProcessDefinition, type ProcessNode } from '#libs/process/domain';
import { deriveStepHours, stepLimitFor, timeFaults } from './step-hours.js';
import type { TimeLimit } from './time-limit.js';

const name = { vi: 'x', en: 'x' };
const task = (id: string, hours: number): ProcessNode => ({
  id,
  kind: 'task',
  name,
  unit: 'heza',
  role: 'specialist',
  hours,
  outcomes: [
    { key: 'done', label: name },
    { key: 'back', label: name, rework: true },
  ],
});
const ask: ProcessNode = {
  id: 'ask',
  kind: 'consultation',
  name,
  units: ['city.finance'],
  question: name,
  documents: 'all',
  limit: { amount: 7, unit: 'working-day' },
  answer: { kind: 'all' },
  onSilence: 'proceed-without',
};
const flow = (from: string, to: string, outcome?: string) => ({
  id: `${from}-${to}`,
  from,
  to,
  ...(outcome === undefined ? {} : { outcome }),
});
const process: ProcessDefinition = {
  key: 'x',
  nodes: [
    { id: 'start', kind: 'start', name },
    task('appraise', 40),
    { id: 'fork', kind: 'parallel', name },
    ask,
    task('draw', 16),
    { id: 'join', kind: 'parallel', name },
    task('sign', 8),
    { id: 'end', kind: 'end', name },
  ],
  flows: [
    flow('start', 'appraise'),
    flow('appraise', 'fork', 'done'),
    flow('fork', 'ask'),
    flow('fork', 'draw'),
    flow('ask', 'join'),
    flow('draw', 'join', 'done'),
    flow('join', 'sign'),
    flow('sign', 'end', 'done'),
    flow('sign', 'appraise', 'back'),
  ],
};
const limit = (
  key: string,
  amount: number,
  unit: TimeLimit['unit'] = 'working-day',
): LimitCase => ({
  key,
  amount,
  unit,
  verification: 'secondary',
});

it.each<[TimeLimit, number]>([
  [{ amount: 6, unit: 'working-hour' }, 6],
  [{ amount: 11.5, unit: 'working-day' }, 92],
  [{ amount: 58, unit: 'calendar-day' }, 328],
  [{ amount: 30, unit: 'calendar-day' }, 168],
  [{ amount: 6, unit: 'calendar-day' }, 32],
  [{ amount: 1, unit: 'month' }, 168],
])('%j gives the steps %d hours', (given, hours) => expect(workingHoursOf(given)).toBe(hours));

describe('step hours', () => {
  const limits = [limit('long', 13), limit('short', 5), limit('longer', 20)];
  const stepHours = deriveStepHours(process, limits);
  const content = { process, limits, stepHours };

  it('stand as stated where the limit has room', () => {
    expect(stepHours['long']).toEqual({ appraise: 40, ask: 56, draw: 16, sign: 8 });
    expect(stepHours['longer']).toEqual(stepHours['long']);
  });
  it('shrink alike to half hours where it is shorter', () =>
    expect(stepHours['short']).toEqual({ appraise: 15, ask: 21.5, draw: 6, sign: 3 }));
  it('fit every case', () => expect(timeFaults(content)).toEqual([]));
  it('are refused where they do not fit', () =>
    expect(timeFaults({ ...content, limits: [{ ...limit('long', 12) }] })).toEqual([
      { case: 'long', neededHours: 104, givenHours: 96 },
    ]));

  it('leave a consultation the limit of the law while it fits', () => {
    expect(stepLimitFor(content, { key: 'long' }, 'ask')).toEqual({
      amount: 7,
      unit: 'working-day',
    });
    expect(stepLimitFor(content, { key: 'short' }, 'ask')).toEqual({
      amount: 21.5,
      unit: 'working-hour',
    });
    expect(stepLimitFor(content, { key: 'long' }, 'sign')).toEqual({
      amount: 8,
      unit: 'working-hour',
    });
    expect(stepLimitFor(content, { key: 'long' }, 'fork')).toBeUndefined();
  });
});
