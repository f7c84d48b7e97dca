import { unitAsked } from './party.js';
import { at, Case, GROUNDS, PEOPLE, type Who } from './case.fixture.js';
import { PROCEDURE, withConsultation, withFee } from './procedure.fixture.js';
import type { DossierCommand } from './command.js';
import { isClosed, type DossierStatus } from './status.js';

const opinion = { position: 'agree', text: 'Fine', documents: [] } as const;
const order = { ...GROUNDS, items: [{ text: 'A stamp' }] };
const due = (c: Case): string =>
  new Date((c.state.dueAt ?? 0) + 7 * 3_600_000).toISOString().slice(5, 16);

describe('the way of a dossier', () => {
  it('starts its clock at acceptance and ends it at the decision', () => {
    const c = new Case().accepted();
    expect(due(c)).toBe('03-16T17:00');
    expect(c.state.clock.map((l) => `${l.clock} ${l.kind}`)).toEqual([
      'first-answer start',
      'first-answer stop',
      'dossier start',
    ]);
    c.step('specialist', 'appraisal', 'skip');
    c.step('head', 'review', 'pass');
    c.step('leader', 'signature', 'reject');
    expect(c.state).toMatchObject({ status: 'in-process', verdict: 'rejected', decision: null });
    c.now = at('03-10T09:00');
    c.step('clerk', 'issue', 'done');
    expect(c.state).toMatchObject({ status: 'decided', decision: 'rejected', decidedAt: c.now });
    expect(c.state.clock.at(-1)?.kind).toBe('stop');
    c.step('desk', 'return', 'done');
    expect(c.state).toMatchObject({ status: 'returned', marking: { tokens: [] } });
    expect(c.kinds.filter((k) => k.startsWith('dossier.'))).toEqual([
      'dossier.submitted',
      'dossier.accepted',
      'dossier.decided',
      'dossier.returned',
    ]);
  });

  it('gives a step that comes back to the person who did it before', () => {
    const c = new Case().accepted();
    c.step('specialist', 'appraisal', 'skip');
    c.step('head', 'review', 'rework');
    expect(c.task('appraisal').assigneeId).toBe('specialist');
    expect(
      c.try('specialist2', {
        kind: 'complete-step',
        taskId: c.task('appraisal').id,
        outcome: 'skip',
      }),
    ).toMatchObject({ code: 'task.taken' });
  });

  it('wants another person where four eyes are asked for', () => {
    const c = new Case().accepted();
    const both = { ...PEOPLE.head, accountId: 'specialist' };
    c.step('specialist', 'appraisal', 'skip');
    const ctx = { ...c.context('head'), actor: both };
    expect(
      c.try('head', { kind: 'complete-step', taskId: c.task('review').id, outcome: 'pass' }, ctx),
    ).toMatchObject({ code: 'task.four-eyes' });
  });

  it('freezes with its events that a date of an unannounced year is provisional', () => {
    const accepted = (now: number): unknown => {
      const { events } = new Case(PROCEDURE, now)
        .submitted()
        .do('desk', { kind: 'accept', note: 'ok' });
      return events.find((e) => e.kind === 'dossier.accepted')?.data;
    };
    const late = { dueAt: expect.stringMatching(/^2027-/) as string, provisional: true };
    expect(accepted(at('12-23T09:00'))).toMatchObject(late);
    expect(accepted(at('03-02T09:00'))).not.toHaveProperty('provisional');
  });

  it('computes the due date of a step from its own hours', () => {
    const c = new Case().accepted();
    expect(c.task('appraisal').dueAt).toBe(at('03-03T09:00'));
  });
});

