import { DAY, formatInstant, HOUR } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, logIn, tokenOf } from './people.js';

let portal: Portal;
let admin: string;
const api = apiOf(() => portal);
beforeAll(async () => {
  portal = await startPortal();
  admin = await tokenOf(api, 'admin@demo.test');
});
afterAll(() => portal.close());

const as = (method: string, path: string, body?: object) =>
  api(method, `/admin/accounts${path}`, { token: admin, ...(body ? { body } : {}) });
const fromNow = async (ms: number): Promise<string> =>
  formatInstant((await portal.clock.now()) + ms);
const invitationOf = async (email: string): Promise<string> => {
  const rows = await portal.app.get(UnitOfWork, { strict: false }).run((tx) =>
    tx.query<{ link: string }[]>(
      `SELECT payload->>'link' AS link FROM outbox
        WHERE topic = 'account-mail' AND payload->>'to' = $1 ORDER BY ctid DESC LIMIT 1`,
      [email],
    ),
  );
  return new URL(rows[0]?.link ?? '').searchParams.get('token') ?? '';
};
const NEW = 'hoàn toàn mới 2026';
const accept = (token: string, password = NEW) =>
  api('POST', '/auth/accept-invitation', { body: { token, password } });
const findId = async (email: string): Promise<string> =>
  String((await as('GET', `?q=${email}`)).body.items?.[0]?.id);

