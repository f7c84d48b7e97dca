import { checkBpmnSoundness, readBpmn, type Soundness } from '#libs/process';

const ELEMENTS = {
  s: 'startEvent',
  e: 'endEvent',
  t: 'task',
  x: 'exclusiveGateway',
  p: 'parallelGateway',
  i: 'intermediateThrowEvent',
} as const;

const isKind = (letter: string): letter is keyof typeof ELEMENTS => Object.hasOwn(ELEMENTS, letter);

/** Ids begin with the letter of their kind: `s`tart, `e`nd, `t`ask, `x`or, and-`p`arallel, `i`ntermediate. */
async function check(...flows: string[]): Promise<Soundness> {
  const ends = flows.map((f) => f.split('-'));
  const nodes = [...new Set(ends.flat())].map((id) => {
    const letter = id.charAt(0);
    if (!isKind(letter)) throw new Error(`What is ${id}?`);
    return `<${ELEMENTS[letter]} id="${id}"/>`;
  });
  const lines = ends.map(
    ([from, to], i) => `<sequenceFlow id="f${i}" sourceRef="${from}" targetRef="${to}"/>`,
  );
  const read = await readBpmn(
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="process">${nodes.join('')}${lines.join('')}</process></definitions>`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkBpmnSoundness(read.value);
}

/** safe, option to complete, proper completion, no dead activities: worked out by hand from BPMN's token rules. */
const MODELS: [string, string, string[]][] = [
  ['a start that forks into one end', '1101', ['s-t1', 's-t2', 't1-e', 't2-e']],
  ['a start that forks into two ends', '1111', ['s-t1', 's-t2', 't1-e1', 't2-e2']],
  ['an event that forks into one end', '1101', ['s-i', 'i-t1', 'i-t2', 't1-e', 't2-e']],
  [
    'a task that forks, and a task that does not join',
    '0101',
    ['s-t', 't-t1', 't-t2', 't1-t3', 't2-t3', 't3-e'],
  ],
  ['a task that forks, and a join', '1111', ['s-t', 't-t1', 't-t2', 't1-p', 't2-p', 'p-e']],
  ['two starts, each by itself into a merge', '1111', ['s1-x', 's2-x', 'x-t', 't-e']],
  ['two starts into a join that waits for both', '1010', ['s1-p', 's2-p', 'p-t', 't-e']],
  ['no start: all that nothing leads to begins at once', '0101', ['t1-t3', 't2-t3', 't3-e']],
  ['no start, and a join', '1111', ['t1-p', 't2-p', 'p-e']],
  ['a task that nothing leads to, beside a start', '1110', ['s-t1', 't1-e', 't2-t1']],
  [
    'a join that forks again',
    '1111',
    ['s-p1', 'p1-t1', 'p1-t2', 't1-p2', 't2-p2', 'p2-t3', 'p2-t4', 't3-p3', 't4-p3', 'p3-e'],
  ],
  ['a merge that chooses again: a loop', '1111', ['s-x', 'x-t', 't-x', 'x-e']],
  ['a loop through a join', '1010', ['s-p', 'p-t', 't-x', 'x-p', 'x-e']],
  ['a choice into a join', '1010', ['s-x', 'x-t1', 'x-t2', 't1-p', 't2-p', 'p-t3', 't3-e']],
  ['a fork into a merge', '0101', ['s-p', 'p-t1', 'p-t2', 't1-x', 't2-x', 'x-t3', 't3-e']],
  [
    'a fork of which one branch may leave',
    '1011',
    ['s-p1', 'p1-t1', 'p1-t2', 't1-x', 'x-p2', 'x-e1', 't2-p2', 'p2-e2'],
  ],
  ['a fork of which each branch has its end', '1111', ['s-p', 'p-t1', 'p-t2', 't1-e1', 't2-e2']],
  [
    'a branch that may end where another one has',
    '1101',
    ['s-p', 'p-e1', 'p-t', 't-x', 'x-e1', 'x-e2'],
  ],
  ['a branch without an end of its own', '1111', ['s-p', 'p-t1', 'p-t2', 't2-e']],
  ['a task that feeds its own loop', '0001', ['s-x', 'x-t', 't-x', 't-e']],
  ['a circle that is never left', '1011', ['s-p', 'p-e', 'p-x', 'x-t', 't-x']],
  ['a circle with no way to an end', '1011', ['s-x1', 'x1-e', 'x1-x2', 'x2-t', 't-x2']],
  [
    'a fork inside a loop, joined',
    '1111',
    ['s-x1', 'x1-p1', 'p1-t1', 'p1-t2', 't1-p2', 't2-p2', 'p2-x2', 'x2-x1', 'x2-e'],
  ],
  [
    'a fork inside a loop, one branch of which ends',
    '0001',
    ['s-x1', 'x1-p1', 'p1-t1', 'p1-e', 't1-x1'],
  ],
];

describe('models that were worked out by hand', () => {
  test.each(MODELS)('%s: %s', async (_, four, flows) => {
    const { sound, trace, faults, ...answer } = await check(...flows);
    const { safe, optionToComplete, properCompletion, noDeadActivities } = answer;
    const found = [safe, optionToComplete, properCompletion, noDeadActivities];
    expect(found.map((p) => (p ? 1 : 0)).join('')).toBe(four);
    expect(sound).toBe(four === '1111');
    expect(faults).toHaveLength(four.replaceAll('1', '').length);
    // A dead activity alone has no run that shows it.
    expect(trace.length > 0).toBe(four.slice(0, 3) !== '111');
  });
});
