import { createHash } from 'node:crypto';
import { MINUTE } from '#libs/kernel';
import { Database } from '#libs/platform';
import { apiOf, logIn, PASSWORD, tokenOf } from '../identity/people.js';
import { fromBase32, nextCode } from '../support/authenticator.js';
import { startPortal, type Portal } from '../support/portal.js';
import { EXPECTATIONS } from './expectations.js';

interface SecondFactorBody {
  readonly code?: string;
  readonly token?: string;
  readonly challenge?: string;
  readonly secret?: string;
  readonly recoveryCodes?: readonly string[];
  readonly recoveryCodesLeft?: number;
  readonly enrolled?: boolean;
  readonly required?: boolean;
}

/** What they do besides: a draft is only looked at, and a letter is the daily work of the desk. */
const NOT_ADMINISTRATION = /\/versions\/\{version\}\/(check|walk)$|^POST \/api\/v1\/desk\//;

/** Below /admin, or for administrators and process owners wherever it is. */
function isAdministration(operation: string): boolean {
  const who = EXPECTATIONS[operation]?.who;
  const roles = typeof who === 'object' && 'roles' in who ? who.roles : [];
  const theirs = roles.includes('administrator') || roles.includes('process-owner');
  return (/ \/api\/v1\/admin\//.test(operation) || theirs) && !NOT_ADMINISTRATION.test(operation);
}

let portal: Portal;
const api = apiOf(() => portal);
const call = (method: string, path: string, token?: string, body?: unknown) =>
  portal.http<SecondFactorBody>(method, `/api/v1${path}`, {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
  });

const code = (secret: Buffer): Promise<string> => nextCode(portal, secret);

async function enrol(
  email: string,
): Promise<{ secret: Buffer; codes: readonly string[]; token: string }> {
  const token = await tokenOf(api, email);
  const begun = await call('POST', '/me/second-factor', token, { password: PASSWORD });
  expect(begun.status).toBe(200);
  const secret = fromBase32(begun.body.secret ?? '');
  const done = await call('POST', '/me/second-factor/confirmation', token, {
    code: await code(secret),
  });
  expect(done.status).toBe(200);
  expect((await call('GET', '/me', token)).status).toBe(401); // the token rotated
  return { secret, codes: done.body.recoveryCodes ?? [], token: done.body.token ?? '' };
}

const challenge = async (email: string): Promise<string> => {
  const { status, body } = await call('POST', '/auth/login', undefined, {
    email,
    password: PASSWORD,
  });
  expect({ status, token: body.token }).toEqual({ status: 200, token: undefined });
  return body.challenge ?? '';
};
const answer = (given: string, proof: string) =>
  call('POST', '/auth/second-factor', undefined, { challenge: given, code: proof });

describe('the second factor', () => {
  beforeAll(async () => {
    portal = await startPortal({ environment: { STEP_UP_MINUTES: '15' } });
  }, 120_000);
  afterAll(() => portal?.close());

  it('stands between the password and the session; codes and recovery codes work once', async () => {
    const { secret, codes } = await enrol('manager@demo.test');
    expect(new Set(codes).size).toBe(10);
    // 24 of 32 letters are 120 bits: enough for a hash that is not a password's.
    for (const one of codes) expect(one).toMatch(/^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
    const proof = await code(secret);
    const first = await answer(await challenge('manager@demo.test'), proof);
    expect(first.status).toBe(200);
    const again = await answer(await challenge('manager@demo.test'), proof);
    expect([again.status, again.body.code]).toEqual([401, 'second-factor.failed']);
    for (const expected of [200, 401]) {
      const by = await answer(await challenge('manager@demo.test'), codes[0] ?? '');
      expect(by.status).toBe(expected);
    }
    const state = await call('GET', '/me/second-factor', first.body.token);
    expect(state.body).toEqual({
      enrolled: true,
      required: false,
      recoveryCodesLeft: 9,
      passkeys: 0,
      passkeysPossible: true,
      passwordNeeded: false,
    });
    const renewed = await call('POST', '/me/second-factor/recovery-codes', first.body.token, {
      password: PASSWORD,
      code: await code(secret),
    });
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    const [old, fresh] = [codes[1] ?? '', renewed.body.recoveryCodes?.[0] ?? ''];
    expect((await answer(await challenge('manager@demo.test'), old)).status).toBe(401);
    expect((await answer(await challenge('manager@demo.test'), fresh)).status).toBe(200);
  });

  it('keeps its secret sealed and its recovery codes hashed', async () => {
    const { secret, codes } = await enrol('clerk@demo.test');
    const database = portal.app.get(Database, { strict: false });
    const rows = await database.query<{ secret: Buffer }>(`SELECT secret FROM second_factor`);
    expect(rows.some((row) => row.secret.includes(secret))).toBe(false);
    const plain = createHash('sha256')
      .update((codes[0] ?? '').replaceAll('-', ''))
      .digest();
    const hashed = await database.query<{ code_hash: Buffer }>(
      `SELECT code_hash FROM recovery_code`,
    );
    expect(hashed.some((row) => row.code_hash.equals(plain))).toBe(true);
  });

  it('opens one session for nine right answers at once, and looks at five wrong ones', async () => {
    const { secret } = await enrol('head@demo.test');
    const given = await challenge('head@demo.test');
    const proof = await code(secret);
    const right = await Promise.all(Array.from({ length: 9 }, () => answer(given, proof)));
    expect(right.filter((r) => r.status === 200)).toHaveLength(1);
    const other = await challenge('head@demo.test');
    const wrong = await Promise.all(Array.from({ length: 9 }, () => answer(other, '000000')));
    expect(wrong.filter((r) => r.body.code === 'second-factor.failed')).toHaveLength(5);
    const late = await answer(other, await code(secret));
    expect([late.status, late.body.code]).toEqual([401, 'second-factor.challenge-invalid']);
  });

  it('locks an account after ten wrong codes, also over new challenges', async () => {
    await enrol('specialist@demo.test');
    for (let round = 0; round < 2; round++) {
      const given = await challenge('specialist@demo.test');
      for (let n = 0; n < 5; n++) expect((await answer(given, '111111')).status).toBe(401);
    }
    const locked = await answer(await challenge('specialist@demo.test'), '111111');
    expect([locked.status, locked.body.code]).toEqual([429, 'login.too-many']);
  });

  it('does not let a challenge live longer than five minutes', async () => {
    const { secret } = await enrol('leader@demo.test');
    const given = await challenge('leader@demo.test');
    portal.clock.advance(6 * MINUTE);
    expect((await answer(given, await code(secret))).body.code).toBe(
      'second-factor.challenge-invalid',
    );
  });

  it('asks administrators anew after 15 minutes, and rotates the token', async () => {
    const token = await tokenOf(api, 'admin@demo.test');
    expect((await call('GET', '/admin/accounts', token)).status).toBe(200);
    portal.clock.advance(16 * MINUTE);
    const stale = await call('GET', '/admin/accounts', token);
    expect([stale.status, stale.body.code]).toEqual([403, 'session.step-up']);
    expect((await call('GET', '/me', token)).status).toBe(200);
    const wrong = await call('POST', '/me/step-up', token, { password: 'wrong-wrong' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'password.wrong']);
    const up = await call('POST', '/me/step-up', token, { password: PASSWORD });
    expect((await call('GET', '/admin/accounts', up.body.token)).status).toBe(200);
    expect((await call('GET', '/me', token)).status).toBe(401);
  });

  it('asks anew before anything is changed by administration, whatever the route', async () => {
    const { body } = await portal.http<{ paths: Record<string, Record<string, unknown>> }>(
      'GET',
      '/api/openapi.json',
    );
    const changing = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .map((method) => `${method.toUpperCase()} ${path}`)
        .filter((operation) => isAdministration(operation) && !operation.startsWith('GET ')),
    );
    expect(changing.length).toBeGreaterThan(20);
    const stale = new Map<string, string>();
    for (const who of ['admin', 'process-owner']) {
      stale.set(who, await tokenOf(api, `${who}@demo.test`));
    }
    portal.clock.advance(16 * MINUTE);
    const passed: string[] = [];
    for (const operation of changing) {
      const who = EXPECTATIONS[operation]?.who;
      const isOwners =
        typeof who === 'object' && 'roles' in who && who.roles[0] === 'process-owner';
      const token = stale.get(isOwners ? 'process-owner' : 'admin');
      const [method = '', path = ''] = operation.split(' ');
      const url = path
        .replace('/api/v1', '')
        .replace('{code}', '1.009664')
        .replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
      const { status, body: said } = await call(method, url, token, {});
      if (status !== 403 || said.code !== 'session.step-up') passed.push(`${operation} ${status}`);
    }
    expect(passed).toEqual([]);
  });

  it('asks for the password only where the log-in is some minutes old', async () => {
    const token = await tokenOf(api, 'auditor@demo.test');
    expect((await call('POST', '/me/second-factor', token, {})).status).toBe(200);
    portal.clock.advance(6 * MINUTE);
    const late = await call('POST', '/me/second-factor', token, {});
    expect([late.status, late.body.code]).toEqual([422, 'password.wrong']);
  });

  it('can be taken off with both proofs where it is not mandatory', async () => {
    const { secret, token } = await enrol('investor3@demo.test');
    const without = await call('DELETE', '/me/second-factor', token, {
      password: PASSWORD,
      code: '000000',
    });
    expect(without.status).toBe(401);
    const proof = await code(secret);
    const off = await call('DELETE', '/me/second-factor', token, {
      password: PASSWORD,
      code: proof,
    });
    expect(off.status).toBe(204);
    expect((await logIn(api, 'investor3@demo.test')).body.token).toBeDefined();
  });

  it('lost altogether, is given anew like the account itself: on grounds, by an invitation', async () => {
    const email = 'receptionist@demo.test';
    const { token } = await enrol(email);
    const admin = await tokenOf(api, 'admin@demo.test');
    const idOf = async (who: string) =>
      (await api('GET', `/admin/accounts?q=${who}`, { token: admin })).body.items?.[0]?.id;
    const lost = async (id: string | undefined, grounds: string) =>
      call('POST', `/admin/accounts/${id}/lost-factor`, admin, { grounds });
    const grounds = 'Đến bàn quản trị, thẻ cán bộ và trưởng phòng xác nhận';
    const id = await idOf(email);
    expect((await lost(id, 'tin tôi')).status).toBe(400);
    expect((await lost(await idOf('admin@demo.test'), grounds)).body.code).toBe(
      'administrator.self',
    );
    expect((await lost(await idOf('investor@demo.test'), grounds)).body.code).toBe(
      'account.not-officer',
    );
    expect((await lost(id, grounds)).status).toBe(204);
    expect((await call('GET', '/me', token)).status).toBe(401);
    expect((await logIn(api, email)).status).toBe(401);
    const database = portal.app.get(Database, { strict: false });
    const [mail] = await database.query<{ link: string }>(
      `SELECT payload->>'link' AS link FROM outbox
        WHERE topic = 'account-mail' AND payload->>'to' = $1 ORDER BY id DESC LIMIT 1`,
      [email],
    );
    const invitation = new URL(mail?.link ?? '').searchParams.get('token');
    const password = 'hoàn toàn mới 2026';
    const taken = await call('POST', '/auth/accept-invitation', undefined, {
      token: invitation,
      password,
    });
    expect(taken.status).toBe(200);
    expect((await call('GET', '/me/second-factor', taken.body.token)).body).toMatchObject({
      enrolled: false,
      recoveryCodesLeft: 0,
    });
    const again = await logIn(api, email, password);
    expect(again.body.token).toBeDefined();
    const record = await database.query<{ grounds: string }>(
      `SELECT grounds FROM factor_loss WHERE account_id = $1 ORDER BY at DESC, id DESC`,
      [id],
    );
    expect(record[0]?.grounds).toBe(grounds);
  });

  it('serves a hundred log-ins at once', async () => {
    const tries = Array.from({ length: 100 }, () => logIn(api, 'investor@demo.test'));
    const statuses = (await Promise.all(tries)).map((r) => r.status);
    expect(statuses.filter((s) => s !== 200)).toEqual([]);
  }, 120_000);
});

describe('where it is mandatory', () => {
  beforeAll(async () => {
    portal = await startPortal({
      environment: { SECOND_FACTOR_REQUIRED: 'true', SECOND_FACTOR_FOR_INVESTORS: 'true' },
    });
  }, 120_000);
  afterAll(() => portal?.close());

  it('an officer can do nothing but enrol, nor can an investor where they need one too', async () => {
    const token = await tokenOf(api, 'receptionist@demo.test');
    const me = await portal.http('GET', '/api/v1/me', { token });
    expect(me.body).toMatchObject({ restricted: true });
    const barred = await call('GET', '/tasks?scope=unit', token);
    expect([barred.status, barred.body.code]).toEqual([403, 'second-factor.required']);
    expect((await call('GET', '/me/second-factor', token)).body.required).toBe(true);
    const enrolled = await enrol('receptionist@demo.test');
    expect((await call('GET', '/tasks?scope=unit', enrolled.token)).status).toBe(200);
    const off = await call('DELETE', '/me/second-factor', enrolled.token, {
      password: PASSWORD,
      code: await code(enrolled.secret),
    });
    expect([off.status, off.body.code]).toEqual([409, 'second-factor.mandatory']);
    const investor = await tokenOf(api, 'investor@demo.test');
    const closed = await call('GET', '/dossiers', investor);
    expect([closed.status, closed.body.code]).toEqual([403, 'second-factor.required']);
    const { token: open } = await enrol('investor@demo.test');
    expect((await call('GET', '/dossiers', open)).status).toBe(200);
  });
});
