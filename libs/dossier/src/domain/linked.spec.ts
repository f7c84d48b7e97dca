import type { ProcedureContent } from '#libs/procedure/domain';
import type { HandOverNode } from '#libs/process/domain';
import { targetsOf } from './act.js';
import { Case, DRAFT, GROUNDS } from './case.fixture.js';
import type { DecisionContext } from './context.js';
import { ORIGIN_ENDS } from './origin-end.js';
import { partingOf } from './origin-ended.js';
import { PROCEDURE } from './procedure.fixture.js';
import { openTasks, type DossierState } from './state.js';
import { DOSSIER_STATUSES } from './status.js';

const LINKED = '8.888888';
const t = (text: string) => ({ vi: text, en: text });

/** The review comes after a hand-over. */
function handingOver(more: Partial<HandOverNode>): ProcedureContent {
  const { process } = PROCEDURE;
  const node: HandOverNode = {
    id: 'hand',
    kind: 'hand-over',
    name: t('hand'),
    procedure: LINKED,
    ...more,
  };
  const flows = process.flows.map((f) => (f.id === 'f4' ? { ...f, to: 'hand' } : f));
  return {
    ...PROCEDURE,
    process: {
      ...process,
      nodes: [...process.nodes, node],
      flows: [...flows, { id: 'f11', from: 'hand', to: 'review' }],
    },
  };
}

const closedNow = (ctx: DecisionContext): DecisionContext => ({ ...ctx, linked: new Map() });
const again = { kind: 'hand-over-again', nodeId: 'hand' } as const;

describe('what a dossier parts from', () => {
  const link = (linkedId: string) => ({ nodeId: 'hand', linkedId });
  const at = (more: Partial<DossierState>): DossierState => ({
    ...DRAFT,
    status: 'in-process',
    ...more,
  });
  const waiting = at({ awaited: [link('a'), link('b')] });
  const stop = { kind: 'stop', grounds: GROUNDS } as const;
  const complete = { kind: 'complete-step', taskId: 'x', outcome: 'y' } as const;

  it.each([
    ['withdrawn', 'withdrawn'],
    ['stopped', 'stopped'],
    ['refused-at-reception', 'refused'],
  ] as const)('%s: from all that it handed over', (status, how) => {
    expect(partingOf(waiting, stop, at({ status }))).toEqual({ how });
  });

  it('a branch that is taken back: from the one it does not wait for any more', () => {
    const next = at({ awaited: [link('b')] });
    expect(partingOf(waiting, complete, next)).toEqual({ how: 'not-needed', only: ['a'] });
  });

  it('a result in the hands of the applicant: from what nobody will look at', () => {
    const next = at({ status: 'returned', awaited: waiting.awaited });
    expect(partingOf(waiting, complete, next)).toMatchObject({ only: ['a', 'b'] });
  });

  it.each(['in-process', 'decided'] as const)(
    'never from the one that came back (%s)',
    (status) => {
      const ended = {
        kind: 'linked-ended',
        nodeId: 'hand',
        linkedId: 'a',
        linkedCode: null,
        outcome: 'approved',
      } as const;
      expect(partingOf(waiting, ended, at({ status, awaited: [link('b')] }))).toBeUndefined();
    },
  );
});

