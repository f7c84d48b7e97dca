import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOUR } from '#libs/kernel';
import { Database } from '#libs/platform';
import { OidcProviderProcess, type TestPerson } from '../support/oidc-provider.js';
import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, tokenOf } from '../identity/people.js';

jest.setTimeout(120_000);

interface SignOnBody {
  readonly code?: string;
  readonly url?: string;
  readonly token?: string;
  readonly email?: string;
  readonly name?: string;
  readonly restricted?: boolean;
  readonly doors?: readonly { readonly accountId: string; readonly name: string }[];
  readonly items?: readonly {
    readonly id: string;
    readonly state?: string;
    readonly key?: string;
  }[];
}

const COOKIE = 'motcua_sign_on';
const TAX = '0201234567';
let portal: Portal;
let provider: OidcProviderProcess;
/** Another provider altogether, and an address that shows the first one's metadata as its own. */
let other: OidcProviderProcess;
let pretender: Server;
const api = apiOf(() => portal);
const call = (method: string, path: string, token?: string, body?: unknown) =>
  portal.http<SignOnBody>(method, `/api/v1${path}`, {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
  });
const cookieOf = (headers: Headers, name: string): string =>
  headers
    .getSetCookie()
    .map((line) => new RegExp(`^${name}=([^;]+)`).exec(line)?.[1])
    .find((value) => value !== undefined) ?? '';

/** The person's browser at the provider: follows it until it sends them back, and says where to. */
async function atProvider(url: string): Promise<string> {
  const jar = new Map<string, string>();
  for (let at = url, hops = 0; hops < 10; hops++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) jar.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${answer.status} at ${at}: ${await answer.text()}`);
    at = new URL(next, at).href;
    if (at.startsWith('http://localhost:8080/')) return at.replace('http://localhost:8080', '');
  }
  throw new Error('The provider sends in circles');
}

const back = async (path: string, browser: string) => {
  const { status, headers } = await portal.http('GET', path, {
    headers: { cookie: `${COOKIE}=${browser}` },
  });
  return { status, to: headers.get('location') ?? '', token: cookieOf(headers, 'motcua_session') };
};

/** Answers every question about metadata with what the first provider says of itself. */
async function pretend(): Promise<Server> {
  const server = createServer((request, response) => {
    void fetch(`${provider.issuer}${request.url}`)
      .then((answer) => answer.text())
      .then((text) => response.setHeader('content-type', 'application/json').end(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** To the provider as this person, and back. */
async function signOn(
  person: TestPerson,
  how: { token?: string; body?: object; key?: string } = {},
) {
  const { key = 'vneid' } = how;
  await (key === 'other' ? other : provider).person(person);
  const begin = how.token === undefined ? `/auth/sign-on/${key}` : `/me/identities/${key}`;
  const begun = await call('POST', begin, how.token, how.body ?? {});
  expect([begun.status, begun.body.code]).toEqual([200, undefined]);
  const browser = cookieOf(begun.headers, COOKIE);
  const path = await atProvider(begun.body.url ?? '');
  return { browser, path, ...(await back(path, browser)) };
}

const an = { sub: 'e-id-an', name: 'Nguyễn Văn An', acr: 'loa2' };
const binh = { sub: 'e-id-binh', name: 'Trần Thị Bình', acr: 'loa2' };

beforeAll(async () => {
  [provider, other, pretender] = await Promise.all([
    OidcProviderProcess.start('vneid', 'directory'),
    OidcProviderProcess.start('other'),
    pretend(),
  ]);
  const pretended = `http://localhost:${(pretender.address() as AddressInfo).port}`;
  portal = await startPortal({
    environment: {
      OIDC_VNEID_ISSUER: provider.issuer,
      OIDC_VNEID_CLIENT_ID: 'motcua',
      OIDC_VNEID_CLIENT_SECRET: 'a-secret-of-the-test',
      OIDC_VNEID_LABEL_VI: 'VNeID',
      OIDC_VNEID_STRONG: 'loa3',
      OIDC_DIRECTORY_ISSUER: provider.issuer,
      OIDC_DIRECTORY_CLIENT_ID: 'motcua',
      OIDC_DIRECTORY_CLIENT_SECRET: 'a-secret-of-the-test',
      OIDC_DIRECTORY_AUDIENCE: 'officer',
      OIDC_OTHER_ISSUER: other.issuer,
      OIDC_OTHER_CLIENT_ID: 'motcua',
      OIDC_OTHER_CLIENT_SECRET: 'a-secret-of-the-test',
      OIDC_PRETENDER_ISSUER: pretended,
      OIDC_PRETENDER_CLIENT_ID: 'motcua',
      OIDC_PRETENDER_CLIENT_SECRET: 'a-secret-of-the-test',
    },
  });
  await Promise.all([provider.portal(portal.url), other.portal(portal.url)]);
}, 240_000);
afterAll(async () => {
  provider?.stop();
  other?.stop();
  pretender?.close();
  await portal?.close();
});

