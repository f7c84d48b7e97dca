import { Database } from '#libs/platform';
import { HandOverTasks } from '#libs/dossier';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { act } from '../support/seats.js';
import { complete, taskFor, type TaskView } from '../support/walk.js';

const CODE = '1.009664';
const HOUR = 3_600_000;
const UNIT = 'heza.investment';

interface Recorded {
  readonly id: string;
}
interface Event {
  readonly kind: string;
  readonly text: string;
  readonly actor: { readonly name: string };
}

let portal: Portal;
let investor: Person, investor2: Person, desk: Person, specialist: Person, colleague: Person;
let head: Person, leader: Person, admin: Person, auditor: Person, manager: Person;

beforeAll(async () => {
  portal = await startPortal();
  const names = ['investor', 'investor2', 'receptionist', 'specialist', 'specialist2', 'head'];
  const more = ['leader', 'admin', 'auditor', 'manager'];
  const [a, b, c, d, e, f, g, h, i, j] = await Promise.all(
    [...names, ...more].map((who) => signIn(portal, who)),
  );
  if (!a || !b || !c || !d || !e || !f || !g || !h || !i || !j) throw new Error('Nobody there');
  [investor, investor2, desk, specialist, colleague, head] = [a, b, c, d, e, f];
  [leader, admin, auditor, manager] = [g, h, i, j];
}, 120_000);
afterAll(() => portal?.close());

const query = <T>(sql: string, params: unknown[]) =>
  portal.app.get(Database, { strict: false }).query<T>(sql, params);
const inHours = async (hours: number): Promise<string> =>
  new Date((await portal.clock.now()) + hours * HOUR).toISOString();
const events = async (who: Person, code: string): Promise<Event[]> =>
  expectStatus(await who.get<{ items: Event[] }>(`/dossiers/${code}/events?limit=100`), 200).items;
const countOf = async (who: Person, code: string, kind: string): Promise<number> =>
  (await events(who, code)).filter((e) => e.kind === kind).length;
const sweepAbsences = async (): Promise<void> => {
  const now = await portal.clock.now();
  const tasks = portal.app.get(HandOverTasks, { strict: false });
  await Promise.all([tasks.run(now), tasks.run(now)]);
};
const accepted = async (who = investor): Promise<string> => {
  const { code } = await file(portal, who, CODE);
  await complete(desk, code);
  return code;
};
const claimed = async (person: Person, code: string): Promise<TaskView> => {
  const task = await taskFor(person, code);
  expectStatus(await person.post(`/tasks/${task.id}/claim`), 200);
  return task;
};
const assigneeOf = async (person: Person, code: string): Promise<string | undefined> =>
  (await taskFor(person, code)).assignee?.id;
const told = async (person: Person, kind: string): Promise<string[]> => {
  await portal.drain();
  const list = await person.get<{ items: { kind: string; body: string }[] }>('/notifications');
  return expectStatus(list, 200)
    .items.filter((n) => n.kind === kind)
    .map((n) => n.body);
};

