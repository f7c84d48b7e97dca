import {
  consultation,
  handOver,
  plain,
  process,
  step,
} from '../../../../tests/process/literals.js';
import { checkTime, workingHoursOf } from './check-time.js';
import type { ProcessDefinition, StepLimit } from './definition.js';

const rework = (definition: ProcessDefinition, nodeId: string, key: string): ProcessDefinition => ({
  ...definition,
  nodes: definition.nodes.map((n) =>
    n.id === nodeId && n.kind === 'task'
      ? { ...n, outcomes: n.outcomes.map((o) => (o.key === key ? { ...o, rework: true } : o)) }
      : n,
  ),
});

const parallel = process(
  [plain('parallel', 'f'), step('a'), step('b'), step('b2'), plain('parallel', 'j'), step('c')],
  ['s-f', 'f-a', 'f-b', 'b-b2', 'a-j', 'b2-j', 'j-c', 'c-e'],
);

describe('the time check', () => {
  test('counts the longest of parallel branches and names the worst path', () => {
    expect(checkTime(parallel, { a: 8, b: 3, b2: 4, c: 2 }, 10)).toEqual({
      fits: true,
      hours: 10,
      limitHours: 10,
      loops: [],
      path: ['s', 'f', 'a', 'j', 'c', 'e'],
    });
    expect(checkTime(parallel, { a: 8, b: 5, b2: 4, c: 2 }, 10)).toMatchObject({
      fits: false,
      hours: 11,
      path: ['s', 'f', 'b', 'b2', 'j', 'c', 'e'],
    });
  });

  test('takes the worst outcome', () => {
    const p = process([step('a', 'x', 'y'), step('b')], ['s-a', 'a-e.x', 'a-b.y', 'b-e']);
    expect(checkTime(p, { a: 1, b: 5 }, 6)).toMatchObject({ hours: 6, path: ['s', 'a', 'b', 'e'] });
  });

  test('counts a rework loop once and reports it', () => {
    const p = rework(
      process([step('a'), step('b', 'ok', 'back')], ['s-a', 'a-b', 'b-e.ok', 'b-a.back']),
      'b',
      'back',
    );
    expect(checkTime(p, { a: 4, b: 2 }, 6)).toEqual({
      fits: true,
      hours: 6,
      limitHours: 6,
      path: ['s', 'a', 'b', 'e'],
      loops: [{ flowId: 'b-a.back', from: 'b', to: 'a' }],
    });
  });

  test('finds loops that are not called rework, and goes on where nothing ends', () => {
    const p = process([step('a'), step('b', 'x', 'y')], ['s-a', 'a-b', 'b-a.x', 'b-b.y']);
    expect(checkTime(p, { a: 1, b: 1 }, 1).loops.map((l) => l.flowId)).toEqual(['b-a.x', 'b-b.y']);
  });

  test('has the definition’s own hours where none are given', () => {
    const p = process([consultation('c')], ['s-c', 'c-e']);
    expect(checkTime(p, {}, 56)).toMatchObject({ fits: true, hours: 56 });
  });

  test('a waiting hand-over takes the time that is planned for it, another one none', () => {
    const limit: StepLimit = { amount: 2, unit: 'working-day' };
    const p = (wait?: true) => process([{ ...handOver('h', wait), limit }], ['s-h', 'h-e']);
    expect([checkTime(p(true), {}, 8).hours, checkTime(p(), {}, 8).hours]).toEqual([16, 0]);
  });

  test.each<[StepLimit, number]>([
    [{ amount: 3, unit: 'working-hour' }, 3],
    [{ amount: 17, unit: 'working-day' }, 136],
    [{ amount: 15, unit: 'calendar-day' }, 80],
    [{ amount: 1, unit: 'month' }, 168],
    [{ amount: 72, unit: 'elapsed-hour' }, 16],
    [{ amount: 0, unit: 'same-working-day' }, 8],
  ])('%j holds %d working hours', (limit, hours) => {
    expect(workingHoursOf(limit)).toBe(hours);
  });
});