describe('reception', () => {
  it('answers within eight working hours', () => {
    expect(new Case(PROCEDURE, at('03-02T15:00')).submitted().task('reception').dueAt).toBe(
      at('03-03T15:00'),
    );
  });

  it('begins a new first answer when the supplement is in', () => {
    const c = new Case().submitted();
    c.do('desk', { kind: 'request-supplement', order });
    expect(c.state).toMatchObject({
      status: 'supplement-requested',
      stage: 'reception',
      dueAt: null,
    });
    c.now = at('03-04T09:00');
    c.do('investor', { kind: 'answer-supplement', fingerprint: {}, attached: new Set(['c-1']) });
    expect(c.state.status).toBe('submitted');
    expect(c.task('reception').dueAt).toBe(at('03-05T09:00'));
    expect(c.try('desk', { kind: 'request-supplement', order })).toMatchObject({
      code: 'dossier.supplement-once',
    });
    const again = { kind: 'request-supplement', order: { ...order, leaderReason: 'Law' } } as const;
    expect(c.try('desk', again)).toMatchObject({ code: 'dossier.supplement-once' });
    c.do('leader', again);
    expect(c.state.supplements).toHaveLength(2);
  });

  it('pauses the clock while a supplement is awaited in processing', () => {
    const c = new Case().accepted();
    c.now = at('03-02T16:00');
    c.do('specialist', { kind: 'request-supplement', order });
    expect([c.state.status, c.state.dueAt, c.task('appraisal').dueAt]).toEqual([
      'supplement-requested',
      null,
      null,
    ]);
    c.now = at('03-05T10:00');
    c.do('investor', { kind: 'answer-supplement', fingerprint: {}, attached: new Set(['c-1']) });
    expect([c.state.status, due(c)]).toEqual(['in-process', '03-19T17:00']);
    expect(c.kinds.slice(-3)).toEqual([
      'dossier.supplemented',
      'dossier.due-date-changed',
      'dossier.resumed',
    ]);
  });

  it('names every fault at once and accepts nothing before', () => {
    const c = new Case();
    c.state = { ...c.state, form: {} };
    const refused = c.try('investor', { kind: 'submit', fingerprint: {}, attached: new Set() });
    expect(refused).toMatchObject({
      code: 'dossier.incomplete',
      errors: [{ pointer: '/form/name' }, { pointer: '/components/c-1' }],
    });
    expect(
      c.try(
        'investor',
        { kind: 'submit', fingerprint: {}, attached: new Set(['c-1']) },
        { ...c.context('investor'), procedureOpen: false },
      ),
    ).toMatchObject({ code: 'dossier.procedure-closed' });
  });
});

describe('fees', () => {
  it('stop the clock until they are paid in full', () => {
    const c = new Case(withFee(500_000)).accepted();
    expect([c.state.status, c.state.dueAt, c.task('reception').kind]).toEqual([
      'awaiting-payment',
      null,
      'payment',
    ]);
    const proof = { amount: 500_000, method: 'counter', receiptNo: '1', paidAt: c.now };
    expect(c.try('desk', { kind: 'record-payment', proof: { ...proof, amount: 1 } })).toMatchObject(
      { code: 'dossier.payment-amount' },
    );
    expect(
      c.try('desk', { kind: 'record-payment', proof: { ...proof, paidAt: c.now + 3_600_000 } }),
    ).toMatchObject({ code: 'dossier.payment-in-future' });
    c.now = at('03-04T09:00');
    c.do('desk', { kind: 'record-payment', proof });
    expect([c.state.status, due(c), c.task('appraisal').state]).toEqual([
      'in-process',
      '03-18T17:00',
      'open',
    ]);
  });

  it('of unknown amount are entered or waived, by a note too', () => {
    const c = new Case(withFee(null)).submitted();
    expect(c.try('desk', { kind: 'accept' })).toMatchObject({ code: 'dossier.fee-unknown' });
    const noted = new Case(withFee(null)).accepted();
    expect(noted.state).toMatchObject({ status: 'in-process', fee: { waivedReason: 'ok' } });
    c.do('desk', { kind: 'accept', fee: { amount: 70_000 } });
    c.do('desk', { kind: 'waive-payment', reason: 'Decree' });
    expect(c.state).toMatchObject({
      status: 'in-process',
      fee: { amount: 70_000, waivedReason: 'Decree' },
    });
  });
});

