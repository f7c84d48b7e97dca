import { HOUR, MINUTE } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, logIn, tokenOf } from './people.js';

let portal: Portal;
const api = apiOf(() => portal);
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const sql = <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
  portal.app.get(UnitOfWork, { strict: false }).run((tx) => tx.query<Row[]>(text, params));
const me = (token: string) => api('GET', '/me', { token });

describe('logging in', () => {
  it('answers a token, the account and an httpOnly cookie', async () => {
    const { status, body, headers } = await logIn(api, 'Specialist@Demo.test');
    expect(status).toBe(200);
    expect(body.account).toMatchObject({
      email: 'specialist@demo.test',
      kind: 'officer',
      roles: ['specialist'],
    });
    expect(headers.get('set-cookie')).toMatch(
      /^motcua_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect((await me(String(body.token))).body.posts?.[0]).toMatchObject({
      unit: { code: 'heza.investment', name: { vi: 'Phòng Quản lý đầu tư' } },
      role: 'specialist',
    });
  });

  it('keeps no token in the database, only its hash', async () => {
    const token = await tokenOf(api, 'head@demo.test');
    const rows = await sql<{ all: string }>(`SELECT session::text AS all FROM session`);
    expect(rows.map((row) => row.all).join()).not.toContain(token);
  });

  it('gives every login a session of its own', async () => {
    const [one, other] = [
      await tokenOf(api, 'clerk@demo.test'),
      await tokenOf(api, 'clerk@demo.test'),
    ];
    expect(one).not.toBe(other);
    expect((await api('POST', '/auth/logout', { token: one })).status).toBe(204);
    expect((await me(one)).status).toBe(401);
    expect((await me(other)).status).toBe(200);
  });

  it('takes the cookie for the token', async () => {
    const token = await tokenOf(api, 'clerk@demo.test');
    const headers = { cookie: `motcua_session=${token}` };
    expect((await api('GET', '/me', { headers })).status).toBe(200);
    const out = await api('POST', '/auth/logout', { headers });
    expect(out.headers.get('set-cookie')).toMatch(/^motcua_session=;.*Expires=Thu, 01 Jan 1970/);
  });

  it('ends by age and by silence', async () => {
    const token = await tokenOf(api, 'manager@demo.test');
    portal.clock.advance(119 * MINUTE);
    expect((await me(token)).status).toBe(200);
    portal.clock.advance(119 * MINUTE);
    expect((await me(token)).status).toBe(200);
    portal.clock.advance(121 * MINUTE);
    expect((await me(token)).status).toBe(401);
    const kept = await tokenOf(api, 'manager@demo.test');
    for (let hours = 1; hours < 12; hours++) {
      portal.clock.advance(HOUR);
      expect((await me(kept)).status).toBe(200);
    }
    portal.clock.advance(HOUR);
    expect((await me(kept)).status).toBe(401);
  });

  it('lets a hundred in at once; one more than that, and the quietest session ends', async () => {
    const [quietest, other] = [
      await tokenOf(api, 'auditor@demo.test'),
      await tokenOf(api, 'clerk@demo.test'),
    ];
    portal.clock.advance(MINUTE);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => logIn(api, 'auditor@demo.test')),
    );
    expect(answers.filter((a) => a.status !== 200)).toEqual([]);
    expect((await me(quietest)).status).toBe(401);
    expect((await me(other)).status).toBe(200);
  });
});

describe('failed tries', () => {
  const wrong = (email: string) => logIn(api, email, 'not the password');

  it('look the same whether the account exists or not', async () => {
    const known = await wrong('leader@demo.test');
    const unknown = await wrong('nobody@demo.test');
    expect(known).toMatchObject({ status: 401, body: { code: 'login.failed' } });
    expect(unknown.status).toBe(401);
    const { requestId: _, ...one } = known.body as Record<string, unknown>;
    const { requestId: __, ...other } = unknown.body as Record<string, unknown>;
    expect(one).toEqual(other);
  });

  it('close the account after ten, for the right password too, and open it in time', async () => {
    for (let i = 0; i < 10; i++) expect((await wrong('head2@demo.test')).status).toBe(401);
    const closed = await logIn(api, 'head2@demo.test');
    expect(closed).toMatchObject({ status: 429, body: { code: 'login.too-many' } });
    expect(Number(closed.headers.get('retry-after'))).toBe(15 * 60);
    expect((await logIn(api, 'head@demo.test')).status).toBe(200);
    portal.clock.advance(15 * MINUTE + 1);
    expect((await logIn(api, 'head2@demo.test')).status).toBe(200);
  });

  it('are forgotten with a success', async () => {
    for (let i = 0; i < 9; i++) await wrong('specialist2@demo.test');
    expect((await logIn(api, 'specialist2@demo.test')).status).toBe(200);
    for (let i = 0; i < 9; i++) await wrong('specialist2@demo.test');
    expect((await logIn(api, 'specialist2@demo.test')).status).toBe(200);
  });

  it('cannot be outrun by trying in parallel', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => wrong('process-owner@demo.test')),
    );
    expect(answers.filter((a) => a.status === 401)).toHaveLength(10);
    expect(answers.filter((a) => a.status === 429)).toHaveLength(20);
  });

  it('close the address after a hundred', async () => {
    portal.clock.advance(24 * HOUR);
    for (let i = 0; i < 10; i++) {
      await Promise.all(Array.from({ length: 10 }, (_, n) => wrong(`someone${i}.${n}@x.test`)));
    }
    expect(await logIn(api, 'leader@demo.test')).toMatchObject({ status: 429 });
    portal.clock.advance(16 * MINUTE);
    expect((await logIn(api, 'leader@demo.test')).status).toBe(200);
  });
});

