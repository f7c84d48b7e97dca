import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { Seats } from '../support/seats.js';
import { complete, taskFor, type TaskView } from '../support/walk.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Reads a list page by page, and makes sure that no page repeats or skips. */
async function readAll<T extends { readonly id: string }>(
  person: Person,
  path: string,
  limit: number,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const at = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: Page<T> = expectStatus(
      await person.get<Page<T>>(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${at}`),
      200,
    );
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  expect(new Set(all.map((x) => x.id)).size).toBe(all.length);
  return all;
}

describe('reading', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let specialist: Person;
  let head: Person;
  let seats: Seats;
  const codes: string[] = [];

  beforeAll(async () => {
    portal = await startPortal();
    investor = await signIn(portal, 'investor');
    desk = await signIn(portal, 'receptionist');
    specialist = await signIn(portal, 'specialist');
    head = await signIn(portal, 'head');
    seats = new Seats(portal);
    for (let i = 0; i < 5; i++) {
      codes.push((await file(portal, investor, '1.009664')).code);
      portal.clock.advance(10 * 60_000);
    }
  }, 120_000);
  afterAll(() => portal.close());

  const code = (i: number): string => codes[i] ?? '';

  it('lists own dossiers, the newest first, page by page, and by status', async () => {
    await complete(desk, code(0));
    const all = await readAll<{ id: string; code: string; status: string }>(
      investor,
      '/dossiers',
      2,
    );
    expect(all.map((d) => d.code)).toEqual([...codes].reverse());
    const submitted = await readAll<{ id: string; code: string }>(
      investor,
      '/dossiers?status=submitted',
      3,
    );
    expect(submitted.map((d) => d.code)).toEqual([4, 3, 2, 1].map(code));
    expectStatus(await investor.get('/dossiers?status=lost'), 400);
    expectProblem(await investor.get('/dossiers?cursor=abc'), 400, 'request.cursor');
    const other = await signIn(portal, 'investor2');
    expect(await readAll(other, '/dossiers', 10)).toEqual([]);
  });

  it('lists what waits by urgency, each once', async () => {
    const open = await readAll<TaskView>(desk, '/tasks?scope=unit&state=open&sort=dueAt', 2);
    expect(open.map((t) => t.dossierCode)).toEqual([1, 2, 3, 4].map(code));
    expect(open[0]).toMatchObject({
      kind: 'task',
      step: { key: 'reception' },
      outcomes: [{ key: 'accept' }, { key: 'request-supplement' }, { key: 'refuse' }],
      unit: { code: 'heza.one-stop' },
      remainingMinutes: 8 * 60 - 40,
    });
    const closed = await readAll<TaskView>(desk, '/tasks?state=closed', 1);
    expect(closed.map((t) => t.dossierCode)).toEqual([code(0)]);
    expect(await readAll(desk, '/tasks?scope=mine', 5)).toEqual([]);
    expectStatus(await investor.get('/tasks'), 403);
  });

  it('hands tasks over: claim, assign, release', async () => {
    const task = await taskFor(specialist, code(0));
    const hand = (who: Person, how: string, body?: object) =>
      who.post<TaskView>(`/tasks/${task.id}/${how}`, body);
    expectProblem(await hand(head, 'claim'), 403, 'task.not-yours');
    expect(expectStatus(await hand(specialist, 'claim'), 200).flags).toContain('mine');
    expectStatus(await hand(specialist, 'claim'), 200);
    const mine = await readAll<TaskView>(specialist, '/tasks?scope=mine', 5);
    expect(mine.map((t) => t.id)).toEqual([task.id]);
    const other = await signIn(portal, 'specialist2');
    expectProblem(await hand(other, 'claim'), 409, 'task.taken');
    expectProblem(await hand(head, 'assign', { officerId: desk.id }), 422, 'task.not-assignable');
    const colleagues = await head.get<Page<{ id: string }>>(`/tasks/${task.id}/officers`);
    expect(colleagues.body.items.map((o) => o.id)).toEqual(
      expect.arrayContaining([specialist.id, other.id]),
    );
    expectStatus(await hand(head, 'assign', { officerId: other.id }), 200);
    expectProblem(await hand(specialist, 'release'), 403, 'task.not-yours');
    expect(expectStatus(await hand(other, 'release'), 200).assignee).toBeUndefined();
    expectProblem(await hand(investor, 'claim'), 403, 'access.denied');
    const nowhere = '0190a000-0000-7000-8000-000000000000';
    expectProblem(await desk.post(`/tasks/${nowhere}/claim`), 404, 'task.not-found');
  });

  it('tells the history in the words of the reader', async () => {
    const read = async (language: string): Promise<string[]> => {
      const answer = await portal.http<Page<{ text: string }>>(
        'GET',
        `/api/v1/dossiers/${code(0)}/events?limit=100`,
        { token: await token(), headers: { 'accept-language': language } },
      );
      return expectStatus(answer, 200).items.map((e) => e.text);
    };
    const vi = await read('vi');
    const en = await read('en');
    expect(vi[0]).toBe('Bắt đầu soạn hồ sơ');
    expect(vi).toContain('Đã tiếp nhận hồ sơ, hẹn trả kết quả thứ Ba, 08/12/2026, 17:00');
    expect(en).toContain('Dossier accepted, result due Tuesday, 8 December 2026, 17:00');
    expect(en).toHaveLength(vi.length);
    expect([...vi, ...en].join(' ')).not.toMatch(/undefined|null|\[object/);
  });

  it('explains the clock line by line, first the desk’s and then the dossier’s', async () => {
    const clockOf = async (of: string) =>
      expectStatus(
        await investor.get<{ clock: string; dueAt: string; explanation: { counted: number }[] }>(
          `/dossiers/${of}/clock`,
        ),
        200,
      );
    expect(await clockOf(code(1))).toMatchObject({ clock: 'first-answer' });
    const running = await clockOf(code(0));
    expect(running).toMatchObject({ clock: 'dossier', dueAt: '2026-12-08T17:00:00+07:00' });
    expect(running.explanation.reduce((sum, line) => sum + line.counted, 0)).toBe(10);
  });

  it('offers everybody what they may do, and nothing else', async () => {
    const offered = async (person: Person, of: string): Promise<string[]> =>
      expectStatus(
        await person.get<{ items: { key: string }[] }>(`/dossiers/${of}/actions`),
        200,
      ).items.map((a) => a.key);
    expect(await offered(desk, code(1))).toEqual(['accept', 'request-supplement', 'refuse']);
    expect(await offered(investor, code(1))).toEqual(['withdraw']);
    expect(await offered(specialist, code(0))).toEqual([
      'request-supplement',
      'complete-step',
      'consult',
      'pause',
    ]);
    const leader = await signIn(portal, 'leader');
    expect(await offered(leader, code(0))).toEqual(expect.arrayContaining(['extend', 'stop']));
    const manager = await signIn(portal, 'manager');
    expect(await offered(manager, code(0))).toEqual([]);
  });

  it('hides a dossier from whoever has nothing to do with it', async () => {
    const finance = await signIn(portal, 'consultee.finance');
    const admin = await signIn(portal, 'admin');
    for (const stranger of [finance, admin, specialist]) {
      for (const part of ['', '/events', '/clock', '/actions', '/documents', '/consultations']) {
        expectProblem(await stranger.get(`/dossiers/${code(2)}${part}`), 404, 'dossier.not-found');
      }
    }
    expectStatus(await (await signIn(portal, 'manager')).get(`/dossiers/${code(2)}`), 200);
    expectStatus(await (await signIn(portal, 'auditor')).get(`/dossiers/${code(2)}/events`), 200);
  });

  it('shows the public a status and a due date, and more with the secret', async () => {
    const { trackingSecret } = expectStatus(
      await investor.get<{ trackingSecret: string }>(`/dossiers/${code(0)}`),
      200,
    );
    const track = (secret = '') => portal.http('GET', `/api/v1/tracking/${code(0)}${secret}`);
    expect(Object.keys(expectStatus(await track(), 200) as object).toSorted()).toEqual([
      'code',
      'dueAt',
      'procedure',
      'status',
    ]);
    expect(expectStatus(await track(`?secret=${trackingSecret}`), 200)).toMatchObject({
      status: 'in-process',
      currentSteps: [{ key: 'appraisal', unit: { code: 'heza.investment' } }],
      explanation: expect.arrayContaining([expect.objectContaining({ kind: 'holiday' })]),
    });
    expectProblem(await track('?secret=WRONG'), 403, 'tracking.wrong-secret');
    const unknown = await portal.http('GET', '/api/v1/tracking/H24.08-260101-0001');
    expectProblem(unknown, 404, 'dossier.not-found');
    expect(expectStatus(await desk.get(`/dossiers/${code(0)}`), 200)).not.toHaveProperty(
      'trackingSecret',
    );
  });

  it('takes id and code for the same thing', async () => {
    const { id } = expectStatus(await desk.get<{ id: string }>(`/dossiers/${code(3)}`), 200);
    expect(expectStatus(await desk.get(`/dossiers/${id}/clock`), 200)).toEqual(
      expectStatus(await desk.get(`/dossiers/${code(3).toLowerCase()}/clock`), 200),
    );
  });

  it('produces the papers of every step, and tells everybody by the outbox', async () => {
    await seats.walk(code(4));
    const papers = expectStatus(
      await investor.get<Page<{ kind: string }>>(`/dossiers/${code(4)}/documents`),
      200,
    );
    expect(papers.items.map((d) => d.kind).toSorted()).toEqual([
      'decision',
      'receipt',
      'result',
      'submission-note',
    ]);
    const drained = await portal.drain();
    expect(drained.failed).toBe(0);
    expect(drained.done).toBeGreaterThan(50);
  }, 60_000);

  const token = async (): Promise<string> => {
    const login = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', {
      body: { email: 'investor@demo.test', password: 'motcua-demo' },
    });
    return login.body.token;
  };
});