describe('consultations', () => {
  const ids = (c: Case) => c.state.consultations.map((x) => x.id);
  const answer = (c: Case, who: Who, i: number) =>
    c.try(who, { kind: 'answer-opinion', consultationId: ids(c)[i] ?? '', opinion });

  it('run in parallel and let the process go on when all have answered', () => {
    const c = new Case().consulting();
    expect(c.state.consultations.map(unitAsked)).toEqual(['unit-fire', 'unit-water']);
    expect(answer(c, 'fire', 1)).toMatchObject({ code: 'dossier.not-permitted' });
    answer(c, 'fire', 0);
    expect(() => c.task('review')).toThrow('No open task review');
    expect(answer(c, 'fire', 0)).toMatchObject({ code: 'consultation.closed' });
    answer(c, 'water', 1);
    expect(c.task('review').state).toBe('open');
  });

  it('end for the others when one answer is enough', () => {
    const c = new Case(withConsultation({ answer: { kind: 'any' } })).consulting();
    answer(c, 'water', 1);
    expect(c.state.consultations.map((x) => x.status).toSorted()).toEqual(['answered', 'closed']);
    expect(c.task('review').state).toBe('open');
  });

  it('apply the rule of silence after the due date and not before', () => {
    const c = new Case().consulting();
    const lapse = (i: number) =>
      c.try('system', { kind: 'lapse-consultation', consultationId: ids(c)[i] ?? '' });
    expect(lapse(0)).toMatchObject({ code: 'consultation.closed' });
    c.now = at('03-09T09:00');
    for (const id of ids(c)) c.do('system', { kind: 'lapse-consultation', consultationId: id });
    expect(c.state.consultations.map((x) => x.status)).toEqual(['lapsed', 'lapsed']);
    expect(c.task('review').state).toBe('open');
  });

  it('escalate to the leader, who goes on without the unit', () => {
    const c = new Case(withConsultation({ onSilence: 'escalate' })).consulting();
    c.now = at('03-09T09:00');
    const [first = ''] = ids(c);
    c.do('system', { kind: 'lapse-consultation', consultationId: first });
    expect(c.state.consultations.find((x) => x.id === first)?.status).toBe('escalated');
    expect(
      c.try('leader', { kind: 'complete-step', taskId: c.task('opinions').id, outcome: 'no' }),
    ).toMatchObject({ code: 'task.unknown-outcome' });
    c.step('leader', 'opinions', 'proceed');
    answer(c, 'water', 1);
    answer(c, 'water', 0);
    expect(c.task('review').state).toBe('open');
  });

  it('take further questions of an officer, one to a unit', () => {
    const c = new Case().accepted();
    const ask = (units: string[]) =>
      c.try('specialist', { kind: 'consult', order: { units, question: 'And?', documents: [] } });
    expect(ask(['nowhere'])).toMatchObject({
      code: 'consultation.unknown-unit',
      errors: [{ pointer: '/units/0' }],
    });
    ask(['fire']);
    expect(ask(['water', 'fire'])).toMatchObject({
      code: 'consultation.already-asked',
      errors: [{ pointer: '/units/1' }],
    });
    expect(c.state.consultations).toHaveLength(1);
    const conditional = { ...opinion, position: 'agree-with-conditions' } as const;
    expect(
      c.try('fire', {
        kind: 'answer-opinion',
        consultationId: ids(c)[0] ?? '',
        opinion: conditional,
      }),
    ).toMatchObject({ code: 'consultation.conditions-required' });
    expect(
      c.try('fire', { kind: 'answer-opinion', consultationId: 'none', opinion }),
    ).toMatchObject({ code: 'consultation.not-found' });
  });
});