describe('single sign-on', () => {
  it('opens an account only after its holder linked it, whatever the names say', async () => {
    const first = await signOn(an);
    expect(first.to).toMatch(/^\/identity\?next=%2F#[\w-]{43}$/);
    expect(first.token).toBe('');
    const token = await tokenOf(api, 'investor@demo.test');
    const linked = await signOn(an, { token });
    expect((await call('GET', '/me', linked.token)).body.email).toBe('investor@demo.test');
    const again = await signOn(an, { body: { next: '/my' } });
    expect(again.to).toBe('/login?next=%2Fmy&entered=1');
    expect((await call('GET', '/me', again.token)).body.email).toBe('investor@demo.test');
    const other = await tokenOf(api, 'investor2@demo.test');
    expect((await signOn(an, { token: other })).to).toBe('/login?problem=sign-on.taken');
    const officer = await tokenOf(api, 'clerk@demo.test');
    const refused = await call('POST', '/me/identities/vneid', officer, {});
    expect(refused.body.code).toBe('sign-on.wrong-audience');
  });

  it('believes an answer once, in time, in the browser that asked', async () => {
    const done = await signOn(an);
    const over = '/login?problem=sign-on.over';
    expect((await back(done.path, done.browser)).to).toBe(over);
    const stolen = await call('POST', '/auth/sign-on/vneid', undefined, {});
    const path = await atProvider(stolen.body.url ?? '');
    expect((await back(path, 'another-browser-of-the-attacker')).to).toBe(over);
    const forged = path.replace(/state=[^&]+/, 'state=invented');
    expect((await back(forged, cookieOf(stolen.headers, COOKIE))).to).toBe(over);
    const late = await call('POST', '/auth/sign-on/vneid', undefined, {});
    const latePath = await atProvider(late.body.url ?? '');
    portal.clock.advance(11 * 60_000);
    expect((await back(latePath, cookieOf(late.headers, COOKIE))).to).toBe(over);
  });

  it.each([
    ['nonce', { nonce: 'another' }],
    ['issuer', { iss: 'https://elsewhere.example' }],
    ['audience', { aud: 'somebody-else' }],
    ['time', { iat: 1_600_000_000, exp: 1_600_000_600 }],
    ['subject', { sub: '' }],
    ['hour of proof', { auth_time: Math.floor(Date.now() / 1000) - 16 * 60 }],
    ['way to tell that hour', { auth_time: null }],
    ['signature', { forged: true }],
  ])('refuses an ID token with another %s', async (_what, lies) => {
    await provider.lies(lies);
    const { to, token } = await signOn(an);
    await provider.lies({});
    expect([to, token]).toEqual(['/login?problem=sign-on.refused', '']);
  });

  it('asks for the second factor that an account has, unless the provider proved two', async () => {
    const token = await tokenOf(api, 'investor3@demo.test');
    const person = { sub: 'e-id-strong', name: 'Người Ba', acr: 'loa2' };
    await signOn(person, { token });
    const database = portal.app.get(Database, { strict: false });
    await database.query(
      `INSERT INTO second_factor (account_id, secret, created_at, confirmed_at)
       SELECT id, 'x', now(), now() FROM account WHERE email = 'investor3@demo.test'`,
    );
    const weak = await signOn(person);
    expect(weak.to).toMatch(/^\/login\?next=%2F#challenge=[\w-]{43}&methods=code$/);
    expect(weak.token).toBe('');
    const strong = await signOn({ ...person, acr: 'loa3' });
    expect((await call('GET', '/me', strong.token)).body.restricted).toBe(false);
  });
});

describe('two providers', () => {
  const over = '/login?problem=sign-on.over';
  const begin = async (key: string) => {
    const { body, headers } = await call('POST', `/auth/sign-on/${key}`, undefined, {});
    return { url: body.url ?? '', browser: cookieOf(headers, COOKIE) };
  };

  it('may know different people by one subject', async () => {
    const opened = await signOn(an);
    expect((await call('GET', '/me', opened.token)).body.email).toBe('investor@demo.test');
    const namesake = await signOn(an, { key: 'other' });
    expect([namesake.token, namesake.to]).toEqual(['', expect.stringMatching(/^\/identity/)]);
    const token = await tokenOf(api, 'investor2@demo.test');
    const linked = await signOn(an, { key: 'other', token });
    expect((await call('GET', '/me', linked.token)).body.email).toBe('investor2@demo.test');
    const { token: still } = await signOn(an);
    expect((await call('GET', '/me', still)).body.email).toBe('investor@demo.test');
  });

  it('cannot answer for each other', async () => {
    await other.person(an);
    const [honest, mixed] = [await begin('vneid'), await begin('other')];
    const answer = new URL(await atProvider(mixed.url), 'http://localhost:8080');
    // What the other one said, under the state that waits for the first: at its address, and at its own.
    const state = new URL(honest.url).searchParams.get('state') ?? '';
    answer.searchParams.set('state', state);
    expect((await back(`${answer.pathname}${answer.search}`, honest.browser)).to).toBe(over);
    const there = answer.pathname.replace('/other/', '/vneid/');
    const refused = '/login?problem=sign-on.refused';
    expect((await back(`${there}${answer.search}`, honest.browser)).to).toBe(refused);
    const silent = await begin('vneid');
    answer.searchParams.set('state', new URL(silent.url).searchParams.get('state') ?? '');
    answer.searchParams.delete('iss');
    expect((await back(`${there}${answer.search}`, silent.browser)).to).toBe(refused);
  });

  it('are asked how long ago they asked the person', async () => {
    expect(new URL((await begin('vneid')).url).searchParams.get('max_age')).toBe('900');
  });

  it('are known by the issuer that was configured, whatever their metadata say', async () => {
    const { status, body } = await call('POST', '/auth/sign-on/pretender', undefined, {});
    expect([status, body.code, body.url]).toEqual([503, 'sign-on.provider-silent', undefined]);
  });
});

describe('a log-out at the provider', () => {
  const sessionOf = async (token: string): Promise<string> => {
    const database = portal.app.get(Database, { strict: false });
    expect((await call('GET', '/me', token)).status).toBe(200);
    const [row] = await database.query<{ sid: string }>(
      `SELECT provider_sid AS sid FROM session WHERE provider_sid IS NOT NULL
        ORDER BY created_at DESC, id DESC LIMIT 1`,
    );
    return row?.sid ?? '';
  };
  const send = async (token: string) =>
    (
      await portal.http('POST', '/api/v1/auth/sign-on/vneid/logout', {
        body: new URLSearchParams({ logout_token: token }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    ).status;

  it('ends the session that it opened, and no other', async () => {
    const [one, two] = [await signOn(an), await signOn(an)];
    const sid = await sessionOf(two.token);
    expect(sid).not.toBe('');
    await provider.logout({ sub: an.sub, sid });
    expect((await call('GET', '/me', two.token)).status).toBe(401);
    expect((await call('GET', '/me', one.token)).status).toBe(200);
  });

  it('is believed only as the provider signed it, and once', async () => {
    const { token } = await signOn(an);
    const now = Math.floor(Date.now() / 1000);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const right = {
      iss: provider.issuer,
      aud: 'motcua',
      sub: an.sub,
      iat: now,
      exp: now + 120,
      events,
    };
    const wrong: Record<string, unknown>[] = [
      { ...right, jti: 'a', iss: 'https://elsewhere.example' },
      { ...right, jti: 'b', aud: 'somebody-else' },
      { ...right, jti: 'c', exp: now - 60, iat: now - 120 },
      { ...right, jti: 'd', nonce: 'n' },
      { ...right, jti: 'e', events: {} },
      { ...right, jti: 'f', sub: undefined },
      { ...right, jti: undefined },
    ];
    const logout = { typ: 'logout+jwt' };
    for (const claims of wrong) expect(await send(await provider.sign(claims, logout))).toBe(400);
    for (const header of [{}, { typ: 'JWT' }, { typ: 'at+jwt' }]) {
      expect(await send(await provider.sign({ ...right, jti: 'i' }, header))).toBe(400);
    }
    expect(await send(`${await provider.sign({ ...right, jti: 'g' }, logout)}x`)).toBe(400);
    expect((await call('GET', '/me', token)).status).toBe(200);
    const signed = await provider.sign({ ...right, jti: 'h' }, logout);
    expect(await send(signed)).toBe(204);
    expect((await call('GET', '/me', token)).status).toBe(401);
    expect(await send(signed)).toBe(400);
  });
});

describe('acting for an organisation by its tax code', () => {
  const ask = async (): Promise<string> => {
    const { to } = await signOn(binh);
    const token = to.split('#')[1] ?? '';
    const asked = await call('POST', '/auth/sign-on/waiting/access-request', undefined, {
      token,
      taxCode: TAX,
    });
    expect(asked.status).toBe(202);
    return token;
  };

  it('takes the holder of its account, who can take it back', async () => {
    const holder = await tokenOf(api, 'investor@demo.test');
    await call('PATCH', '/me', holder, { organisation: { name: 'Sao Biển', taxCode: TAX } });
    const used = await ask();
    expect((await call('POST', '/auth/sign-on/waiting', undefined, { token: used })).status).toBe(
      401,
    );
    const list = async () =>
      (await call('GET', '/me/organisation-access', holder)).body.items ?? [];
    const [request] = await list();
    expect(request).toMatchObject({ state: 'requested', person: binh.name, taxCode: TAX });
    expect((await signOn(binh)).to).toMatch(/^\/identity/); // asked is not allowed
    const decide = (token: string, body: object) =>
      call('POST', `/me/organisation-access/${request?.id}/decision`, token, body);
    const stranger = await tokenOf(api, 'investor2@demo.test');
    expect((await decide(stranger, { approve: true })).status).toBe(404);
    expect((await decide(holder, { approve: true })).status).toBe(204);
    expect((await decide(holder, { approve: false })).status).toBe(409);
    const helper = await signOn(binh);
    expect((await call('GET', '/me', helper.token)).body.email).toBe('investor@demo.test');
    expect((await call('GET', '/dossiers', helper.token)).status).toBe(200);
    for (const [method, path] of [
      ['POST', '/me/password'],
      ['POST', '/me/passkeys/options'],
      ['PATCH', '/me'],
      ['GET', '/me/sessions'],
      ['POST', '/me/identities/vneid'],
      ['GET', '/me/organisation-access'],
    ] as const) {
      const answer = await call(method, path, helper.token, method === 'GET' ? undefined : {});
      expect([path, answer.body.code]).toEqual([path, 'access.not-owner']);
    }
    await call('POST', `/me/organisation-access/${request?.id}/revocation`, holder);
    expect((await call('GET', '/me', helper.token)).status).toBe(401);
    expect((await signOn(binh)).to).toMatch(/^\/identity/);
    expect(await list()).toMatchObject([{ state: 'revoked' }]);
  });

  it('or an administrator with a reason, until a day', async () => {
    await ask();
    const admin = await tokenOf(api, 'admin@demo.test');
    const { items = [] } = (await call('GET', '/admin/organisation-access?state=open', admin)).body;
    const decide = (body: object) =>
      call('POST', `/admin/organisation-access/${items[0]?.id}/decision`, admin, body);
    expect((await decide({ approve: true })).body.code).toBe('organisation-access.reason');
    const to = new Date((await portal.clock.now()) + HOUR).toISOString();
    const body = { approve: true, reason: 'Chủ tài khoản đã nghỉ việc', to };
    expect((await decide(body)).status).toBe(204);
    const helper = await signOn(binh);
    expect((await call('GET', '/me', helper.token)).status).toBe(200);
    portal.clock.advance(HOUR);
    expect((await call('GET', '/me', helper.token)).status).toBe(401);
    expect((await signOn(binh)).to).toMatch(/^\/identity/);
  });
});

describe('an invited officer', () => {
  it('takes up the account by the directory and the invitation, not by the name', async () => {
    const admin = await tokenOf(api, 'admin@demo.test');
    const email = 'moi@demo.test';
    const posts = [{ unit: 'heza.planning', role: 'specialist' }];
    const body = { email, name: 'Cán bộ mới', posts };
    expect((await call('POST', '/admin/accounts', admin, body)).status).toBe(201);
    const database = portal.app.get(Database, { strict: false });
    const [mail] = await database.query<{ link: string }>(
      `SELECT payload->>'link' AS link FROM outbox
        WHERE topic = 'account-mail' AND payload->>'to' = $1`,
      [email],
    );
    const invitation = new URL(mail?.link ?? '').searchParams.get('token') ?? '';
    const person = { sub: 'directory-moi', name: 'Cán bộ mới', acr: 'loa2' };
    const as = (more: object) => signOn(person, { key: 'directory', body: more });
    expect((await as({})).to).toMatch(/^\/identity/);
    const wrong = { invitation: 'not-the-token-of-any-invitation' };
    expect((await as(wrong)).to).toBe('/login?problem=account.token-invalid');
    const citizen = await signOn(person, { body: { invitation } });
    expect(citizen.to).toBe('/login?problem=sign-on.wrong-audience');
    const { token } = await as({ invitation });
    expect((await call('GET', '/me', token)).body.email).toBe(email);
    expect((await as({ invitation })).to).toBe('/login?problem=account.token-invalid');
    expect((await call('GET', '/me', (await as({})).token)).body.email).toBe(email);
  });
});
