import { Database } from '#libs/platform';
import { DossierStore, EventStore, WatchClocks } from '#libs/dossier';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { act } from '../support/seats.js';
import { complete, taskFor, tasksOf } from '../support/walk.js';

const HOUR = 3_600_000;
const MONDAY = '2026-11-23T09:00:00+07:00';

/** A dossier with a legal limit of 15 working days, which no committed limit shortens. */
const PROCEDURE = '1.009748';

interface Mail {
  readonly subject: string;
}
interface View {
  readonly dueAt: string;
  readonly status: string;
}

describe('clocks that run out', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let specialist: Person;
  let head: Person;
  let clocks: WatchClocks;

  beforeAll(async () => {
    portal = await startPortal();
    [investor, desk, specialist, head] = (await Promise.all(
      ['investor', 'receptionist', 'specialist', 'head'].map((who) => signIn(portal, who)),
    )) as [Person, Person, Person, Person];
    clocks = portal.app.get(WatchClocks, { strict: false });
  }, 120_000);
  afterAll(() => portal.close());
  beforeEach(() => portal.clock.set(Date.parse(MONDAY)));

  const query = <T>(sql: string, params: unknown[] = []) =>
    portal.app.get(Database, { strict: false }).query<T>(sql, params);
  const kinds = async (code: string): Promise<string[]> =>
    (
      await query<{ kind: string }>(
        `SELECT e.kind FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
          WHERE d.code = $1 AND e.kind ~ '(due-soon|apology-due|overdue|first-answer-due)$'
          ORDER BY e.seq`,
        [code],
      )
    ).map((e) => e.kind);
  const accepted = async (): Promise<{ code: string; dueAt: number }> => {
    const { code } = await file(portal, investor, PROCEDURE);
    await complete(desk, code);
    const { dueAt } = expectStatus(await investor.get<View>(`/dossiers/${code}`), 200);
    return { code, dueAt: Date.parse(dueAt) };
  };
  const sweepAt = async (at: number | string): Promise<void> => {
    portal.clock.set(typeof at === 'string' ? Date.parse(at) : at);
    await clocks.run(7);
  };
  const mails = async (who: string, code: string): Promise<string[]> => {
    expect((await portal.drain()).failed).toBe(0);
    const path = `/dev/mail?limit=100&to=${who}@demo.test`;
    const { items } = expectStatus(await portal.http<{ items: Mail[] }>('GET', path), 200);
    return items.map((m) => m.subject).filter((s) => s.includes(code));
  };

  it('remind the desk once, two working hours before the first answer is due, and then of its lateness', async () => {
    const { code } = await file(portal, investor, PROCEDURE);
    await sweepAt('2026-11-23T15:59:59+07:00');
    expect(await kinds(code)).toEqual([]);
    // Eight working hours from Monday 09:00, Tuesday the 24th is off: Wednesday 09:00.
    await sweepAt('2026-11-23T16:00:00+07:00');
    await sweepAt('2026-11-25T08:00:00+07:00');
    await sweepAt('2026-11-25T09:00:00+07:00');
    expect(await kinds(code)).toEqual(['dossier.first-answer-due']);
    await sweepAt('2026-11-25T09:00:01+07:00');
    await sweepAt('2026-11-25T09:05:00+07:00');
    expect(await kinds(code)).toEqual(['dossier.first-answer-due', 'task.overdue']);
    expect((await mails('receptionist', code)).some((s) => s.includes('Sắp hết giờ'))).toBe(true);
  });

  it('say each level once: due soon, apology, overdue; the applicant hears the apology', async () => {
    const { code, dueAt } = await accepted();
    await sweepAt(dueAt - 30 * HOUR * 24);
    for (let hour = 9 * 24; hour >= -24; hour -= 4) await sweepAt(dueAt - hour * HOUR);
    const said = (await kinds(code)).filter((kind) => kind.startsWith('dossier.'));
    expect(said).toEqual(['dossier.due-soon', 'dossier.apology-due', 'dossier.overdue']);
    expect((await mails('investor', code)).some((s) => s.includes('quá hẹn'))).toBe(true);
    expect((await mails('head', code)).some((s) => s.includes('quá hạn'))).toBe(true);
    const history = await investor.get<{ items: { kind: string; text: string }[] }>(
      `/dossiers/${code}/events?limit=100`,
    );
    const overdue = expectStatus(history, 200).items.find((e) => e.kind === 'dossier.overdue');
    expect(overdue?.text).toMatch(/^Quá hạn từ /);
  });

  it('let the head extend with one tap, once, and begin again after it', async () => {
    const { code, dueAt } = await accepted();
    await sweepAt(dueAt - 9 * HOUR - 24 * HOUR);
    const task = await taskFor(head, code);
    expect(task).toMatchObject({ flags: expect.arrayContaining(['apology']) as unknown });
    expect(task.outcomes.map((o) => o.key)).toEqual(['extend', 'on-time']);
    expectStatus(await act(head, task), 200);
    const after = expectStatus(await investor.get<View>(`/dossiers/${code}`), 200);
    expect(Date.parse(after.dueAt)).toBeGreaterThan(dueAt);
    expect((await mails('investor', code)).some((s) => s.includes('Xin lỗi'))).toBe(true);
    expectProblem(
      await head.post(`/tasks/${task.id}/completion`, { outcome: 'extend' }),
      409,
      'task.closed',
    );
    await sweepAt(Date.parse(after.dueAt) - HOUR);
    await sweepAt(Date.parse(after.dueAt) + HOUR);
    expect((await kinds(code)).filter((kind) => kind.startsWith('dossier.'))).toEqual([
      'dossier.apology-due',
      'dossier.due-soon',
      'dossier.overdue',
    ]);
  });

  it('leave the promise standing where the head keeps the date, and sign nothing too late', async () => {
    const { code, dueAt } = await accepted();
    await sweepAt(dueAt - 9 * HOUR - 24 * HOUR);
    const task = await taskFor(head, code);
    portal.clock.set(dueAt + HOUR);
    const late = await head.post(`/tasks/${task.id}/completion`, { outcome: 'extend' });
    expectProblem(late, 409, 'dossier.extension-too-late');
    expectProblem(
      await head.post(`/tasks/${task.id}/completion`, { outcome: 'no' }),
      400,
      'task.unknown-outcome',
    );
    expectStatus(await act(head, task, 'on-time'), 200);
    const after = expectStatus(await investor.get<View>(`/dossiers/${code}`), 200);
    expect(Date.parse(after.dueAt)).toBe(dueAt);
  });

  it('say only the worst after a day of outage', async () => {
    const { code, dueAt } = await accepted();
    await sweepAt(dueAt + 24 * HOUR);
    await sweepAt(dueAt + 25 * HOUR);
    expect((await kinds(code)).filter((kind) => kind.startsWith('dossier.'))).toEqual([
      'dossier.overdue',
    ]);
    expect((await tasksOf(head, code)).filter((t) => t.flags.includes('apology'))).toEqual([]);
  });

  it('stand still with the clock, and remind consulted units', async () => {
    const { code, dueAt } = await accepted();
    await complete(specialist, code);
    const grounds = { type: 'inspection', reason: 'Khảo sát', legalBasis: 'Điều 17' };
    expectStatus(await head.post(`/dossiers/${code}/pause`, grounds), 200);
    await sweepAt(dueAt + 24 * HOUR);
    const said = await kinds(code);
    expect(said.filter((kind) => kind.startsWith('dossier.'))).toEqual([]);
    expect(said).toContain('consultation.due-soon');
  });

  it('keep every chain whole', async () => {
    const manager = portal.app.get(Database, { strict: false }).manager;
    const all = await query<{ id: string; last_seq: number }>(
      `SELECT id, last_seq FROM dossier WHERE code IS NOT NULL`,
    );
    for (const { id, last_seq } of all) {
      const loaded = await portal.app.get(DossierStore, { strict: false }).find(manager, id);
      expect(loaded?.record.last_seq).toBe(last_seq);
      const verdict = await portal.app
        .get(EventStore, { strict: false })
        .verify(manager, id, last_seq);
      expect(verdict).toMatchObject({ intact: true, length: last_seq });
    }
  });

  it('leave nothing to look at', async () => {
    const waiting = await query(`SELECT 1 FROM dossier WHERE watch_at <= $1`, [
      new Date(Date.parse(MONDAY)),
    ]);
    expect(waiting).toEqual([]);
  });
});
