import {
  SILENCE_RULES,
  type AnswerRule,
  type ConsultationNode,
  type ProcessDefinition,
  type SilenceRule,
} from '#libs/process/domain';
import { fromDesk, taskAt } from './authored.js';
import { flow, handOver, plain, text } from './literals.js';

const DIVISION = 'heza.investment';
const specialist = (id: string, ...outcomes: string[]) =>
  taskAt(DIVISION, 'specialist', id, outcomes.length > 0 ? outcomes : ['done']);

const CHOICE = fromDesk(
  [
    specialist('a', 'submit', 'drop'),
    taskAt(DIVISION, 'specialist', 'b', ['pass', 'rework'], { differentFrom: 'a' }),
    plain('end', 'dropped'),
  ],
  ['r-a', 'a-b.submit', 'a-dropped.drop', 'b-e.pass', 'b-a.rework'],
);

/** Later versions of it: one step less, and a step by another name. */
export const SHORTER = fromDesk(
  [specialist('a', 'submit', 'drop'), plain('end', 'dropped')],
  ['r-a', 'a-e.submit', 'a-dropped.drop'],
);
export const CHECKED = fromDesk(
  [specialist('a', 'submit', 'drop'), specialist('check'), plain('end', 'dropped')],
  ['r-a', 'a-check.submit', 'a-dropped.drop', 'check-e'],
);
export const STUDIED = fromDesk([specialist('study')], ['r-study', 'study-e']);

export const BIG_NAME = 'Công ty Sao Biển';

const CONDITION = fromDesk(
  [
    plain('exclusive', 'x'),
    specialist('own'),
    { kind: 'timer', id: 't', name: text('t'), limit: { amount: 1, unit: 'working-day' } },
    specialist('other'),
  ],
  [
    'r-x',
    flow('x-own', {
      when: {
        k: 'eq',
        a: { k: 'field', path: 'applicant.name' },
        b: { k: 'text', v: BIG_NAME },
      },
    }),
    flow('x-t', { otherwise: true }),
    't-other',
    'own-e',
    'other-e',
  ],
);

const PARALLEL = fromDesk(
  [
    plain('parallel', 'f'),
    specialist('a'),
    taskAt('city.construction', 'consultee', 'b', ['done', 'object']),
    taskAt('city.police', 'consultee', 'c'),
    plain('parallel', 'j'),
    taskAt(DIVISION, 'head', 'd'),
    taskAt('heza', 'leader', 'stopped'),
  ],
  [
    'r-f',
    'f-a',
    'f-b',
    'f-c',
    'a-j',
    'b-j.done',
    'c-j',
    'j-d',
    'd-e',
    flow('b-stopped.object', { cancels: ['a', 'c', 'j'] }),
    'stopped-e',
  ],
);

export const ANSWER_RULES = {
  all: { kind: 'all' },
  any: { kind: 'any' },
  two: { kind: 'at-least', count: 2 },
} as const satisfies Record<string, AnswerRule>;
export type AnswerKey = keyof typeof ANSWER_RULES;

export const pairOf = ([answer, silence]: readonly [AnswerKey, SilenceRule]): string =>
  `${answer}-${silence}`;

const asking = (id: string, answer: AnswerRule, onSilence: SilenceRule): ConsultationNode => ({
  kind: 'consultation',
  id,
  name: text(id),
  units: ['city.finance', 'city.police', 'city.military'],
  question: text(id),
  documents: 'all',
  limit: { amount: 2, unit: 'working-day' },
  answer,
  onSilence,
});

/** Every pair of rules in a branch of its own; each goes on to a step that nobody does. */
const questions = (Object.keys(ANSWER_RULES) as AnswerKey[]).flatMap((key) =>
  SILENCE_RULES.map((rule) => asking(pairOf([key, rule]), ANSWER_RULES[key], rule)),
);
const SILENCE = fromDesk(
  [
    plain('parallel', 'f'),
    ...questions,
    ...questions.map(({ id }) => specialist(`a-${id}`)),
    plain('parallel', 'j'),
  ],
  [
    'r-f',
    ...questions.flatMap(({ id }) => [
      { id: `to-${id}`, from: 'f', to: id },
      { id: `from-${id}`, from: id, to: `a-${id}` },
      { id: `join-${id}`, from: `a-${id}`, to: 'j' },
    ]),
    'j-e',
  ],
);

export const LINKED = '1.009647';
const HAND_OVER = fromDesk(
  [{ ...handOver('h', true), procedure: LINKED }, specialist('good'), specialist('bad')],
  ['r-h', 'h-good', 'h-bad.withdrawn', 'h-bad.refused', 'h-bad.stopped', 'good-e', 'bad-e'],
);
export const BARE = '1.014196';
const HAND_ON = fromDesk([{ ...handOver('h'), procedure: BARE }], ['r-h', 'h-e']);

/** One branch hands over; the other one may make that needless. */
const TAKEN_BACK = fromDesk(
  [
    plain('parallel', 'f'),
    { ...handOver('h', true), procedure: LINKED },
    specialist('b', 'done', 'object'),
    plain('parallel', 'j'),
  ],
  ['r-f', 'f-h', 'f-b', 'h-j', 'b-j.done', 'j-e', flow('b-e.object', { cancels: ['h', 'j'] })],
);

export const BRANCHES = 200;
const numbers = Array.from({ length: BRANCHES }, (_, i) => `b${i}`);
const MANY = fromDesk(
  [
    plain('parallel', 'f'),
    ...numbers.map((id) => specialist(id)),
    plain('parallel', 'j'),
    taskAt(DIVISION, 'head', 'd'),
  ],
  ['r-f', ...numbers.flatMap((id) => [`f-${id}`, `${id}-j`]), 'j-d', 'd-e'],
);

/** A small process for each construct, in place of the process of a procedure. */
export const AUTHORED = {
  choice: ['1.009661', CHOICE],
  condition: ['1.009665', CONDITION],
  parallel: ['1.009794', PARALLEL],
  silence: ['1.009729', SILENCE],
  linked: [LINKED, fromDesk([specialist('x', 'yes', 'no')], ['r-x', 'x-e'])],
  bare: [BARE, fromDesk([specialist('x')], ['r-x', 'x-e'])],
  handOver: ['1.009662', HAND_OVER],
  handOn: ['2.001955', HAND_ON],
  takenBack: ['1.010727', TAKEN_BACK],
  many: ['1.009664', MANY],
} as const satisfies Record<string, readonly [string, ProcessDefinition]>;
