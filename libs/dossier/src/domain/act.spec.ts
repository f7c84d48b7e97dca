import fc from 'fast-check';
import { ACTS, PERMITTED, targetsOf, TRANSITIONS, type Act, type Relation } from './act.js';
import { at, Case, GROUNDS, PEOPLE, type Who } from './case.fixture.js';
import { PROCEDURE, withFee } from './procedure.fixture.js';
import type { DossierCommand } from './command.js';
import { actionsFor, gate } from './guard.js';
import { relationsOf, seesOnlyTheQuestion } from './relation.js';
import { openTasks } from './state.js';
import { DOSSIER_STATUSES, isClosed, NATIONAL_STATUS } from './status.js';

const everybody = (act: Act): Set<Relation> => new Set(PERMITTED[act]);

describe('the table of a dossier', () => {
  const pairs = DOSSIER_STATUSES.flatMap((status) => ACTS.map((act) => [status, act] as const));
  const possible = pairs.filter(([status, act]) => targetsOf(status, act).length > 0);
  const impossible = pairs.filter(([status, act]) => targetsOf(status, act).length === 0);

  it('lets every status be reached but the draft, and closed ones be left by nothing', () => {
    const reached = new Set(possible.flatMap(([s, a]) => targetsOf(s, a)));
    expect([...reached].toSorted()).toEqual([...DOSSIER_STATUSES].toSorted());
    for (const status of DOSSIER_STATUSES.filter(isClosed)) {
      expect(Object.keys(TRANSITIONS[status])).toEqual(status === 'returned' ? ['rate'] : []);
    }
  });

  it.each(impossible)('%s does not take %s', (status, act) => {
    const state = { ...new Case().state, status };
    expect(gate(act, state, everybody(act), 0)).toMatchObject({
      ok: false,
      error: { code: 'dossier.not-in-state' },
    });
  });

  it.each(ACTS)('%s is nobody’s without a relation that carries it', (act) => {
    const { state } = new Case();
    expect(gate(act, state, new Set(['member', 'manager', 'auditor']), 0)).toMatchObject({
      error: { code: 'dossier.not-permitted' },
    });
  });

  it('maps every status to the national portal', () => {
    expect(new Set(Object.values(NATIONAL_STATUS))).toEqual(new Set([1, 3, 4, 5, 6, 7, 8, 9, 10]));
  });
});

describe('relations', () => {
  const agency = { unitId: 'unit-agency', chain: ['unit-agency'] };
  const of = (c: Case, who: keyof typeof PEOPLE): string[] =>
    [...relationsOf(PEOPLE[who], c.state, agency)].toSorted();

  it.each<[keyof typeof PEOPLE, string[]]>([
    ['investor', ['applicant']],
    ['stranger', []],
    ['desk', ['desk', 'member']],
    ['specialist', ['asker', 'member']],
    ['head', ['head']],
    ['leader', ['leader']],
    ['clerk', []],
    ['fire', ['consultee']],
    ['manager', ['manager']],
    ['auditor', ['auditor']],
  ])('while units are asked: %s is %p', (who, relations) => {
    expect(of(new Case().consulting(), who)).toEqual(relations);
  });

  it('keep a draft to its owner', () => {
    for (const who of ['desk', 'leader', 'manager', 'auditor'] as const) {
      expect(of(new Case(), who)).toEqual([]);
    }
  });

  it('show a consulted unit only what it was asked', () => {
    const c = new Case().consulting();
    expect(seesOnlyTheQuestion(relationsOf(PEOPLE.fire, c.state, agency))).toBe(true);
    expect(seesOnlyTheQuestion(relationsOf(PEOPLE.specialist, c.state, agency))).toBe(false);
  });
});

const PERSONS: Who[] = [
  'investor',
  'desk',
  'specialist',
  'specialist2',
  'head',
  'leader',
  'clerk',
  'fire',
  'water',
  'system',
];

const target = (c: Case) => ({
  versionId: c.state.procedureVersionId === 'version' ? 'version-2' : 'version',
  version: 2,
  content: PROCEDURE,
  time: c.context('system').time,
});

