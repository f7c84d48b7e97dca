import type { Decision } from './change.js';
import { at, Case, GROUNDS, PEOPLE } from './case.fixture.js';
import type { ActingPerson, DecisionContext } from './context.js';
import type { DossierCommand } from './command.js';
import { decide } from './decide.js';
import { mayClaim, mayRelease, principalOfHand } from './hand.js';
import { principalOf } from './principal.js';
import { relationsOf } from './relation.js';
import { actionsFor } from './guard.js';

type Name = keyof typeof PEOPLE;

/** Somebody with the posts of others, lent; `signing` is whether a leader lent the signature too. */
const standIn = (name: Name, ...givers: (Name | 'leader unsigned')[]): ActingPerson => ({
  ...PEOPLE[name],
  posts: [
    ...PEOPLE[name].posts,
    ...givers.flatMap((giver) => {
      const who = giver === 'leader unsigned' ? 'leader' : giver;
      const onBehalfOf = { accountId: who, name: who, signing: giver === 'leader' };
      return PEOPLE[who].posts.map((p) => ({ ...p, onBehalfOf }));
    }),
  ],
});

const contextOf = (c: Case, actor: ActingPerson): DecisionContext => {
  const ctx = c.context('stranger');
  return { ...ctx, actor, relations: relationsOf(actor, c.state, ctx.agency) };
};
const tell = (c: Case, actor: ActingPerson, command: DossierCommand): string => {
  const done = decide(c.state, command, contextOf(c, actor));
  return done.ok ? 'done' : done.error.code;
};
const finish = (c: Case, nodeId: string, outcome: string): DossierCommand => ({
  kind: 'complete-step',
  taskId: c.task(nodeId).id,
  outcome,
});
const reviewed = (): Case => {
  const c = new Case().accepted();
  c.step('specialist', 'appraisal', 'skip');
  return c;
};
const signing = (): Case => {
  const c = reviewed();
  c.step('head', 'review', 'pass');
  return c;
};

