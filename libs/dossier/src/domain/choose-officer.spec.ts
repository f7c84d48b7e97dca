import { chooseOfficer, weightOf, whyUnfit, type Candidate } from './choose-officer.js';
import { rebalance, type Movable } from './rebalance.js';
import type { TaskState } from './state.js';

const who = (accountId: string, minutes = 0, more: Partial<Candidate> = {}): Candidate => ({
  accountId,
  name: accountId,
  giverId: null,
  isAbsent: false,
  minutes,
  tasks: 1,
  ...more,
});
const done = (nodeId: string, role: string, closedBy: string, closedFor: string | null = null) =>
  ({
    nodeId,
    role,
    closedBy,
    closedFor,
    kind: 'step',
    state: 'completed',
    closedAt: 1,
    consultationId: null,
  }) as TaskState;

describe('what a task weighs', () => {
  const between = (from: number, to: number): number => to - from;
  it.each([
    ['the working minutes left', 500, 400],
    ['an hour at least when nearly due', 110, 60],
    ['an hour when late', 20, 60],
    ['nothing while its clock stands still', null, 0],
  ])('%s', (_, dueAt, want) => expect(weightOf(dueAt, 100, between)).toBe(want));
});

describe('who gets a task', () => {
  it.each<[string, Candidate[], string | undefined]>([
    ['the least loaded', [who('a', 300), who('b', 120), who('c', 200)], 'b'],
    ['then the fewest tasks', [who('a', 60, { tasks: 3 }), who('b', 60, { tasks: 1 })], 'b'],
    ['then the smaller id', [who('b'), who('a')], 'a'],
    [
      'whose own post it is before who stands in',
      [who('a', 0, { giverId: 'x' }), who('b', 900)],
      'b',
    ],
    ['who stands in, where nobody else is', [who('a', 0, { giverId: 'x' })], 'a'],
    ['nobody, where nobody is fit', [], undefined],
  ])('%s', (_, fit, want) => expect(chooseOfficer(fit)?.accountId).toBe(want));

  const review = { role: 'head' };
  const node = { differentFrom: 'appraisal' };
  it.each<[string, Candidate, TaskState[], string[], string | undefined]>([
    ['who is there', who('h'), [], [], undefined],
    ['who is away', who('h', 0, { isAbsent: true }), [], [], 'absent'],
    ['who is tied to the applicant', who('h'), [], ['h'], 'conflict'],
    [
      'who did the step to be checked',
      who('h'),
      [done('appraisal', 'specialist', 'h')],
      [],
      'four-eyes',
    ],
    [
      'in whose place it was done',
      who('h'),
      [done('appraisal', 'specialist', 's', 'h')],
      [],
      'four-eyes',
    ],
    [
      'who stands in for whoever did it',
      who('d', 0, { giverId: 'h' }),
      [done('appraisal', 'specialist', 'h')],
      [],
      'four-eyes',
    ],
    [
      'who stands in, and worked on another step',
      who('d', 0, { giverId: 'h' }),
      [done('inspection', 'specialist', 'd')],
      [],
      'four-eyes',
    ],
    [
      'a head in person who worked on another step',
      who('d'),
      [done('inspection', 'specialist', 'd')],
      [],
      undefined,
    ],
  ])('%s', (_, c, tasks, recused, want) => {
    expect(whyUnfit(c, review, node, { tasks, recused })).toBe(want);
  });
});

describe('rebalancing', () => {
  const task = (taskId: string, assigneeId: string | null, minutes: number, fit = ['a', 'b']) =>
    ({ taskId, assigneeId, minutes, fit: new Set(fit) }) satisfies Movable;

  it('gives out what nobody has, the most urgent first, to the least loaded', () => {
    const moves = rebalance(
      [who('a', 100), who('b', 0)],
      [task('late', null, 60), task('far', null, 300)],
    );
    expect(moves).toEqual([
      { taskId: 'late', from: null, to: 'b' },
      { taskId: 'far', from: null, to: 'b' },
    ]);
  });

  it('takes from the absent, and gives nothing to them', () => {
    const moves = rebalance(
      [who('a', 0), who('b', 60, { isAbsent: true })],
      [task('t', 'b', 60), task('u', null, 60)],
    );
    expect(moves.map((m) => m.to)).toEqual(['a', 'a']);
  });

  it('moves from the most to the least loaded while that levels them', () => {
    const tasks = [
      task('1', 'a', 240),
      task('2', 'a', 240),
      task('3', 'a', 240),
      task('4', 'a', 240),
    ];
    const moves = rebalance([who('a', 960), who('b', 0)], tasks);
    expect(moves).toHaveLength(2);
    expect(rebalance([who('a', 480), who('b', 480)], tasks.slice(0, 2))).toEqual([]);
  });

  it('leaves what nobody else may have', () => {
    expect(rebalance([who('a', 480), who('b', 0)], [task('1', 'a', 480, ['a'])])).toEqual([]);
  });

  it('ends, and never makes the greatest load greater', () => {
    for (let n = 1; n < 200; n++) {
      const people = ['a', 'b', 'c', 'd'].slice(0, 2 + (n % 3));
      const tasks = Array.from({ length: n % 17 }, (_, i) =>
        task(`${i}`, people[(i * n) % people.length] ?? null, 60 * (1 + ((i * 7 + n) % 9)), people),
      );
      const loadOf = (of: (t: Movable) => string | null) =>
        people.map((p) => tasks.filter((t) => of(t) === p).reduce((s, t) => s + t.minutes, 0));
      const before = loadOf((t) => t.assigneeId);
      const moves = rebalance(
        people.map((p, i) => who(p, before[i] ?? 0)),
        tasks,
      );
      const to = new Map(moves.map((m) => [m.taskId, m.to]));
      const after = loadOf((t) => to.get(t.taskId) ?? t.assigneeId);
      expect(Math.max(...after)).toBeLessThanOrEqual(Math.max(...before));
    }
  });
});