describe('an invited officer', () => {
  it('joins by the link of the mail, with the post that was given', async () => {
    const invited = await as('POST', '', {
      email: 'Mới@heza.vn'.replace('ớ', 'o'),
      name: 'Trần Văn Mới',
      posts: [{ unit: 'heza.planning', role: 'specialist' }],
    });
    expect(invited).toMatchObject({
      status: 201,
      body: { email: 'moi@heza.vn', kind: 'officer', state: 'invited', roles: ['specialist'] },
    });
    expect((await logIn(api, 'moi@heza.vn', NEW)).status).toBe(401);
    const accepted = await accept(await invitationOf('moi@heza.vn'));
    expect(accepted.body.account?.posts?.[0]?.unit.code).toBe('heza.planning');
    expect((await logIn(api, 'moi@heza.vn', NEW)).status).toBe(200);
    expect((await as('GET', `/${invited.body.id}`)).body.state).toBe('active');
  });

  it('can be sent another link, which voids the first, until the account is in use', async () => {
    const { body } = await as('POST', '', { email: 'again@heza.vn', name: 'x' });
    const first = await invitationOf('again@heza.vn');
    expect((await as('POST', `/${body.id}/invitation`)).status).toBe(202);
    expect((await accept(first)).status).toBe(400);
    expect((await accept(await invitationOf('again@heza.vn'))).status).toBe(200);
    expect((await as('POST', `/${body.id}/invitation`)).body.code).toBe('account.already-active');
  });

  it('cannot join after a week', async () => {
    await as('POST', '', { email: 'slow@heza.vn', name: 'x' });
    const token = await invitationOf('slow@heza.vn');
    portal.clock.advance(7 * DAY);
    admin = await tokenOf(api, 'admin@demo.test');
    expect((await accept(token)).status).toBe(400);
  });

  it.each([
    [{ email: 'head@demo.test', name: 'x' }, 409, 'account.exists'],
    [{ email: 'a@b.vn', name: 'x', posts: [{ unit: 'no', role: 'head' }] }, 422, 'unit.unknown'],
    [
      {
        email: 'a@b.vn',
        name: 'x',
        posts: [{ unit: 'heza', role: 'head', to: '2020-01-01T00:00:00Z' }],
      },
      422,
      'post.period',
    ],
    [
      { email: 'a@b.vn', name: 'x', posts: [{ unit: 'heza', role: 'emperor' }] },
      400,
      'request.invalid',
    ],
    [
      { email: 'a@b.vn', name: 'x', posts: [{ unit: 'heza', role: 'head', from: '2026-01-01' }] },
      400,
      'request.invalid',
    ],
  ])('is not invited with %j', async (body, status, code) => {
    const answer = await as('POST', '', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    for (const nobody of ['a@b.vn', '%25@demo.test', '_nvestor@demo.test', '%5C@demo.test']) {
      expect([nobody, (await as('GET', `?q=${nobody}`)).body.items]).toEqual([nobody, []]);
    }
  });
});

describe('posts', () => {
  it('count from their first to their last moment', async () => {
    const email = 'specialist2@demo.test';
    const id = await findId(email);
    const given = await as('POST', `/${id}/posts`, {
      unit: 'heza.planning',
      role: 'head',
      from: await fromNow(DAY),
      to: await fromNow(2 * DAY),
    });
    expect(given.status).toBe(201);
    const rolesNow = async () =>
      (await api('GET', '/me', { token: await tokenOf(api, email) })).body.roles;
    expect(await rolesNow()).toEqual(['specialist']);
    portal.clock.advance(DAY);
    expect(await rolesNow()).toEqual(['specialist', 'head']);
    const units = portal.app.get(UnitDirectory, { strict: false });
    const planning = await units.byCode('heza.planning');
    const heads = await units.membersWithRole(planning?.id ?? '', 'head');
    expect(heads.map((h) => h.email)).toContain(email);
    portal.clock.advance(DAY);
    expect(await rolesNow()).toEqual(['specialist']);
    admin = await tokenOf(api, 'admin@demo.test');
  });

  it('of the past open no door: the guard asks at every request', async () => {
    const id = await findId('auditor@demo.test');
    const to = await fromNow(HOUR);
    await as('POST', `/${id}/posts`, { unit: 'heza', role: 'administrator', to });
    const token = await tokenOf(api, 'auditor@demo.test');
    expect((await api('GET', '/admin/accounts', { token })).status).toBe(200);
    portal.clock.advance(HOUR);
    expect((await api('GET', '/admin/accounts', { token })).status).toBe(403);
  });

  it('end at once, and with them the sessions', async () => {
    const email = 'head2@demo.test';
    const token = await tokenOf(api, email);
    const id = await findId(email);
    const post = (await as('GET', `/${id}`)).body.posts?.[0]?.id;
    const ended = await as('POST', `/${id}/posts/${post}/end`, {});
    expect(ended).toMatchObject({ status: 200, body: { roles: [] } });
    expect((await api('GET', '/me', { token })).status).toBe(401);
    expect((await as('POST', `/${id}/posts/${post}/end`, {})).body.code).toBe('post.ended');
  });

  it('are not given twice, nor to an investor', async () => {
    const clerk = await findId('clerk@demo.test');
    const post = { unit: 'heza', role: 'clerk' };
    expect((await as('POST', `/${clerk}/posts`, post)).body.code).toBe('post.exists');
    const investor = await findId('investor@demo.test');
    expect((await as('POST', `/${investor}/posts`, post)).body.code).toBe('account.not-officer');
  });
});

describe('blocking', () => {
  it('ends sessions, closes the door and opens it again', async () => {
    const email = 'investor2@demo.test';
    const token = await tokenOf(api, email);
    const id = await findId(email);
    expect((await as('POST', `/${id}/block`, { reason: 'Yêu cầu của công an' })).status).toBe(204);
    expect((await api('GET', '/me', { token })).status).toBe(401);
    expect((await logIn(api, email)).body.code).toBe('account.blocked');
    expect((await logIn(api, email, 'wrong wrong')).body.code).toBe('login.failed');
    expect((await as('GET', `/${id}`)).body.state).toBe('blocked');
    expect((await as('POST', `/${id}/unblock`)).status).toBe(204);
    expect((await logIn(api, email)).status).toBe(200);
  });

  it('does not let administrators lock themselves out', async () => {
    const id = await findId('admin@demo.test');
    expect((await as('POST', `/${id}/block`, { reason: 'x' })).body.code).toBe(
      'administrator.self',
    );
    const post = (await as('GET', `/${id}`)).body.posts?.[0]?.id;
    const ended = await as('POST', `/${id}/posts/${post}/end`, {});
    expect(ended.body.code).toBe('administrator.self');
  });
});

describe('the list of accounts', () => {
  it('finds by name without accents and by address', async () => {
    const names = async (q: string) =>
      (await as('GET', `?q=${encodeURIComponent(q)}`)).body.items?.map((item) => item.email);
    expect(await names('le minh quan')).toEqual(['specialist@demo.test']);
    expect(await names('consultee.police@')).toEqual(['consultee.police@demo.test']);
    expect(await names('100%')).toEqual([]);
  });

  it.each(['/00000000-0000-7000-8000-000000000000', '/00000000-0000-7000-8000-000000000000/block'])(
    'has nothing at %s',
    async (path) => {
      const answer = path.endsWith('block')
        ? await as('POST', path, { reason: 'x' })
        : await as('GET', path);
      expect(answer).toMatchObject({ status: 404, body: { code: 'account.unknown' } });
    },
  );

  it('takes no identifier for what it is not', async () => {
    expect((await as('GET', '/1')).status).toBe(400);
  });
});
