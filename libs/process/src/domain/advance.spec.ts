import { advance, available, start, tokenPlaces } from './advance.js';
import {
  consultation,
  flow,
  handOver,
  plain,
  process,
  step,
  timer,
} from '../../../../tests/process/literals.js';
import type { ProcessDefinition } from './definition.js';
import { HAND_OVER_OUTCOMES, type HandOverOutcome } from './hand-over-outcome.js';
import type { Advance, Marking, ProcessCommand } from './marking.js';
import { nodesOfBranches } from './process-graph.js';

const did = (result: ReturnType<typeof advance>): Advance => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
};
const done = (nodeId: string, outcome = 'done'): ProcessCommand => ({
  kind: 'complete',
  nodeId,
  outcome,
});
const linked = (outcome: HandOverOutcome): ProcessCommand => ({
  kind: 'hand-over-returned',
  nodeId: 'h',
  outcome,
});
const walk = (definition: ProcessDefinition, ...commands: ProcessCommand[]): Advance =>
  commands.reduce(
    (at, command) => did(advance(definition, at.marking, command, {})),
    did(start(definition, {})),
  );
const summary = (a: Advance) =>
  a.effects.map(
    (e) => `${e.kind} ${e.nodeId}${'cancelled' in e && e.cancelled ? ' cancelled' : ''}`,
  );

const linear = process([step('a'), step('b', 'ok', 'back')], ['s-a', 'a-b', 'b-e.ok', 'b-a.back']);
const fork = process(
  [plain('parallel', 'f'), step('a'), step('b', 'done', 'reject'), plain('parallel', 'j')],
  ['s-f', 'f-a', 'f-b', 'a-j', 'b-j.done', flow('b-e.reject', { cancels: ['a', 'j'] }), 'j-e'],
);
const choice = process(
  [plain('exclusive', 'x'), step('big'), step('small')],
  [
    's-x',
    flow('x-big', {
      when: { k: 'gt', a: { k: 'field', path: 'project.capital' }, b: { k: 'num', v: 100 } },
    }),
    flow('x-small', { otherwise: true }),
    'big-e',
    'small-e',
  ],
);

describe('the token engine', () => {
  test('opens the first step, then the next, and ends when no token is left', () => {
    const begun = did(start(linear, {}));
    expect(begun).toEqual({
      marking: { tokens: ['s-a'], ended: [] },
      effects: [{ kind: 'open-task', nodeId: 'a' }],
    });
    const ended = walk(linear, done('a'), done('b', 'ok'));
    expect(ended).toEqual({
      marking: { tokens: [], ended: ['e'] },
      effects: [
        { kind: 'close-task', nodeId: 'b', outcome: 'ok', cancelled: false },
        { kind: 'ended', nodeId: 'e', final: true },
      ],
    });
  });

  test('goes back for rework as often as asked', () => {
    const again = walk(linear, done('a'), done('b', 'back'), done('a'), done('b', 'back'));
    expect(available(linear, again.marking).map((s) => s.node.id)).toEqual(['a']);
  });

  test('forks, waits at the join for the last branch', () => {
    expect(available(fork, did(start(fork, {})).marking).map((s) => s.node.id)).toEqual(['a', 'b']);
    const one = walk(fork, done('a'));
    expect(tokenPlaces(fork, one.marking)).toEqual([
      { flowId: 'a-j', nodeId: 'j' },
      { flowId: 'f-b', nodeId: 'b' },
    ]);
    expect(walk(fork, done('a'), done('b')).marking).toEqual({ tokens: [], ended: ['e'] });
  });

  test.each([
    ['open siblings', [done('b', 'reject')], ['close-task b', 'close-task a cancelled', 'ended e']],
    ['siblings at the join', [done('a'), done('b', 'reject')], ['close-task b', 'ended e']],
  ])('cancels %s where the flow says so', (_, commands, effects) => {
    const after = walk(fork, ...commands);
    expect(after.marking).toEqual({ tokens: [], ended: ['e'] });
    expect(summary(after)).toEqual(effects);
  });

  test('finds the branches of a fork', () => {
    expect(nodesOfBranches(fork, 'f')).toEqual(['a', 'b', 'j']);
    expect(nodesOfBranches(linear, 'a')).toEqual([]);
  });

  test.each([
    [{ project: { capital: 200 } }, 'open-task big'],
    [{ project: { capital: 100 } }, 'open-task small'],
    [{}, 'open-task small'],
  ])('chooses by the form %j', (values, effect) => {
    expect(summary(did(start(choice, values)))).toEqual([effect]);
  });

  test('runs consultation, timer and both kinds of hand-over', () => {
    const all = process(
      [consultation('c'), timer('t'), handOver('h', true), handOver('free')],
      ['s-c', 'c-t', 't-free', 'free-h', 'h-e'],
    );
    expect(summary(did(start(all, {})))).toEqual(['open-consultation c']);
    const settled = walk(all, { kind: 'consultation-settled', nodeId: 'c' });
    expect(summary(settled)).toEqual(['close-consultation c', 'start-timer t']);
    const fired = did(advance(all, settled.marking, { kind: 'timer-fired', nodeId: 't' }, {}));
    expect(summary(fired)).toEqual(['stop-timer t', 'hand-over free', 'hand-over h']);
    const back = advance(all, fired.marking, linked('approved'), {});
    expect(summary(did(back))).toEqual(['close-hand-over h', 'ended e']);
  });

  test.each(HAND_OVER_OUTCOMES)(
    'goes on from a waiting hand-over by its outcome: %s',
    (outcome) => {
      const p = process(
        [handOver('h', true), step('a'), step('b'), step('c')],
        ['s-h', 'h-a', 'h-b.rejected', 'h-c.withdrawn', 'a-e', 'b-e', 'c-e'],
      );
      const after = did(advance(p, did(start(p, {})).marking, linked(outcome), {}));
      const next = { rejected: 'b', withdrawn: 'c', approved: 'a', refused: 'a', stopped: 'a' };
      expect(summary(after)).toEqual(['close-hand-over h', `open-task ${next[outcome]}`]);
    },
  );

  test('one flow without an outcome serves the outcomes that have none', () => {
    const p = process([step('a', 'x', 'y', 'z'), step('b')], ['s-a', 'a-b', 'a-e.z', 'b-e']);
    for (const outcome of ['x', 'y']) {
      expect(walk(p, done('a', outcome)).marking.tokens).toEqual(['a-b']);
    }
    expect(walk(p, done('a', 'z')).marking.tokens).toEqual([]);
  });

  test('offers only commands that it then takes', () => {
    const begun = did(start(fork, {}));
    for (const { commands } of available(fork, begun.marking)) {
      for (const command of commands) {
        expect(advance(fork, begun.marking, command, {}).ok).toBe(true);
      }
    }
  });
});