describe('the clock', () => {
  const extend = {
    kind: 'extend',
    limit: { amount: 5, unit: 'working-day' },
    grounds: GROUNDS,
  } as const;
  const pause = { kind: 'pause', type: 'inspection', grounds: GROUNDS } as const;

  it('is extended once, before the day it is due', () => {
    const c = new Case().accepted();
    c.now = at('03-16T09:00');
    expect(c.try('leader', extend)).toMatchObject({ code: 'dossier.extension-too-late' });
    c.now = at('03-13T16:00');
    c.do('leader', extend);
    expect([due(c), c.state.extension?.signerName]).toEqual(['03-23T17:00', 'leader']);
    expect(c.try('leader', extend)).toMatchObject({ code: 'dossier.already-extended' });
  });

  it('is paused by type, and nobody works on borrowed time', () => {
    const c = new Case().accepted();
    c.do('specialist', pause);
    expect(c.try('specialist', pause)).toMatchObject({ code: 'dossier.paused' });
    expect(c.try('leader', extend)).toMatchObject({ code: 'dossier.paused' });
    expect(
      c.try('specialist', {
        kind: 'complete-step',
        taskId: c.task('appraisal').id,
        outcome: 'skip',
      }),
    ).toMatchObject({ code: 'dossier.paused' });
    c.now = at('03-04T09:00');
    c.do('specialist', { kind: 'resume' });
    expect(due(c)).toBe('03-18T17:00');
    expect(c.try('specialist', { kind: 'resume' })).toMatchObject({ code: 'dossier.not-paused' });
  });
});

describe('the end', () => {
  it.each<[DossierStatus, Who, DossierCommand, (c: Case) => unknown]>([
    ['withdrawn', 'investor', { kind: 'withdraw', reason: 'Sold' }, (c) => c.submitted()],
    ['withdrawn', 'investor', { kind: 'withdraw' }, (c) => c.consulting()],
    ['stopped', 'leader', { kind: 'stop', grounds: GROUNDS }, (c) => c.consulting()],
    ['refused-at-reception', 'desk', { kind: 'refuse', grounds: GROUNDS }, (c) => c.submitted()],
  ])('%s by %s leaves nothing open', (status, who, command, before) => {
    const c = new Case();
    before(c);
    c.do(who, command);
    expect(c.state.status).toBe(status);
    expect(isClosed(c.state.status)).toBe(true);
    expect(c.state.tasks.filter((t) => t.state === 'open')).toEqual([]);
    expect(c.state.consultations.filter((x) => x.status === 'open')).toEqual([]);
    expect(c.state.clock.at(-1)?.kind).toBe('stop');
  });

  it('is rated once', () => {
    const c = new Case().returned();
    c.do('investor', { kind: 'rate', score: 5 });
    expect(c.try('investor', { kind: 'rate', score: 1 })).toMatchObject({
      code: 'dossier.already-rated',
    });
  });
});

describe('tasks', () => {
  it('belong to a role in a unit, and are done once', () => {
    const c = new Case().accepted();
    const { id } = c.task('appraisal');
    const done = (who: Who, taskId = id, outcome = 'skip') =>
      c.try(who, { kind: 'complete-step', taskId, outcome });
    expect(done('head')).toMatchObject({ code: 'task.not-yours' });
    expect(done('specialist', 'none')).toMatchObject({ code: 'task.not-found' });
    expect(done('specialist', id, 'none')).toMatchObject({ code: 'task.unknown-outcome' });
    done('specialist');
    expect(done('specialist2')).toMatchObject({ code: 'task.closed' });
    const asked = new Case().consulting();
    const question = asked.state.tasks.find((t) => t.kind === 'consultation');
    expect(
      asked.try('fire', { kind: 'complete-step', taskId: question?.id ?? '', outcome: 'x' }),
    ).toMatchObject({ code: 'task.answered-by-opinion' });
  });
});