/** A command of this kind that fits the moment as well as it can. */
function commandOf(act: Act, c: Case, pick: number): DossierCommand | undefined {
  const { state } = c;
  const tasks = openTasks(state);
  const task = tasks[pick % Math.max(tasks.length, 1)];
  const asked = state.consultations[pick % Math.max(state.consultations.length, 1)];
  const outcomes = [
    'done',
    'skip',
    'ask',
    'pass',
    'rework',
    'approve',
    'reject',
    'proceed',
    'extend',
  ];
  const order = { ...GROUNDS, items: [{ text: 'x' }], leaderReason: 'again' };
  switch (act) {
    case 'attach':
      return undefined;
    case 'save-form':
      return { kind: act, form: { name: 'x' } };
    case 'submit':
    case 'answer-supplement':
      return { kind: act, fingerprint: {}, attached: new Set(['c-1']) };
    case 'accept':
      return { kind: act, note: 'ok' };
    case 'request-supplement':
      return { kind: act, order };
    case 'refuse':
    case 'stop':
      return { kind: act, grounds: GROUNDS };
    case 'complete-step':
      return { kind: act, taskId: task?.id ?? '', outcome: outcomes[pick % outcomes.length] ?? '' };
    case 'consult':
      return { kind: act, order: { units: ['fire'], question: '?', documents: [] } };
    case 'answer-opinion':
      return {
        kind: act,
        consultationId: asked?.id ?? '',
        opinion: { position: 'agree', text: 'x', documents: [] },
      };
    case 'lapse-consultation':
      return { kind: act, consultationId: asked?.id ?? '' };
    case 'send-link':
      return { kind: act, consultationId: asked?.id ?? '' };
    case 'revoke-consultation':
    case 'ask-again':
      return { kind: act, consultationId: asked?.id ?? '', reason: 'x' };
    case 'extend-consultation':
      return {
        kind: act,
        consultationId: asked?.id ?? '',
        reason: 'x',
        limit: { amount: 2, unit: 'working-day' },
      };
    case 'linked-ended':
      return { kind: act, nodeId: 'x', linkedId: 'y', linkedCode: null, outcome: 'approved' };
    case 'hand-over-again':
      return { kind: act, nodeId: 'x' };
    case 'origin-ended':
      return { kind: act, how: 'stopped', originCode: null, grounds: GROUNDS };
    case 'migrate':
      return { kind: act, to: target(c), map: { nodes: {} }, grounds: GROUNDS };
    case 'fire-timer':
      return { kind: act, nodeId: 'none' };
    case 'pause':
      return { kind: act, type: 'council', grounds: GROUNDS };
    case 'resume':
    case 'draft-apology':
    case 'withdraw':
      return { kind: act };
    case 'extend':
      return { kind: act, limit: { amount: 2, unit: 'working-day' }, grounds: GROUNDS };
    case 'record-payment':
      return {
        kind: act,
        proof: { amount: 500, method: 'x', receiptNo: '1', paidAt: c.now },
      };
    case 'waive-payment':
      return { kind: act, reason: 'x' };
    case 'rate':
      return { kind: act, score: 3 };
  }
}

describe('any sequence of commands', () => {
  const move = fc.record({
    act: fc.constantFrom(
      ...ACTS.filter((a) => a !== 'withdraw' && a !== 'stop'),
      'withdraw' as const,
    ),
    who: fc.constantFrom(...PERSONS),
    pick: fc.nat(60),
    minutes: fc.nat(3_000),
  });

  it('never leaves the table, and refuses without changing anything', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 120 }), fc.boolean(), (moves, fee) => {
        const c = new Case(fee ? withFee(500) : undefined, at('03-02T09:00'));
        for (const { act, who, pick, minutes } of moves) {
          c.now += minutes * 1_000;
          const command = commandOf(act, c, pick);
          if (!command) continue;
          const before = c.state;
          const offered = actionsFor(before, c.context(who).relations, c.now);
          const answer = c.try(who, command);
          if ('code' in answer) {
            expect(c.state).toBe(before);
            continue;
          }
          expect(offered).toContain(act);
          expect(targetsOf(before.status, act)).toContain(c.state.status);
          expect(c.state.version).toBe(before.version + 1);
          expect(c.state.clock.slice(0, before.clock.length)).toEqual(before.clock);
          if (isClosed(c.state.status)) expect(openTasks(c.state)).toEqual([]);
          else if (c.state.status === 'in-process') expect(openTasks(c.state)).not.toEqual([]);
          if (c.state.status === 'awaiting-payment') expect(c.state.dueAt).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});