describe('refusals', () => {
  const at = (definition: ProcessDefinition) => did(start(definition, {})).marking;
  const unsafe = process(
    [plain('parallel', 'f'), step('a'), step('b'), step('c')],
    ['s-f', 'f-a', 'f-b', 'a-c', 'b-c', 'c-e'],
  );
  const twice = process(
    [plain('parallel', 'f'), step('a'), step('b')],
    ['s-f', 'f-a', 'f-b', 'a-e', 'b-e'],
  );
  const strict = choice.flows.filter((f) => f.otherwise !== true);
  const cases: [string, ProcessDefinition, Marking, ProcessCommand][] = [
    ['process.marking-unknown', linear, { tokens: ['gone'], ended: [] }, done('a')],
    ['process.has-ended', linear, { tokens: [], ended: ['e'] }, done('a')],
    ['process.node-unknown', linear, at(linear), done('nobody')],
    ['process.wrong-command', linear, at(linear), { kind: 'timer-fired', nodeId: 'a' }],
    ['process.wrong-command', linear, at(linear), done('e')],
    ['process.step-not-open', linear, at(linear), done('b', 'ok')],
    ['process.outcome-unknown', linear, at(linear), done('a', 'maybe')],
    ['process.no-way-on', process([step('a')], ['s-a']), at(linear), done('a')],
    ['process.not-safe', unsafe, { tokens: ['a-c', 'f-b'], ended: [] }, done('b')],
    ['process.not-safe', twice, { tokens: ['f-b'], ended: ['e'] }, done('b')],
    [
      'process.endless',
      process(
        [step('a'), plain('exclusive', 'x'), plain('exclusive', 'y')],
        ['s-a', 'a-x', 'x-y', 'y-x'],
      ),
      at(linear),
      done('a'),
    ],
  ];
  test.each(cases)('%s', (code, definition, marking, command) => {
    const refused = advance(definition, marking, command, {});
    expect(refused).toMatchObject({ ok: false, error: { code } });
  });

  test('a process without a single start, or whose first choice has no branch, does not start', () => {
    const none = { ...linear, nodes: linear.nodes.filter((n) => n.kind !== 'start') };
    expect(start(none, {})).toMatchObject({ error: { code: 'process.no-start' } });
    const stuck = start({ ...choice, flows: strict }, {});
    expect(stuck).toMatchObject({ error: { code: 'process.no-way-on' } });
  });
});