describe('in another’s place', () => {
  it.each<[string, () => Case, string, string, ActingPerson, string]>([
    ['does what was lent', reviewed, 'review', 'pass', standIn('specialist2', 'head'), 'done'],
    ['not what was not', reviewed, 'review', 'pass', PEOPLE.specialist2, 'task.not-yours'],
    [
      'never checks one’s own work',
      reviewed,
      'review',
      'pass',
      standIn('specialist', 'head'),
      'task.four-eyes',
    ],
    [
      'never signs what one worked on',
      signing,
      'signature',
      'approve',
      standIn('specialist', 'leader'),
      'task.four-eyes',
    ],
    [
      'signs with the signature',
      signing,
      'signature',
      'approve',
      standIn('clerk', 'leader'),
      'done',
    ],
    [
      'does not sign without it',
      signing,
      'signature',
      'approve',
      standIn('clerk', 'leader unsigned'),
      'task.signing-not-delegated',
    ],
  ])('%s', (_, make, node, outcome, actor, want) => {
    const c = make();
    expect(tell(c, actor, finish(c, node, outcome))).toBe(want);
  });

  it('whoever’s step was done for them does not check it', () => {
    const c = new Case().accepted();
    const both: ActingPerson = {
      ...PEOPLE.head,
      posts: [...PEOPLE.head.posts, ...PEOPLE.specialist.posts],
    };
    const deputy: ActingPerson = {
      ...PEOPLE.clerk,
      posts: PEOPLE.specialist.posts.map((p) => ({
        ...p,
        onBehalfOf: { accountId: 'head', name: 'head', signing: false },
      })),
    };
    const done = decide(c.state, finish(c, 'appraisal', 'skip'), contextOf(c, deputy));
    if (!done.ok) throw new Error(done.error.code);
    c.state = done.value.next;
    const task = c.state.tasks.find((t) => t.nodeId === 'appraisal');
    expect([task?.closedBy, task?.closedFor]).toEqual(['clerk', 'head']);
    expect(tell(c, both, finish(c, 'review', 'pass'))).toBe('task.four-eyes');
    expect(tell(c, PEOPLE.head, finish(c, 'review', 'pass'))).toBe('task.four-eyes');
  });

  it('takes over what lies with the giver, and nothing that lies with another', () => {
    const c = reviewed();
    const task = { ...c.task('review'), assigneeId: 'head' };
    expect(mayClaim(task, standIn('clerk', 'head'))).toEqual({ ok: true, value: true });
    expect(mayRelease(task, standIn('clerk', 'head')).ok).toBe(true);
    const other = { ...task, assigneeId: 'head-2' };
    expect(mayClaim(other, standIn('clerk', 'head'))).toMatchObject({
      error: { code: 'task.taken' },
    });
    expect(principalOfHand(other, standIn('clerk', 'head'))?.name).toBe('head');
    expect(principalOfHand(other, standIn('head', 'leader'))).toBeUndefined();
  });

  it('a leader’s place without the signature sees the dossier and decides nothing on it', () => {
    const c = signing();
    const ctx = contextOf(c, standIn('stranger', 'leader unsigned'));
    expect([...ctx.relations]).toEqual(['member']);
    expect(actionsFor(c.state, ctx.relations, c.now)).toEqual([]);
    expect(tell(c, ctx.actor, { kind: 'stop', grounds: GROUNDS })).toBe('dossier.not-permitted');
  });

  it('nobody answers in the place of the unit what they asked themselves', () => {
    const c = new Case().accepted();
    const asker = standIn('specialist', 'fire');
    const order = { units: ['fire'], question: 'Why?', documents: [] };
    const asked = decide(c.state, { kind: 'consult', order }, contextOf(c, asker));
    if (!asked.ok) throw new Error(asked.error.code);
    c.state = asked.value.next;
    const answer: DossierCommand = {
      kind: 'answer-opinion',
      consultationId: c.state.consultations[0]?.id ?? '',
      opinion: { position: 'agree', text: 'Yes', documents: [] },
    };
    expect(tell(c, asker, answer)).toBe('task.four-eyes');
    expect(tell(c, standIn('clerk', 'fire'), answer)).toBe('done');
  });
});

describe('for whom an act is told', () => {
  const grounds = { kind: 'stop', grounds: GROUNDS } as const;
  it.each<[string, ActingPerson, DossierCommand | 'finish', string | undefined]>([
    ['for nobody by one’s own post', PEOPLE.head, grounds, undefined],
    ['for nobody where one’s own post carries it', standIn('head', 'leader'), grounds, undefined],
    ['for whoever lent the post', standIn('specialist2', 'head'), grounds, 'head'],
    ['for whoever lent the step', standIn('specialist2', 'head'), 'finish', 'head'],
  ])('%s', (_, actor, command, want) => {
    const c = reviewed();
    const given = command === 'finish' ? finish(c, 'review', 'pass') : command;
    expect(principalOf(c.state, given, contextOf(c, actor))?.name).toBe(want);
  });
});

describe('a conflict of interest', () => {
  it.each<[string, (c: Case) => DossierCommand]>([
    ['a step', (c) => finish(c, 'appraisal', 'skip')],
    ['a pause', () => ({ kind: 'pause', type: 'council', grounds: GROUNDS })],
    [
      'a question',
      () => ({ kind: 'consult', order: { units: ['fire'], question: '?', documents: [] } }),
    ],
  ])('keeps from %s', (_, command) => {
    const c = new Case(undefined, at('03-02T09:00')).accepted();
    c.state = { ...c.state, recused: ['specialist'] };
    expect(tell(c, PEOPLE.specialist, command(c))).toBe('dossier.conflict-of-interest');
    expect(tell(c, PEOPLE.specialist2, command(c))).toBe('done');
  });

  it('gives a step that comes back to somebody else', () => {
    const c = reviewed();
    c.state = { ...c.state, recused: ['specialist'] };
    const back = c.step('head', 'review', 'rework') satisfies Decision;
    expect(back.next.tasks.at(-1)).toMatchObject({ nodeId: 'appraisal', assigneeId: null });
  });
});