describe('my account', () => {
  it('can be changed in name, language and organisation', async () => {
    const token = await tokenOf(api, 'investor2@demo.test');
    const changed = await api('PATCH', '/me', {
      token,
      body: { locale: 'vi', organisation: { name: 'Haneul', taxCode: '0209876543' } },
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'Kim Min-jun', locale: 'vi', organisation: { name: 'Haneul' } },
    });
    expect((await me(token)).body).toEqual(changed.body);
  });

  it('does not let an officer take an organisation, nor anybody a role', async () => {
    const token = await tokenOf(api, 'clerk@demo.test');
    const body = { organisation: { name: 'x' } };
    expect((await api('PATCH', '/me', { token, body })).status).toBe(403);
    expect((await api('PATCH', '/me', { token, body: { roles: ['leader'] } })).status).toBe(400);
    expect((await api('PATCH', '/me', { token, body: { kind: 'system' } })).status).toBe(400);
  });

  it('lists its sessions and ends them one by one or all', async () => {
    const tokens = [];
    for (let i = 0; i < 3; i++) tokens.push(await tokenOf(api, 'consultee.science@demo.test'));
    const [first = '', second = '', third = ''] = tokens;
    const list = async () => (await api('GET', '/me/sessions', { token: first })).body.items ?? [];
    const others = (await list()).filter((session) => !session.current);
    expect(others).toHaveLength(2);
    await api('DELETE', `/me/sessions/${others[0]?.id}`, { token: first });
    expect(await list()).toHaveLength(2);
    const stranger = await tokenOf(api, 'clerk@demo.test');
    const foreign = await api('DELETE', `/me/sessions/${others[1]?.id}`, { token: stranger });
    expect(foreign.status).toBe(404);
    await api('DELETE', '/me/sessions?keep=current', { token: first });
    expect((await list()).map((session) => session.current)).toEqual([true]);
    await api('DELETE', '/me/sessions', { token: first });
    for (const token of [first, second, third]) expect((await me(token)).status).toBe(401);
  });

  it('changes its password: other sessions end, this one goes on under a new token', async () => {
    const email = 'consultee.military@demo.test';
    const [here, elsewhere] = [await tokenOf(api, email), await tokenOf(api, email)];
    const change = (currentPassword: string, password: string) =>
      api('POST', '/me/password', { token: here, body: { currentPassword, password } });
    expect((await change('wrong', 'Một mật khẩu dài')).body.code).toBe('password.wrong');
    expect((await change('motcua-demo', 'short')).body.code).toBe('password.weak');
    expect((await change('motcua-demo', 'motcua-demo')).body.code).toBe('password.local-word');
    expect((await change('motcua-demo', 'password123')).body.code).toBe('password.common');
    const changed = await change('motcua-demo', 'Một mật khẩu dài');
    expect(changed.status).toBe(200);
    expect((await me(here)).status).toBe(401);
    expect((await me(elsewhere)).status).toBe(401);
    expect((await me(String(changed.body.token))).status).toBe(200);
    expect((await logIn(api, email)).status).toBe(401);
    // As it was typed: every character counts, in its case; only how an accent is stored does not.
    for (const close of ['một mật khẩu dài', 'Một mật khẩu dài ', 'Một mật khẩu dà']) {
      expect((await logIn(api, email, close)).status).toBe(401);
    }
    const decomposed = 'Một mật khẩu dài'.normalize('NFD');
    expect((await logIn(api, email, decomposed)).status).toBe(200);
  });
});

it('shows the organisation to everybody', async () => {
  const { body } = await api('GET', '/units');
  expect(body.items).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'heza.one-stop', parent: 'heza' })]),
  );
});

it('has a demo account for every role of every unit that the processes may ask for', async () => {
  for (const email of [
    'consultee.environment@demo.test',
    'specialist.planning@demo.test',
    'head.enterprise@demo.test',
    'consultee.tax@demo.test',
  ]) {
    expect((await logIn(api, email)).status).toBe(200);
  }
});