describe('an absence', () => {
  it('hands the open tasks over when it begins, once each, and the substitute is told', async () => {
    const code = await accepted();
    const other = await accepted(investor2);
    const task = await claimed(specialist, code);
    await claimed(specialist, other);
    const absence = { kind: 'leave', from: await inHours(1), to: await inHours(48) };
    const refused = { ...absence, substituteId: head.id };
    expectProblem(await specialist.post('/absences', refused), 422, 'absence.substitute-unfit');
    const for_ = { ...absence, officerId: specialist.id };
    expectProblem(await colleague.post('/absences', for_), 403, 'standing.not-yours');
    const named = { ...for_, substituteId: colleague.id };
    const { id } = expectStatus(await head.post<Recorded>('/absences', named), 201);
    expectProblem(await specialist.post('/absences', absence), 409, 'absence.overlaps');

    await sweepAbsences();
    expect(await assigneeOf(colleague, code)).toBe(specialist.id);
    portal.clock.advance(HOUR);
    await sweepAbsences();
    await sweepAbsences();
    expect(await assigneeOf(colleague, code)).toBe(colleague.id);
    expect(await assigneeOf(colleague, other)).toBe(colleague.id);
    const handed = (await events(colleague, code)).filter((e) => e.kind === 'task.handed-over');
    expect(handed.map((e) => e.text)).toEqual([
      'Bàn giao từ Lê Minh Quân cho Phạm Ngọc Ánh: Thẩm định hồ sơ',
    ]);
    expect(await told(colleague, 'task.handed-over')).toHaveLength(2);

    const given = { officerId: specialist.id };
    expectProblem(await head.post(`/tasks/${task.id}/assign`, given), 422, 'task.officer-absent');
    const fit = await head.get<{ items: Recorded[] }>(`/tasks/${task.id}/officers`);
    expect(expectStatus(fit, 200).items.map((o) => o.id)).toEqual([colleague.id]);
    expectStatus(await specialist.post(`/absences/${id}/end`), 200);
    expectStatus(await head.post(`/tasks/${task.id}/assign`, given), 200);
    expectProblem(await specialist.post(`/absences/${id}/end`), 409, 'absence.ended');
  });

  it('begins at once where it has begun, and leaves the queue what nobody stands in for', async () => {
    const code = await accepted();
    await claimed(specialist, code);
    const absence = { kind: 'business-trip', from: await inHours(0), to: await inHours(8) };
    const { id } = expectStatus(await specialist.post<Recorded>('/absences', absence), 201);
    await portal.drain();
    expect(await assigneeOf(colleague, code)).toBeUndefined();
    expect(await countOf(colleague, code, 'task.released')).toBe(1);
    expectStatus(await specialist.post(`/absences/${id}/end`), 200);
  });

  it('lets whoever stands in hear what the absent one is told', async () => {
    const code = await accepted();
    const absence = { kind: 'training', handOver: 'keep', substituteId: colleague.id };
    const period = { from: await inHours(0), to: await inHours(8) };
    const { id } = expectStatus(
      await specialist.post<Recorded>('/absences', { ...absence, ...period }),
      201,
    );
    await query(
      `UPDATE task SET assignee_id = $1 WHERE state = 'open' AND dossier_id =
      (SELECT id FROM dossier WHERE code = $2)`,
      [specialist.id, code],
    );
    const before = (await told(colleague, 'task.cancelled')).length;
    expectStatus(await investor.post(`/dossiers/${code}/withdrawal`, {}), 200);
    expect(await told(colleague, 'task.cancelled')).toHaveLength(before + 1);
    expectStatus(await specialist.post(`/absences/${id}/end`), 200);
  });
});

