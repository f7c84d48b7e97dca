import { DOSSIER_STATUSES, EventStore, SweepDossiers } from '#libs/dossier';
import { Database, SweepRunner } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import { expectStatus, signIn } from '../support/officials.js';
import { MONDAY_MORNING, startPortal, type Portal } from '../support/portal.js';

const DAY = 86_400_000;

describe('the demo history', () => {
  let portal: Portal;
  let database: Database;
  const rows = <T>(sql: string): Promise<T[]> => database.query<T>(sql);
  const count = async (sql: string): Promise<number> => {
    const [row] = await rows<{ n: number }>(`SELECT count(*)::int AS n ${sql}`);
    return row?.n ?? NaN;
  };

  beforeAll(async () => {
    portal = await startPortal({ seeds: 'history' });
    database = portal.app.get(Database);
  }, 400_000);
  afterAll(() => portal.close());

  it('has dossiers of every status, of most procedures and of every investor', async () => {
    const statuses = await rows<{ status: string }>(`SELECT DISTINCT status FROM dossier`);
    expect(statuses.map((s) => s.status).sort()).toEqual([...DOSSIER_STATUSES].sort());
    expect(await count(`FROM (SELECT DISTINCT procedure_code FROM dossier) x`)).toBeGreaterThan(25);
    expect(await count(`FROM (SELECT DISTINCT applicant_account_id FROM dossier) x`)).toBe(10);
    expect(await count(`FROM dossier`)).toBe(150);
  });

  it('shows what there is to show', async () => {
    const open = `FROM dossier WHERE status IN ('in-process', 'awaiting-payment')`;
    const now = `'${new Date(MONDAY_MORNING).toISOString()}'::timestamptz`;
    const seen = {
      late: await count(`FROM dossier WHERE decided_at > due_at`),
      overdue: await count(`${open} AND due_at < ${now}`),
      dueSoon: await count(`${open} AND due_at BETWEEN ${now} AND ${now} + interval '3 days'`),
      paused: await count(`FROM dossier WHERE pause = 'inspection'`),
      extended: await count(`FROM dossier WHERE extension IS NOT NULL`),
      rework: await count(`FROM dossier_event WHERE data->>'rework' = 'true'`),
      rejected: await count(`FROM dossier WHERE decision = 'rejected'`),
      paid: await count(`FROM dossier WHERE fee ? 'payment'`),
      waived: await count(`FROM dossier WHERE fee ? 'waivedReason'`),
      rated: await count(`FROM dossier WHERE rating IS NOT NULL`),
      answered: await count(`FROM consultation WHERE status = 'answered'`),
      lapsed: await count(`FROM consultation WHERE status = 'lapsed'`),
      warned: await count(`FROM dossier_event WHERE kind = 'dossier.due-soon'`),
      apologies: await count(`FROM dossier_event WHERE kind = 'dossier.apology-due'`),
      open: await count(`FROM consultation WHERE status = 'open'`),
      supplemented: await count(`FROM supplement_request WHERE answered_at IS NOT NULL`),
      unanswered: await count(`FROM supplement_request WHERE answered_at IS NULL`),
    };
    expect(Object.entries(seen).filter(([, n]) => n === 0)).toEqual([]);
  });

  it('is spread over six months and ends where the portal begins', async () => {
    const [span] = await rows<{ first: Date; last: Date; months: number }>(
      `SELECT min(at) AS first, max(at) AS last,
              count(DISTINCT date_trunc('month', at))::int AS months FROM dossier_event`,
    );
    expect(span?.last.getTime()).toBeLessThanOrEqual(MONDAY_MORNING);
    expect(span?.first.getTime()).toBeGreaterThan(MONDAY_MORNING - 200 * DAY);
    expect(span?.months).toBeGreaterThanOrEqual(6);
  });

  it('lets people act only while the offices are open', async () => {
    const calendar = await portal.app.get(WorkingTime, { strict: false }).calendarFor();
    const acts = await rows<{ at: Date; kind: string }>(
      `SELECT DISTINCT at, kind FROM dossier_event
        WHERE actor_id IS NOT NULL AND kind NOT IN ('dossier.created', 'attachment.added')`,
    );
    const outside = acts.filter(({ at }) => calendar.settle(at.getTime()) !== at.getTime());
    expect(outside).toEqual([]);
  });

  it('is proved by the hash chain of every dossier', async () => {
    const log = portal.app.get(EventStore, { strict: false });
    const dossiers = await rows<{ id: string; last_seq: number }>(
      `SELECT id, last_seq FROM dossier`,
    );
    for (const { id, last_seq } of dossiers) {
      expect(await log.verify(database.manager, id, last_seq)).toMatchObject({ intact: true });
    }
  }, 60_000);

  it('gives codes in the order of filing', async () => {
    const filed = await rows<{ code: string }>(
      `SELECT code FROM dossier WHERE code LIKE 'H24.08-%' ORDER BY sent_at, code`,
    );
    const day = (code: string): string => code.split('-')[1] ?? '';
    const days = filed.map(({ code }) => day(code));
    expect(days).toEqual([...days].sort());
  });

  it('has told everybody long ago: nothing waits, nothing is sent, nothing is unread', async () => {
    expect(await count(`FROM outbox`)).toBe(0);
    expect(await count(`FROM caught_mail`)).toBe(0);
    expect(await count(`FROM notification`)).toBeGreaterThan(500);
    expect(await count(`FROM notification WHERE read_at IS DISTINCT FROM created_at`)).toBe(0);
    expect(await count(`FROM delivery WHERE state NOT IN ('sent', 'delivered')`)).toBe(0);
    expect(await portal.drain()).toEqual({ done: 0, failed: 0 });
  });

  it('leaves nothing for the sweeps', async () => {
    const before = await count(`FROM dossier_event`);
    const sweeps = portal.app.get(SweepDossiers, { strict: false });
    await sweeps.lapseSilent(MONDAY_MORNING);
    await sweeps.fireTimers(MONDAY_MORNING);
    await portal.app.get(SweepRunner, { strict: false }).runDue();
    expect(await count(`FROM dossier_event`)).toBe(before);
    expect(await portal.drain()).toEqual({ done: 0, failed: 0 });
  });

  it('renders a notice when somebody opens it', async () => {
    const investor = await signIn(portal, 'investor');
    const [dossier] = await rows<{ code: string }>(
      `SELECT d.code FROM dossier d JOIN account a ON a.id = d.applicant_account_id
        WHERE a.email = 'investor@demo.test' AND d.status = 'returned' LIMIT 1`,
    );
    const list = await investor.get<{ items: { id: string; sha256: string; kind: string }[] }>(
      `/dossiers/${dossier?.code ?? ''}/documents`,
    );
    const papers = expectStatus(list, 200).items;
    expect(papers.map((p) => p.kind)).toEqual(expect.arrayContaining(['receipt', 'result']));
    expect(papers.every((p) => /^[0-9a-f]{64}$/.test(p.sha256))).toBe(true);
  }, 60_000);

  it('shows its progress to everybody', async () => {
    const { status, body } = await portal.http('GET', '/api/v1/demo/progress');
    expect({ status, body }).toEqual({
      status: 200,
      body: { state: 'done', done: 150, total: 150 },
    });
  });
});
