import type { ProcedureContent } from '#libs/procedure/domain';
import type { ProcessNode } from '#libs/process/domain';
import { at, Case, GROUNDS } from './case.fixture.js';
import { PROCEDURE } from './procedure.fixture.js';
import { unitAsked } from './party.js';
import { openTasks } from './state.js';

const t = (text: string) => ({ vi: text, en: text });

/** A version that calls a step otherwise, or has other limits. */
function version(
  change: (node: ProcessNode) => ProcessNode,
  more: Partial<ProcedureContent> = {},
): ProcedureContent {
  const { process } = PROCEDURE;
  const ids = new Map(process.nodes.map((n) => [n.id, change(n).id]));
  const at = (id: string): string => ids.get(id) ?? id;
  const flows = process.flows.map((f) => ({ ...f, from: at(f.from), to: at(f.to) }));
  return {
    ...PROCEDURE,
    process: { ...process, nodes: process.nodes.map(change), flows },
    ...more,
  };
}
const same = (n: ProcessNode): ProcessNode => n;
const renamed = (from: string, to: string) =>
  version((n) => {
    const node = n.id === from ? { ...n, id: to } : n;
    return node.kind === 'task' && node.differentFrom === from
      ? { ...node, differentFrom: to }
      : node;
  });
const limits = (amount: number) => [
  { key: 'new', amount, unit: 'working-day', verification: 'test' } as const,
];

const move = (c: Case, content: ProcedureContent, nodes: Record<string, string> = {}) =>
  c.try('leader', {
    kind: 'migrate',
    to: { versionId: 'version-2', version: 2, content, time: c.context('system').time },
    map: { nodes },
    grounds: GROUNDS,
  });

describe('moving a dossier to another version', () => {
  it('keeps the open step, its person and the ledger of the clock', () => {
    const c = new Case().accepted();
    const before = c.state;
    const open = c.task('appraisal');
    c.now = at('03-04T09:00');
    move(c, version(same));
    expect(c.state).toMatchObject({ procedureVersionId: 'version-2', clock: before.clock });
    expect(openTasks(c.state)).toEqual([{ ...open, limit: open.limit }]);
    expect(c.state.dueAt).toBe(before.dueAt);
    expect(c.kinds.slice(-1)).toEqual(['dossier.migrated']);
  });

  it('counts the new limit from the day of reception, and tells where the date moves', () => {
    const c = new Case().accepted();
    c.now = at('03-04T09:00');
    const moved = move(
      c,
      version(same, { limits: limits(12), stepHours: { new: { appraisal: 4 } } }),
    );
    expect(c.state).toMatchObject({ limitCase: 'new', dueAt: at('03-18T17:00') });
    expect(c.task('appraisal').limit).toEqual({ amount: 4, unit: 'working-hour' });
    expect(moved).toMatchObject({
      events: [
        { kind: 'dossier.migrated', data: { toVersion: 2, ...GROUNDS } },
        { kind: 'dossier.due-date-changed', data: { ...GROUNDS } },
      ],
    });
  });

  it('neither cures lateness nor invents it', () => {
    const late = new Case().accepted();
    late.now = at('03-17T09:00');
    move(late, version(same, { limits: limits(30) }));
    expect(late.state.dueAt).toBe(at('03-16T17:00'));
    const short = new Case().accepted();
    short.now = at('03-10T09:00');
    move(short, version(same, { limits: limits(2) }));
    expect(short.state.dueAt).toBe(at('03-16T17:00'));
  });

  it('does not judge again what is decided', () => {
    const c = new Case().decided();
    const { dueAt, legalLimit } = c.state;
    move(c, version(same, { limits: limits(30) }));
    expect(c.state).toMatchObject({ procedureVersionId: 'version-2', dueAt, legalLimit });
    c.step('desk', 'return', 'done');
    expect(c.state.status).toBe('returned');
  });

  it('gives a step to the unit and role of the new version, and takes it from whoever had it', () => {
    const c = new Case().accepted();
    const { id } = c.task('appraisal');
    const toHead = version((n) =>
      n.id === 'appraisal' && n.kind === 'task' ? { ...n, role: 'head', name: t('New') } : n,
    );
    move(c, toHead);
    expect(c.task('appraisal')).toMatchObject({
      id,
      role: 'head',
      name: t('New'),
      assigneeId: null,
    });
  });

  it('moves a renamed step with what was done there, so that four eyes stay four', () => {
    const c = new Case().accepted();
    c.step('specialist', 'appraisal', 'skip');
    const to = renamed('appraisal', 'study');
    move(c, to, { appraisal: 'study' });
    const context = {
      ...c.context('head', to),
      actor: { ...c.context('head').actor, accountId: 'specialist' },
    };
    const again = { kind: 'complete-step', taskId: c.task('review').id, outcome: 'pass' } as const;
    expect(c.try('head', again, context)).toMatchObject({ code: 'task.four-eyes' });
  });

  it('moves a question that is being asked, and its answer goes on from there', () => {
    const c = new Case().consulting();
    const to = renamed('opinions', 'advice');
    move(c, to, { opinions: 'advice' });
    for (const who of ['fire', 'water'] as const) {
      const asked = c.state.consultations.find((x) => unitAsked(x) === `unit-${who}`);
      const opinion = { position: 'agree', text: 'Fine', documents: [] } as const;
      const answer = { kind: 'answer-opinion', consultationId: asked?.id ?? '', opinion } as const;
      expect(c.try(who, answer, c.context(who, to))).toHaveProperty('events');
    }
    expect(openTasks(c.state).map((x) => x.nodeId)).toEqual(['review']);
  });

  it('is refused where an open step has no place, and names it', () => {
    const c = new Case().accepted();
    const before = c.state;
    expect(move(c, renamed('appraisal', 'study'))).toMatchObject({
      code: 'dossier.migration-no-place',
      errors: [{ pointer: '/nodes/appraisal', detail: 'appraisal' }],
    });
    expect(c.state).toBe(before);
  });

  it('is refused to the version that it has, and to everybody but the leader', () => {
    const c = new Case().accepted();
    const to = {
      versionId: 'version',
      version: 1,
      content: PROCEDURE,
      time: c.context('system').time,
    };
    const order = { kind: 'migrate', to, map: { nodes: {} }, grounds: GROUNDS } as const;
    expect(c.try('leader', order)).toMatchObject({ code: 'dossier.version-same' });
    for (const who of ['investor', 'specialist', 'head', 'clerk', 'manager'] as const) {
      expect(c.try(who, order)).toMatchObject({ code: 'dossier.not-permitted' });
    }
  });
});