describe('a delegation', () => {
  const lend = (giver: Person, body: object) => giver.post<Recorded>('/delegations', body);
  const asHead = { unit: UNIT, role: 'head' };

  it('holds from its beginning to its end, is seen in the history, and keeps four eyes', async () => {
    const code = await accepted();
    await complete(specialist, code);
    const review = await taskFor(head, code);
    const window = { from: await inHours(1), to: await inHours(5) };
    for (const receiver of [colleague, specialist]) {
      const body = { ...asHead, ...window, receiverId: receiver.id };
      expectStatus(await lend(head, body), 201);
      expectProblem(await lend(head, body), 409, 'delegation.exists');
    }
    expect(await told(colleague, 'account.delegation-given')).toHaveLength(1);
    expectProblem(await act(colleague, review), 403, 'task.not-yours');
    portal.clock.advance(HOUR);
    // Whoever appraised does not review in the head's place; nor is what was lent lent on.
    expectProblem(await act(specialist, review), 409, 'task.four-eyes');
    const on = { ...asHead, to: await inHours(2), receiverId: specialist.id };
    expectProblem(await lend(colleague, on), 422, 'delegation.not-held');
    // A task that the head has taken is taken over by whoever stands in.
    expectStatus(await head.post(`/tasks/${review.id}/claim`), 200);
    expectStatus(await act(colleague, review), 200);
    const done = (await events(head, code)).filter((e) => e.kind === 'task.completed').at(-1);
    expect(done?.actor.name).toBe('Phạm Ngọc Ánh (thay Vũ Đức Thắng)');
    const english = await head.get<{ posts: unknown[] }>('/me');
    expect(expectStatus(english, 200).posts).toHaveLength(1);
    const me = expectStatus(await colleague.get<{ roles: string[] }>('/me'), 200);
    expect(me.roles).toEqual(['specialist', 'head']);

    const next = await accepted();
    await complete(specialist, next);
    const late = await taskFor(colleague, next);
    portal.clock.advance(4 * HOUR);
    expectProblem(await act(colleague, late), 403, 'task.not-yours');
  });

  it('is revoked at once, and gives nothing that its giver has lost', async () => {
    const code = await accepted();
    await complete(specialist, code);
    const body = { ...asHead, to: await inHours(48), receiverId: colleague.id };
    const { id } = expectStatus(await lend(head, body), 201);
    const review = await claimed(colleague, code);
    expectProblem(await investor.post(`/delegations/${id}/revocation`), 403, 'access.denied');
    expectProblem(await desk.post(`/delegations/${id}/revocation`), 404, 'delegation.unknown');
    expectStatus(await head.post(`/delegations/${id}/revocation`), 200);
    expectProblem(await act(colleague, review), 403, 'task.not-yours');
    expect(await told(colleague, 'account.delegation-revoked')).toHaveLength(1);
    // What was held by it is in the queue again.
    expect(await assigneeOf(head, code)).toBeUndefined();

    expectStatus(await lend(head, body), 201);
    const until = new Date(await portal.clock.now());
    await query(`UPDATE post SET to_at = $2 WHERE account_id = $1`, [head.id, until]);
    expectProblem(await act(colleague, review), 403, 'task.not-yours');
    await query(`UPDATE post SET to_at = NULL WHERE account_id = $1`, [head.id]);
    expectStatus(await act(colleague, review), 200);
  });

  it('lets a deputy sign only where the leader lent the signature in writing', async () => {
    const code = await accepted();
    await complete(specialist, code);
    await complete(head, code);
    const signature = await taskFor(leader, code);
    const body = { unit: 'heza', role: 'leader', to: await inHours(48), receiverId: manager.id };
    const signing = { ...body, signing: true };
    expectProblem(await lend(leader, signing), 422, 'delegation.basis-required');
    const written = { ...signing, basis: 'Quyết định số 12/QĐ-BQL' };
    const byAdmin = { ...written, giverId: leader.id };
    expectProblem(await lend(admin, byAdmin), 403, 'delegation.signing-own-only');
    const { id } = expectStatus(await lend(leader, body), 201);
    expectProblem(await act(manager, signature), 403, 'task.signing-not-delegated');
    const stop = { reason: 'Thử', legalBasis: 'Điều 1' };
    expectProblem(await manager.post(`/dossiers/${code}/stop`, stop), 403, 'dossier.not-permitted');
    expectStatus(await leader.post(`/delegations/${id}/revocation`), 200);
    expectStatus(await lend(leader, written), 201);
    expectStatus(await act(manager, signature), 200);
    const last = (await events(leader, code)).filter((e) => e.kind === 'task.completed').at(-1);
    expect(last?.actor.name).toBe('Nguyễn Hoàng Long (thay Bùi Quang Hải)');
    const english = await portal.http<{ items: Event[] }>(
      'GET',
      `/api/v1/dossiers/${code}/events?limit=100`,
      { token: await tokenOf('leader'), headers: { 'accept-language': 'en' } },
    );
    const told_ = english.body.items.filter((e) => e.kind === 'task.completed').at(-1);
    expect(told_?.actor.name).toBe('Nguyễn Hoàng Long (for Bùi Quang Hải)');
  });
});

const tokenOf = async (who: string): Promise<string> => {
  const body = { email: `${who}@demo.test`, password: 'motcua-demo' };
  return (await portal.http<{ token: string }>('POST', '/api/v1/auth/login', { body })).body.token;
};

