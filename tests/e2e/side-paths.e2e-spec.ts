import { Database } from '#libs/platform';
import { DossierStore, EventStore, SweepDossiers } from '#libs/dossier';
import { attach, file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { act, Seats } from '../support/seats.js';
import { complete, taskFor, tasksOf, type TaskView } from '../support/walk.js';

const GROUNDS = { reason: 'Hồ sơ thiếu dấu', legalBasis: 'Điều 17 Nghị định 118/2025/NĐ-CP' };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface DossierView {
  readonly code: string;
  readonly status: string;
  readonly nationalStatus: number;
  readonly version: number;
  readonly dueAt: string | null;
  readonly pause: string | null;
  readonly fee?: { readonly amount: number; readonly paid: boolean };
  readonly components: readonly {
    readonly code: string;
    readonly attachments: readonly unknown[];
  }[];
}

describe('beside the straight way', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let specialist: Person;
  let head: Person;
  let leader: Person;
  let clerk: Person;
  let seats: Seats;

  beforeAll(async () => {
    portal = await startPortal();
    [investor, desk, specialist, head, leader, clerk] = (await Promise.all(
      ['investor', 'receptionist', 'specialist', 'head', 'leader', 'clerk'].map((who) =>
        signIn(portal, who),
      ),
    )) as [Person, Person, Person, Person, Person, Person];
    seats = new Seats(portal);
  }, 120_000);
  afterAll(async () => {
    await portal.close();
    jest.restoreAllMocks();
  });
  beforeEach(() => portal.clock.set(Date.parse('2026-11-23T09:00:00+07:00')));

  const see = async (person: Person, code: string): Promise<DossierView> =>
    expectStatus(await person.get<DossierView>(`/dossiers/${code}`), 200);
  const kindsOf = async (code: string): Promise<string[]> => {
    const page = await investor.get<{ items: { kind: string }[] }>(
      `/dossiers/${code}/events?limit=100`,
    );
    return expectStatus(page, 200).items.map((e) => e.kind);
  };
  const finish = async (person: Person, code: string, outcome: string, data?: unknown) => {
    const task = await taskFor(person, code);
    return person.post<{ dossierStatus: string }>(`/tasks/${task.id}/completion`, {
      outcome,
      ...(data === undefined ? {} : { data }),
    });
  };

  it('asks for a supplement at the desk, ends the first answer and begins a new one', async () => {
    const { code } = await file(portal, investor, '1.009664');
    expectProblem(await finish(desk, code, 'request-supplement'), 400, 'task.data-required');
    expectStatus(await finish(desk, code, 'request-supplement', GROUNDS), 200);
    expect(await see(investor, code)).toMatchObject({
      status: 'supplement-requested',
      nationalStatus: 5,
      supplement: { reason: GROUNDS.reason, items: [{ text: GROUNDS.reason }] },
    });
    expect(await tasksOf(desk, code)).toEqual([]);
    await attach(investor, code, '1.009664-09');
    portal.clock.advance(HOUR);
    expectStatus(await investor.post(`/dossiers/${code}/supplement`, { note: 'Đã bổ sung' }), 200);
    // Eight working hours from Monday 10:00: the rest of Monday, none on Tuesday the 24th (a holiday).
    expect((await taskFor(desk, code)).dueAt).toBe('2026-11-25T10:00:00+07:00');
    expectProblem(
      await finish(desk, code, 'request-supplement', GROUNDS),
      409,
      'dossier.supplement-once',
    );
    await complete(desk, code);
    expect((await see(investor, code)).status).toBe('in-process');
    expectProblem(
      await investor.post(`/dossiers/${code}/supplement`, {}),
      409,
      'dossier.not-in-state',
    );
  });

  it('stops the clock for a supplement in processing and says the new date', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await complete(desk, code);
    portal.clock.advance(2 * DAY); // Wednesday 25
    const asked = await specialist.post<DossierView>(`/dossiers/${code}/supplement-request`, {
      ...GROUNDS,
      items: [{ component: '1.009664-03', text: 'Báo cáo tài chính năm 2025' }],
    });
    expect(expectStatus(asked, 200)).toMatchObject({ status: 'supplement-requested', dueAt: null });
    const task = await taskFor(specialist, code);
    expect(task.flags).toContain('paused');
    expectProblem(await act(specialist, task), 409, 'dossier.not-in-state');
    portal.clock.advance(2 * DAY); // Friday 27
    expectStatus(await investor.post(`/dossiers/${code}/supplement`), 200);
    // 8 December and the two working days of the pause, Thursday 26 and Friday 27.
    expect((await see(investor, code)).dueAt).toBe('2026-12-10T17:00:00+07:00');
    const clock = await investor.get<{ entries: { kind: string }[]; explanation: unknown[] }>(
      `/dossiers/${code}/clock`,
    );
    expect(clock.body.entries.map((e) => e.kind)).toEqual([
      'start',
      'stop',
      'start',
      'pause',
      'resume',
    ]);
    expect(await kindsOf(code)).toEqual(expect.arrayContaining(['dossier.due-date-changed']));
  });

  it('refuses with a legal reason and nothing less', async () => {
    const { code } = await file(portal, investor, '1.009664');
    expectStatus(await desk.post(`/dossiers/${code}/refusal`, { reason: 'Không' }), 400);
    expectProblem(
      await specialist.post(`/dossiers/${code}/refusal`, GROUNDS),
      404,
      'dossier.not-found',
    );
    expectStatus(await desk.post(`/dossiers/${code}/refusal`, GROUNDS), 200);
    expect(await see(investor, code)).toMatchObject({
      status: 'refused-at-reception',
      nationalStatus: 3,
    });
    const papers = await investor.get<{ items: { kind: string }[] }>(`/dossiers/${code}/documents`);
    expect(papers.body.items.map((d) => d.kind)).toEqual(['refusal']);
    expectProblem(await investor.post(`/dossiers/${code}/withdrawal`), 409, 'dossier.not-in-state');
  });

  it('sends work back and gives it to the same person', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await complete(desk, code);
    await complete(specialist, code);
    await complete(head, code, 'rework');
    const again = await taskFor(specialist, code);
    expect(again).toMatchObject({ step: { key: 'appraisal' }, assignee: { id: specialist.id } });
    const other = await signIn(portal, 'specialist2');
    expectProblem(await act(other, again), 409, 'task.taken');
    await seats.walk(code);
    expect((await see(investor, code)).status).toBe('returned');
  });

  it('rejects with a decision, and the result is returned all the same', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await complete(desk, code);
    await complete(specialist, code);
    await complete(head, code);
    await complete(leader, code, 'reject');
    await complete(clerk, code);
    expect(await see(investor, code)).toMatchObject({ status: 'decided', decision: 'rejected' });
    expectProblem(
      await leader.post(`/dossiers/${code}/stop`, GROUNDS),
      409,
      'dossier.not-in-state',
    );
    await complete(desk, code);
    expect(await see(investor, code)).toMatchObject({ status: 'returned', nationalStatus: 10 });
    expectStatus(await investor.post(`/dossiers/${code}/rating`, { score: 4 }), 200);
    expectProblem(
      await investor.post(`/dossiers/${code}/rating`, { score: 5 }),
      409,
      'dossier.already-rated',
    );
  });

  it('waits for a fixed fee, and goes on when it is paid', async () => {
    const { code } = await file(portal, investor, '1.000665');
    await complete(desk, code);
    expect(await see(investor, code)).toMatchObject({
      status: 'awaiting-payment',
      nationalStatus: 6,
      dueAt: null,
      fee: { amount: 60_000, paid: false },
    });
    const proof = { amount: 60_000, method: 'transfer', receiptNo: 'BL-1' };
    const pay = (more: object) => desk.post(`/dossiers/${code}/payment`, { ...proof, ...more });
    const now = '2026-11-23T09:00:00+07:00';
    expectStatus(await pay({ paidAt: '2026-11-23' }), 400);
    expectProblem(await pay({ paidAt: now, amount: 1 }), 422, 'dossier.payment-amount');
    portal.clock.advance(HOUR);
    expectStatus(await pay({ paidAt: now }), 200);
    expect(await see(investor, code)).toMatchObject({ status: 'in-process', fee: { paid: true } });
    expectProblem(await pay({ paidAt: now }), 409, 'dossier.not-in-state');
    await seats.walk(code);
    expect((await see(investor, code)).status).toBe('returned');
  });

  it('asks two units at once, each by its own clock, and joins', async () => {
    const { code } = await file(portal, investor, '1.009729');
    await complete(desk, code);
    const seen: TaskView[] = [];
    await seats.walk(code, (task) => seen.push(task));
    const asked = seen.filter((t) => t.kind === 'consultation');
    expect(asked.map((t) => t.unit.code).toSorted()).toEqual(['city.military', 'city.police']);
    expect(asked.every((t) => t.outcomes.length === 0 && t.dueAt !== null)).toBe(true);
    expect((await see(investor, code)).status).toBe('returned');
  });

  it('shows a consulted unit its files only, and goes on without a silent one', async () => {
    const { code } = await file(portal, investor, '1.009748');
    await complete(desk, code);
    await complete(specialist, code);
    const finance = await signIn(portal, 'consultee.finance');
    const task = await taskFor(finance, code);
    // Seven working days after Monday 23: 25, 26, 27, 30 November, 1, 2 and 3 December.
    expect(task.dueAt).toBe('2026-12-03T17:00:00+07:00');
    const shown = await see(finance, code);
    expect(shown.components.map((c) => c.code)).toEqual(
      ['01', '04', '05', '06'].map((n) => `1.009748-${n}`),
    );
    const military = await signIn(portal, 'consultee.military');
    const opinion = { position: 'agree', text: 'Thống nhất' };
    const of = (id: string | undefined) => `/consultations/${id ?? ''}/opinion`;
    expectProblem(
      await military.post(of(task.consultationId), opinion),
      403,
      'dossier.not-permitted',
    );
    expectProblem(
      await act(finance, { ...task, kind: 'task' }, 'x'),
      409,
      'task.answered-by-opinion',
    );
    expectProblem(
      await finance.post(of(task.consultationId), {
        ...opinion,
        position: 'agree-with-conditions',
      }),
      400,
      'consultation.conditions-required',
    );
    expectStatus(await finance.post(of(task.consultationId), opinion), 200);
    expectProblem(await finance.post(of(task.consultationId), opinion), 409, 'consultation.closed');
    portal.clock.set(Date.parse('2026-12-04T08:00:00+07:00'));
    const sweep = portal.app.get(SweepDossiers, { strict: false });
    await Promise.all([1, 2].map(async () => sweep.lapseSilent(await portal.clock.now())));
    expect((await kindsOf(code)).filter((k) => k === 'consultation.lapsed')).toHaveLength(6);
    expect((await taskFor(specialist, code)).step.key).toBe('appraisal');
  });

  it('lets an officer ask further units', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await complete(desk, code);
    const ask = (units: string[]) =>
      specialist.post<{ items: { id: string; dueAt: string }[] }>(
        `/dossiers/${code}/consultations`,
        { units, question: 'Có ảnh hưởng không?', limit: { amount: 2, unit: 'working-day' } },
      );
    expectProblem(await ask(['nowhere']), 422, 'consultation.unknown-unit');
    const opened = expectStatus(await ask(['city.finance', 'city.police']), 201).items;
    expect(opened.map((c) => c.dueAt)).toEqual(Array(2).fill('2026-11-26T17:00:00+07:00'));
    await complete(specialist, code);
    expect((await taskFor(head, code)).step.key).toBe('review');
  });

  it('pauses by type, resumes, and extends once', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await complete(desk, code);
    const pause = (body: object) => specialist.post(`/dossiers/${code}/pause`, body);
    expectStatus(await pause({ ...GROUNDS, type: 'holiday' }), 400);
    expectStatus(await pause({ ...GROUNDS, type: 'council' }), 200);
    expectProblem(await pause(GROUNDS), 409, 'dossier.paused');
    const task = await taskFor(specialist, code);
    expectProblem(await act(specialist, task), 409, 'dossier.paused');
    expectStatus(await specialist.post(`/dossiers/${code}/resume`, { reason: 'Đã họp' }), 200);
    expectProblem(await specialist.post(`/dossiers/${code}/resume`), 409, 'dossier.not-paused');
    const extension = { ...GROUNDS, amount: 3, unit: 'working-day' };
    const path = `/dossiers/${code}/extension`;
    expectProblem(await specialist.post(path, extension), 403, 'dossier.not-permitted');
    expectStatus(await leader.post(path, extension), 200);
    expect((await see(investor, code)).dueAt).toBe('2026-12-11T17:00:00+07:00');
    expectProblem(await leader.post(path, extension), 409, 'dossier.already-extended');
    const papers = await investor.get<{ items: { kind: string }[] }>(`/dossiers/${code}/documents`);
    expect(papers.body.items.map((d) => d.kind).toSorted()).toEqual(['apology', 'receipt']);
  });

  it('is withdrawn by its applicant and stopped by a leader', async () => {
    const withdrawn = await file(portal, investor, '1.009664');
    await complete(desk, withdrawn.code);
    expectStatus(
      await investor.post(`/dossiers/${withdrawn.code}/withdrawal`, { reason: 'Đổi dự án' }),
      200,
    );
    expect(await see(investor, withdrawn.code)).toMatchObject({
      status: 'withdrawn',
      nationalStatus: 7,
    });
    expect(await tasksOf(specialist, withdrawn.code)).toEqual([]);
    const stopped = await file(portal, investor, '1.009664');
    await complete(desk, stopped.code);
    expectStatus(await leader.post(`/dossiers/${stopped.code}/stop`, GROUNDS), 200);
    expect(await see(investor, stopped.code)).toMatchObject({
      status: 'stopped',
      nationalStatus: 8,
    });
  });

  it('lets exactly one of 32 complete a task', async () => {
    const { code } = await file(portal, investor, '1.009664');
    const task = await taskFor(desk, code);
    // Whatever is kept in memory is old at every look: who holds the lock must not wait for a
    // connection while those who wait for the lock hold them all.
    let minutes = 0;
    const now = performance.now.bind(performance);
    const clock = jest.spyOn(performance, 'now');
    clock.mockImplementation(() => now() + ++minutes * 60_000);
    const answers = await Promise.all(
      Array.from({ length: 32 }, () =>
        desk.post<{ code?: string }>(`/tasks/${task.id}/completion`, {
          outcome: 'accept',
          note: 'ok',
        }),
      ),
    );
    // Never back again: whoever measures spans would wait for the time to come.
    clock.mockImplementation(() => now() + minutes * 60_000);
    const told = answers.map((a) => (a.status === 200 ? '200' : `${a.status} ${a.body.code}`));
    expect(told.toSorted()).toEqual(['200', ...Array<string>(31).fill('409 task.closed')]);
  });

  it('gives every dossier its own code under a crowd', async () => {
    const codes = await Promise.all(
      Array.from({ length: 12 }, async () => (await file(portal, investor, '1.009664')).code),
    );
    expect(new Set(codes).size).toBe(12);
  });

  it('answers a stale version with 412', async () => {
    const { code } = await file(portal, investor, '1.009664');
    const { version } = await see(investor, code);
    await complete(desk, code);
    const stale = await investor.post(
      `/dossiers/${code}/withdrawal`,
      {},
      { 'if-match': `"${version}"` },
    );
    expectProblem(stale, 412, 'dossier.stale');
    const fresh = (await see(investor, code)).version;
    expectStatus(
      await investor.post(`/dossiers/${code}/withdrawal`, {}, { 'if-match': `"${fresh}"` }),
      200,
    );
  });

  it('keeps a history that cannot be altered unseen', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await seats.walk(code);
    const database = portal.app.get(Database, { strict: false });
    const dossier = await portal.app
      .get(DossierStore, { strict: false })
      .find(database.manager, code);
    const { id, last_seq, last_hash } = dossier?.record ?? { id: '', last_seq: 0, last_hash: '' };
    const verify = () =>
      portal.app.get(EventStore, { strict: false }).verify(database.manager, id, last_seq);
    expect(await verify()).toEqual({ intact: true, length: last_seq, head: last_hash });
    const forge = `UPDATE dossier_event SET data = '{}' WHERE dossier_id = $1 AND seq = 3`;
    await expect(database.query(forge, [id])).rejects.toThrow(/append-only|permission denied/);
    await expect(database.query(`DELETE FROM dossier_event`)).rejects.toThrow(
      /append-only|permission denied/,
    );
    await expect(database.query(`TRUNCATE dossier_event`)).rejects.toThrow(
      /append-only|permission denied/,
    );
    await database.query(`GRANT UPDATE ON dossier_event TO CURRENT_USER`);
    await database.query(`ALTER TABLE dossier_event DISABLE TRIGGER USER`);
    await database.query(forge, [id]);
    await database.query(`ALTER TABLE dossier_event ENABLE TRIGGER USER`);
    expect(await verify()).toEqual({ intact: false, brokenAt: 3, fault: 'altered' });
  });
});