describe('the end of the origin', () => {
  const ended = (how: (typeof ORIGIN_ENDS)[number]) =>
    ({ kind: 'origin-ended', how, originCode: 'H-1', grounds: GROUNDS }) as const;

  it.each(ORIGIN_ENDS)(
    '%s: stops the linked dossier, its clock, its steps and questions',
    (how) => {
      const c = new Case().consulting();
      c.do('system', ended(how));
      expect(c.state.status).toBe('stopped');
      expect(openTasks(c.state)).toEqual([]);
      expect(c.state.consultations.map((x) => x.status)).toEqual(['closed', 'closed']);
      expect(c.state.clock.at(-1)).toMatchObject({ kind: 'stop' });
    },
  );

  it('names whoever had its open steps, so that they are told', () => {
    const { events } = new Case().accepted().do('system', ended('stopped'));
    const data = events.find((e) => e.kind === 'dossier.origin-ended')?.data;
    expect(data).toMatchObject({
      how: 'stopped',
      originCode: 'H-1',
      stands: false,
      reason: GROUNDS.reason,
      steps: [{ unitId: 'unit-division', role: 'specialist' }],
    });
  });

  it('leaves a result that is there, and the step that hands it over', () => {
    const c = new Case().accepted();
    c.step('specialist', 'appraisal', 'skip');
    c.step('head', 'review', 'pass');
    c.step('leader', 'signature', 'approve');
    c.step('clerk', 'issue', 'done');
    const { events } = c.do('system', ended('stopped'));
    expect(events).toMatchObject([{ kind: 'dossier.origin-ended', data: { stands: true } }]);
    c.step('desk', 'return', 'done');
    expect(c.state).toMatchObject({ status: 'returned', decision: 'approved' });
  });

  it('is nobody’s to say, and nothing to what has ended', () => {
    for (const who of ['leader', 'investor', 'specialist'] as const) {
      const said = new Case().accepted().try(who, ended('stopped'));
      expect(said).toMatchObject({ code: 'dossier.not-permitted' });
    }
    const takes = DOSSIER_STATUSES.filter((s) => targetsOf(s, 'origin-ended').length > 0);
    expect(DOSSIER_STATUSES.filter((s) => !takes.includes(s))).toEqual([
      'refused-at-reception',
      'returned',
      'withdrawn',
      'stopped',
    ]);
  });
});

describe.each([true, false])('a hand-over to a closed procedure (waits: %s)', (wait) => {
  const procedure = handingOver(wait ? { wait } : {});
  /** The step before it is done as ever; the leader has it now. */
  function held(): Case {
    const c = new Case(procedure).accepted();
    const done = {
      kind: 'complete-step',
      taskId: c.task('appraisal').id,
      outcome: 'skip',
    } as const;
    expect(c.try('specialist', done, closedNow(c.context('specialist')))).toHaveProperty('next');
    return c;
  }
  const goesOn = (c: Case): void => {
    expect(c.kinds.filter((k) => k === 'dossier.handed-over')).toHaveLength(1);
    expect(openTasks(c.state).map((x) => x.nodeId)).toEqual(wait ? [] : ['review']);
    expect(c.state.awaited).toHaveLength(wait ? 1 : 0);
  };

  it('refuses nobody: it is a task of the leader, and tried by nobody in vain', () => {
    const c = held();
    expect(openTasks(c.state)).toMatchObject([
      { kind: 'hand-over', nodeId: 'hand', role: 'leader', unitId: 'unit-agency' },
    ]);
    expect(c.state.marking?.tokens).toEqual(['f4']);
    const tried = c.try('system', again, closedNow(c.context('system')));
    expect(tried).toMatchObject({ code: 'process.linked-procedure-closed' });
    const retry = { kind: 'complete-step', taskId: c.task('hand').id, outcome: 'retry' } as const;
    expect(c.try('leader', retry, closedNow(c.context('leader')))).toMatchObject({
      code: 'process.linked-procedure-closed',
      errors: [{ pointer: '/nodes/hand', detail: LINKED }],
    });
    expect(c.try('leader', { ...retry, outcome: 'done' })).toMatchObject({
      code: 'task.unknown-outcome',
    });
  });

  it('goes on by itself when the procedure is open again, once', () => {
    const c = held();
    c.do('system', again);
    goesOn(c);
    expect(c.kinds.at(-1)).toBe('task.cancelled');
    expect(c.try('system', again)).toMatchObject({ code: 'dossier.not-in-state' });
  });

  it('goes on as the leader says, or ends with the dossier', () => {
    const c = held();
    c.step('leader', 'hand', 'retry');
    goesOn(c);
    const stopped = held();
    stopped.do('leader', { kind: 'stop', grounds: GROUNDS });
    expect(openTasks(stopped.state)).toEqual([]);
  });

  it('takes its place in another version like every open step', () => {
    const c = held();
    const content = handingOver({ ...(wait ? { wait } : {}), procedure: '7.777777' });
    c.do('leader', {
      kind: 'migrate',
      to: { versionId: 'version-2', version: 2, content, time: c.context('system').time },
      map: { nodes: {} },
      grounds: GROUNDS,
    });
    expect(openTasks(c.state)).toMatchObject([{ kind: 'hand-over', nodeId: 'hand' }]);
    const open = { ...c.context('system', content), linked: new Map([['7.777777', t('Other')]]) };
    expect(c.try('system', again, open)).toHaveProperty('next');
    goesOn(c);
  });
});