describe('a conflict of interest', () => {
  it('keeps an officer from the applicant’s dossiers, and what lay with them goes to the queue', async () => {
    const code = await accepted(investor2);
    const free = await accepted();
    const task = await claimed(specialist, code);
    const kept = await claimed(specialist, free);
    const conflict = { kind: 'family', taxCode: '0209876543' };
    const of = { ...conflict, officerId: specialist.id };
    expectProblem(await colleague.post('/conflicts-of-interest', of), 403, 'standing.not-yours');
    const { id } = expectStatus(
      await specialist.post<Recorded>('/conflicts-of-interest', conflict),
      201,
    );
    expectProblem(await head.post('/conflicts-of-interest', of), 409, 'conflict.exists');
    expectProblem(await act(specialist, task), 403, 'dossier.conflict-of-interest');
    await portal.drain();
    expect(await assigneeOf(colleague, code)).toBeUndefined();
    expect(await assigneeOf(colleague, free)).toBe(specialist.id);
    const refused = 'dossier.conflict-of-interest';
    expectProblem(await specialist.post(`/tasks/${task.id}/claim`), 403, refused);
    const assign = { officerId: specialist.id };
    expectProblem(await head.post(`/tasks/${task.id}/assign`, assign), 403, refused);
    const pause = { reason: 'Thử', legalBasis: 'Điều 1', type: 'council' };
    expectProblem(await specialist.post(`/dossiers/${code}/pause`, pause), 403, refused);
    const acts = await specialist.get<{ items: unknown[] }>(`/dossiers/${code}/actions`);
    expect(expectStatus(acts, 200).items).toEqual([]);
    expectStatus(await act(colleague, task), 200);
    expectStatus(await act(specialist, kept), 200);

    const seen = async (who: Person, scope: string): Promise<string[]> =>
      expectStatus(
        await who.get<{ items: Recorded[] }>(`/conflicts-of-interest?scope=${scope}`),
        200,
      ).items.map((c) => c.id);
    expect(await seen(specialist, 'mine')).toEqual([id]);
    expect(await seen(head, 'unit')).toEqual([id]);
    expect(await seen(auditor, 'all')).toEqual([id]);
    for (const who of [colleague, manager, admin]) expect(await seen(who, 'unit')).toEqual([]);
    expectProblem(await head.get('/conflicts-of-interest?scope=all'), 403, 'access.denied');

    const end = `/conflicts-of-interest/${id}/end`;
    expectProblem(await specialist.post(end), 403, 'standing.not-yours');
    expectProblem(await colleague.post(end), 404, 'conflict.unknown');
    expectStatus(await head.post(end), 200);
    expectProblem(await head.post(end), 409, 'conflict.ended');
  });

  it('is declared on the dossier where it is seen', async () => {
    const code = await accepted();
    const path = `/dossiers/${code}/conflict-of-interest`;
    const { id } = expectStatus(await colleague.post<Recorded>(path, { kind: 'employment' }), 201);
    const task = await taskFor(colleague, code);
    expectProblem(await act(colleague, task), 403, 'dossier.conflict-of-interest');
    expectStatus(await head.post(`/conflicts-of-interest/${id}/end`), 200);
    expectStatus(await act(colleague, task), 200);
  });
});

describe('an officer who is moved', () => {
  it('leaves the tasks in the queue at once, without waiting for a sweep', async () => {
    const code = await accepted();
    await claimed(colleague, code);
    const [post] = await query<Recorded>(`SELECT id FROM post WHERE account_id = $1`, [
      colleague.id,
    ]);
    const end = `/admin/accounts/${colleague.id}/posts/${post?.id ?? ''}/end`;
    expectStatus(await admin.post(end, {}), 200);
    await portal.drain();
    expect(await assigneeOf(specialist, code)).toBeUndefined();
    await query(`UPDATE post SET to_at = NULL WHERE account_id = $1`, [colleague.id]);
  });
});

