import { Database } from '#libs/platform';
import { WatchSilence } from '#libs/dossier';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete, taskFor, tasksOf } from '../support/walk.js';

interface Page {
  readonly items: readonly { readonly dossierCode: string; readonly flags: readonly string[] }[];
}

interface Waiting {
  readonly key: string;
  readonly waiting: number;
  readonly long: number;
  readonly href: string;
}
interface Limit {
  readonly hours: number;
  readonly own: boolean;
  readonly from: string | null;
}
interface Limits {
  readonly unit: { readonly code: string };
  readonly acknowledgement: Limit;
}
const DIVISION = 'heza.investment';

/** The seeds allow the desk two working hours to take note, everybody else four, a dossier 24 of silence. */
describe('nothing is silent', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let specialist: Person;
  let specialist2: Person;
  let head: Person;
  let manager: Person;
  let silence: WatchSilence;
  let code: string;

  beforeAll(async () => {
    portal = await startPortal();
    [investor, desk, specialist, specialist2, head, manager] = (await Promise.all(
      ['investor', 'receptionist', 'specialist', 'specialist2', 'head', 'manager'].map((who) =>
        signIn(portal, who),
      ),
    )) as [Person, Person, Person, Person, Person, Person];
    silence = portal.app.get(WatchSilence, { strict: false });
  }, 240_000);
  afterAll(() => portal.close());
  beforeEach(async () => {
    portal.clock.set(Date.parse('2026-11-25T08:00:00+07:00'));
    ({ code } = await file(portal, investor, '1.009748'));
  });

  /** Two workers at once. */
  const sweepAt = async (at: string): Promise<void> => {
    portal.clock.set(Date.parse(`2026-${at}+07:00`));
    await Promise.all([silence.run(2), silence.run(2)]);
  };
  const kinds = async (like: string): Promise<string[]> =>
    (
      await portal.app.get(Database, { strict: false }).query<{ kind: string }>(
        `SELECT e.kind FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
            WHERE d.code = $1 AND e.kind LIKE $2 ORDER BY e.seq`,
        [code, like],
      )
    ).map((e) => e.kind);
  const mails = async (who: string): Promise<string[]> => {
    expect((await portal.drain()).failed).toBe(0);
    const path = `/dev/mail?limit=100&to=${who}@demo.test`;
    const { items } = expectStatus(
      await portal.http<{ items: { subject: string }[] }>('GET', path),
      200,
    );
    return items.map((m) => m.subject).filter((s) => s.includes(code));
  };
  const unread = async (person: Person): Promise<string[]> =>
    expectStatus(await person.get<Page>('/tasks?scope=unit&only=unacknowledged&limit=100'), 200)
      .items.filter((t) => t.dossierCode === code)
      .flatMap((t) => [...t.flags]);

  it('a hand-off that nobody notes is shown after the unit’s hours, and to the managers after twice as many', async () => {
    await complete(desk, code);
    expect((await taskFor(specialist, code)).flags).not.toContain('unacknowledged');
    await sweepAt('11-25T11:59:59');
    expect(await kinds('task.%acknowledged')).toEqual([]);
    await sweepAt('11-25T12:00:00');
    await sweepAt('11-25T15:00:00');
    expect(await kinds('task.%acknowledged')).toEqual(['task.unacknowledged']);
    expect((await taskFor(specialist, code)).flags).toContain('unacknowledged');
    expect(await unread(head)).toContain('unacknowledged');
    expect(await unread(manager)).toContain('unacknowledged');
    expect((await mails('head')).some((s) => s.includes('Chưa ai nhận việc'))).toBe(true);
    expect((await mails('manager')).some((s) => s.includes('Chưa ai nhận việc'))).toBe(false);
    await sweepAt('11-25T17:00:00');
    await sweepAt('11-26T09:00:00');
    expect(await kinds('task.%acknowledged')).toEqual([
      'task.unacknowledged',
      'task.still-unacknowledged',
    ]);
    expect((await mails('manager')).some((s) => s.includes('Chưa ai nhận việc'))).toBe(true);
  });

  it('opening is taking note, once; the one who has it, or while nobody has, who may take it', async () => {
    await complete(desk, code);
    const { id } = await taskFor(specialist, code);
    const note = (person: Person) => person.post(`/tasks/${id}/acknowledgement`);
    expectProblem(await note(head), 403, 'task.not-yours');
    expectProblem(await note(investor), 403, 'access.denied');
    const noted = await Promise.all([note(specialist), note(specialist2), note(specialist)]);
    expect(noted.map((n) => n.status)).toEqual([200, 200, 200]);
    expect(await kinds('task.acknowledged')).toHaveLength(1);
    await sweepAt('11-26T16:00:00');
    expect(await kinds('task.%unacknowledged')).toEqual([]);
  });

  it('a new hand-off waits anew: assigned to somebody, and given back to the queue', async () => {
    await complete(desk, code);
    const { id } = await taskFor(specialist, code);
    expectStatus(await specialist.post(`/tasks/${id}/claim`), 200);
    expectStatus(await head.post(`/tasks/${id}/assign`, { officerId: specialist2.id }), 200);
    await sweepAt('11-25T13:30:00');
    expect(await kinds('task.%unacknowledged')).toEqual(['task.unacknowledged']);
    expectProblem(await specialist.post(`/tasks/${id}/acknowledgement`), 403, 'task.not-yours');
    expectStatus(await specialist2.post(`/tasks/${id}/claim`), 200);
    expect(await unread(head)).toEqual([]);
    expectStatus(await specialist2.post(`/tasks/${id}/release`), 200);
    await sweepAt('11-26T08:29:00');
    expect(await kinds('task.%unacknowledged')).toEqual(['task.unacknowledged']);
    await sweepAt('11-26T08:30:00');
    expect(await kinds('task.%unacknowledged')).toEqual([
      'task.unacknowledged',
      'task.unacknowledged',
    ]);
  });

  it('the desk has hours of its own', async () => {
    await sweepAt('11-25T09:59:00');
    expect(await kinds('task.%unacknowledged')).toEqual([]);
    await sweepAt('11-25T10:00:00');
    expect(await kinds('task.%unacknowledged')).toEqual(['task.unacknowledged']);
  });

  it('after a day of outage the worst is said, once', async () => {
    await complete(desk, code);
    await sweepAt('11-27T08:00:00');
    await sweepAt('11-27T08:01:00');
    expect(await kinds('task.%unacknowledged')).toEqual(['task.still-unacknowledged']);
  });

  it('a dossier without an event becomes a flag, a message to those in charge and to the applicant', async () => {
    await complete(desk, code);
    const { id } = await taskFor(specialist, code);
    expectStatus(await specialist.post(`/tasks/${id}/claim`), 200);
    await sweepAt('11-27T16:59:00');
    expect(await kinds('dossier.quiet')).toEqual([]);
    await sweepAt('11-27T17:00:00');
    await sweepAt('11-30T08:00:00');
    expect(await kinds('dossier.quiet')).toHaveLength(1);
    expect((await tasksOf(specialist, code))[0]?.flags).toContain('quiet');
    expect((await mails('specialist')).some((s) => s.includes('đang nằm im'))).toBe(true);
    const inbox = await investor.get<{ items: { kind: string; dossierCode: string }[] }>(
      '/notifications?limit=50',
    );
    const told = expectStatus(inbox, 200).items.filter((n) => n.kind === 'dossier.quiet');
    expect(told.map((n) => n.dossierCode)).toContain(code);
    expectStatus(await specialist.post(`/tasks/${id}/release`), 200);
    expect((await tasksOf(specialist, code))[0]?.flags).not.toContain('quiet');
    const grounds = { type: 'inspection', reason: 'Khảo sát', legalBasis: 'Điều 17' };
    expectStatus(await head.post(`/dossiers/${code}/pause`, grounds), 200);
    await sweepAt('12-10T08:00:00');
    expect(await kinds('dossier.quiet')).toHaveLength(1);
  });

  it('stands on the board of the managers, every number with its dossiers behind it', async () => {
    await complete(desk, code);
    await sweepAt('11-25T12:00:00');
    const board = async (): Promise<Waiting | undefined> =>
      expectStatus(
        await manager.get<{ items: Waiting[] }>('/monitoring/unacknowledged'),
        200,
      ).items.find((row) => row.key === DIVISION);
    const behind = async (level: number): Promise<string[]> => {
      const path = `/monitoring/dossiers?unacknowledged=${level}&key=${DIVISION}&limit=100`;
      const { items } = expectStatus(await manager.get<{ items: { code: string }[] }>(path), 200);
      return items.map((d) => d.code);
    };
    const row = await board();
    const waiting = await behind(1);
    expect(waiting).toContain(code);
    expect(await behind(2)).not.toContain(code);
    expect(row).toMatchObject({ waiting: waiting.length, long: (await behind(2)).length });
    expect(row?.href).toContain(`key=${DIVISION}`);
    await sweepAt('11-26T09:00:00');
    expect(await behind(2)).toContain(code);
    expect((await board())?.long).toBe((await behind(2)).length);
    const { id } = await taskFor(specialist, code);
    expectStatus(await specialist.post(`/tasks/${id}/acknowledgement`), 200);
    expect(await behind(1)).not.toContain(code);
    expect((await board())?.waiting ?? 0).toBe(waiting.length - 1);
    expectProblem(await specialist.get('/monitoring/unacknowledged'), 403, 'access.denied');
  });

  it('an administrator sets the hours of a unit, and takes them back', async () => {
    const admin = await signIn(portal, 'admin');
    const path = `/admin/unit-limits/${DIVISION}`;
    const own = async (): Promise<Limit | undefined> =>
      expectStatus(await admin.get<{ items: Limits[] }>('/admin/unit-limits'), 200).items.find(
        (l) => l.unit.code === DIVISION,
      )?.acknowledgement;
    expect(await own()).toEqual({ hours: 4, own: false, from: 'city' });
    expectProblem(await admin.put(path, { acknowledgement: 0 }), 400, 'request.invalid');
    expectProblem(await admin.put('/admin/unit-limits/no', {}), 404, 'unit.unknown');
    expectProblem(await head.put(path, { acknowledgement: 6 }), 403, 'access.denied');
    expectStatus(await admin.put(path, { acknowledgement: 6 }), 204);
    expect(await own()).toEqual({ hours: 6, own: true, from: DIVISION });
    await complete(desk, code);
    await sweepAt('11-25T14:59:00');
    expect(await kinds('task.%unacknowledged')).toEqual([]);
    await sweepAt('11-25T15:00:00');
    expect(await kinds('task.%unacknowledged')).toEqual(['task.unacknowledged']);
    expectStatus(await admin.put(path, { acknowledgement: null }), 204);
    expect(await own()).toEqual({ hours: 4, own: false, from: 'city' });
  });
});