describe('tasks given out by rule', () => {
  interface Load {
    readonly roles: {
      readonly role: string;
      readonly automatic: boolean;
      readonly waiting: { readonly tasks: number };
      readonly officers: {
        readonly id: string;
        readonly tasks: number;
        readonly minutes: number;
      }[];
    }[];
  }
  const loadOf = async (id: string) => {
    const load = expectStatus(await head.get<Load>(`/units/${UNIT}/workload`), 200);
    const role = load.roles.find((r) => r.role === 'specialist');
    return { role, officer: role?.officers.find((o) => o.id === id) };
  };
  const setRoles = (who: Person, roles: string[]) =>
    portal.http('PUT', `/api/v1/units/${UNIT}/automatic-roles`, {
      body: { roles },
      token: tokens.get(who.name) ?? '',
    });
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    for (const who of ['head', 'admin', 'leader']) tokens.set(who, await tokenOf(who));
    await query(
      `UPDATE task SET state = 'cancelled', closed_at = opened_at WHERE state = 'open'`,
      [],
    );
  });

  it('stay level when twenty open at the same moment, and pass by who is away or tied', async () => {
    const filed = await Promise.all(Array.from({ length: 22 }, () => file(portal, investor, CODE)));
    const codes = filed.map((f) => f.code);
    expect((await setRoles(leader, ['specialist'])).status).toBe(403);
    expect((await setRoles(head, ['specialist'])).status).toBe(204);
    await Promise.all(codes.slice(0, 20).map((code) => complete(desk, code)));
    const [a, b] = [await loadOf(specialist.id), await loadOf(colleague.id)];
    expect(a.role?.waiting.tasks).toBe(0);
    expect([a.officer?.tasks, b.officer?.tasks]).toEqual([10, 10]);
    expect(a.officer?.minutes).toBe(b.officer?.minutes);
    const [first = ''] = codes;
    const given = (await events(head, first)).find((e) => e.kind === 'task.given-by-rule');
    expect(given?.text).toMatch(/^Tự động giao .+, người đang ít việc nhất: Thẩm định hồ sơ$/);

    const away = { kind: 'leave', handOver: 'keep', from: await inHours(0), to: await inHours(8) };
    const { id } = expectStatus(await specialist.post<Recorded>('/absences', away), 201);
    await complete(desk, codes[20] ?? '');
    expect(await assigneeOf(head, codes[20] ?? '').catch(() => 'not the head’s')).toBe(
      'not the head’s',
    );
    expect((await loadOf(colleague.id)).officer?.tasks).toBe(11);
    const tied = { kind: 'other', taxCode: '0201234567', officerId: colleague.id };
    expectStatus(await head.post('/conflicts-of-interest', tied), 201);
    await complete(desk, codes[21] ?? '');
    expect((await loadOf(colleague.id)).role?.waiting.tasks).toBe(1);
    expectStatus(await specialist.post(`/absences/${id}/end`), 200);
    expect((await setRoles(admin, [])).status).toBe(204);
  }, 120_000);

  it('are proposed anew before they go red, and moved by assigning them', async () => {
    interface Move {
      readonly taskId: string;
      readonly from?: Recorded;
      readonly to: Recorded;
    }
    const conflicts = await head.get<{ items: Recorded[] }>('/conflicts-of-interest?scope=unit');
    const [last] = expectStatus(conflicts, 200).items;
    expectStatus(await head.post(`/conflicts-of-interest/${last?.id ?? ''}/end`), 200);
    await portal.drain();
    const ask = async (): Promise<Move[]> =>
      expectStatus(await head.get<{ items: Move[] }>(`/units/${UNIT}/workload/proposal`), 200)
        .items;
    expectProblem(await desk.get(`/units/${UNIT}/workload`), 403, 'access.denied');
    const moves = await ask();
    expect(moves.length).toBeGreaterThan(0);
    for (const move of moves) {
      const body = { officerId: move.to.id };
      expectStatus(await head.post(`/tasks/${move.taskId}/assign`, body), 200);
    }
    const [a, b] = [await loadOf(specialist.id), await loadOf(colleague.id)];
    expect(Math.abs((a.officer?.tasks ?? 0) - (b.officer?.tasks ?? 0))).toBeLessThanOrEqual(1);
    expect(a.role?.waiting.tasks).toBe(0);
    expect(await ask()).toEqual([]);
  });
});
