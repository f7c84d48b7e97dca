import { MINUTE } from '#libs/kernel';
import { apiOf, logIn, PASSWORD, tokenOf } from '../identity/people.js';
import { startPortal, type Portal } from '../support/portal.js';
import { SoftKey } from '../support/soft-key.js';

interface PasskeyBody {
  readonly code?: string;
  readonly token?: string;
  readonly challenge?: string;
  readonly methods?: readonly string[];
  readonly options?: {
    readonly challenge: string;
    readonly rpId?: string;
    readonly rp?: { readonly id: string };
    readonly user?: { readonly id: string };
    readonly allowCredentials?: readonly { readonly id: string }[];
    readonly userVerification?: string;
  };
  readonly recoveryCodes?: readonly string[];
  readonly items?: readonly { readonly id: string; readonly name: string; lastUsedAt: unknown }[];
  readonly restricted?: boolean;
}

const ORIGIN = 'http://localhost:8080';
const RP = 'localhost';

let portal: Portal;
const api = apiOf(() => portal);
const call = (method: string, path: string, token?: string, body?: unknown) =>
  portal.http<PasskeyBody>(method, `/api/v1${path}`, {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
  });

/** Signs what the portal asks, in the name of its own address. */
const ask = async (path: string, token?: string, body: unknown = {}) => {
  const { status, body: answer } = await call('POST', path, token, body);
  expect(status).toBe(200);
  const { options } = answer;
  if (!options) throw new Error('no options');
  return { ...options, signing: { challenge: options.challenge, origin: ORIGIN, rpId: RP } };
};

async function register(email: string, name: string, token?: string) {
  const session = token ?? (await tokenOf(api, email));
  const asked = await ask('/me/passkeys/options', session);
  expect(asked.rp?.id).toBe(RP);
  const key = new SoftKey(Buffer.from(asked.user?.id ?? '', 'base64url').toString());
  const credential = key.register(asked.signing);
  const added = await call('POST', '/me/passkeys', session, { name, credential });
  expect([added.status, added.body.code]).toEqual([200, undefined]);
  return { key, token: added.body.token ?? '', codes: added.body.recoveryCodes ?? [] };
}

const password = async (email: string) =>
  (await call('POST', '/auth/login', undefined, { email, password: PASSWORD })).body;
const enter = (credential: unknown, challenge?: string) =>
  call('POST', '/auth/passkey', undefined, { credential, ...(challenge ? { challenge } : {}) });

beforeAll(async () => {
  portal = await startPortal({
    environment: { SECOND_FACTOR_REQUIRED: 'true', STEP_UP_MINUTES: '15' },
  });
}, 120_000);
afterAll(() => portal?.close());

describe('a passkey', () => {
  it('is the mandatory factor of an officer, alone and after the password', async () => {
    const { key, token, codes } = await register('specialist@demo.test', 'Điện thoại');
    expect(codes).toHaveLength(10);
    expect((await call('GET', '/tasks?scope=unit', token)).status).toBe(200);
    const alone = await ask('/auth/passkey/options');
    expect(alone).toMatchObject({ userVerification: 'required', rpId: RP });
    expect(alone.allowCredentials ?? []).toEqual([]);
    const entered = await enter(key.sign(alone.signing));
    expect((await call('GET', '/tasks?scope=unit', entered.body.token)).status).toBe(200);
    const { challenge, methods } = await password('specialist@demo.test');
    expect(methods).toEqual(['passkey']);
    const after = await ask('/auth/passkey/options', undefined, { challenge });
    expect(after.allowCredentials?.map(({ id }) => id)).toEqual([key.id.toString('base64url')]);
    const second = await enter(key.sign(after.signing), challenge);
    expect((await call('GET', '/me', second.body.token)).body.restricted).toBe(false);
    const { items } = (await call('GET', '/me/passkeys', second.body.token)).body;
    expect(items).toMatchObject([{ name: 'Điện thoại', lastUsedAt: expect.any(String) }]);
  });

  it('leaves the recovery codes for the day it is lost', async () => {
    const { codes } = await register('head@demo.test', 'Khóa USB');
    for (const expected of [200, 401]) {
      const { challenge } = await password('head@demo.test');
      const body = { challenge, code: codes[3] };
      expect((await call('POST', '/auth/second-factor', undefined, body)).status).toBe(expected);
    }
  });

  it('is not believed for another origin, name or question, nor twice', async () => {
    const { key } = await register('clerk@demo.test', 'Máy tính');
    const wrong = async (change: Partial<{ challenge: string; origin: string; rpId: string }>) => {
      const { signing } = await ask('/auth/passkey/options');
      const { status, body } = await enter(key.sign({ ...signing, ...change }));
      return [status, body.code];
    };
    expect(await wrong({ origin: 'https://motcua.example' })).toEqual([401, 'passkey.refused']);
    expect(await wrong({ rpId: 'motcua.example' })).toEqual([401, 'passkey.refused']);
    const invented = Buffer.alloc(32, 7).toString('base64url');
    expect(await wrong({ challenge: invented })).toEqual([401, 'passkey.question-over']);
    const { signing } = await ask('/auth/passkey/options');
    const signed = key.sign(signing);
    const both = await Promise.all([enter(signed), enter(signed)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const late = await ask('/auth/passkey/options');
    portal.clock.advance(6 * MINUTE);
    expect((await enter(key.sign(late.signing))).body.code).toBe('passkey.question-over');
  });

  it('of somebody else, or of nobody, opens nothing', async () => {
    const { key } = await register('receptionist@demo.test', 'Của tôi');
    const { signing } = await ask('/auth/passkey/options');
    expect((await enter(new SoftKey().sign(signing))).body.code).toBe('passkey.refused');
    await register('manager@demo.test', 'Của tôi');
    const { challenge } = await password('manager@demo.test');
    const asked = await ask('/auth/passkey/options', undefined, { challenge });
    const foreign = await enter(key.sign(asked.signing), challenge);
    expect([foreign.status, foreign.body.code]).toEqual([401, 'passkey.refused']);
    const other = await ask('/auth/passkey/options');
    key.counter = 0; // a copy of the key, which counts from where it was copied
    await enter(key.sign(other.signing));
    key.counter = 0;
    const copy = await ask('/auth/passkey/options');
    expect((await enter(key.sign(copy.signing))).body.code).toBe('passkey.refused');
  });

  it('proves its person anew, and is not the last one to be taken off', async () => {
    const { key, token } = await register('leader@demo.test', 'Một');
    const two = await register('leader@demo.test', 'Hai', token);
    expect(two.codes).toEqual([]);
    expect((await call('GET', '/me', token)).status).toBe(401);
    portal.clock.advance(16 * MINUTE);
    const { items = [] } = (await call('GET', '/me/passkeys', two.token)).body;
    const remove = (at: number, by: string | undefined) =>
      call('DELETE', `/me/passkeys/${items[at]?.id}`, by);
    expect((await remove(1, two.token)).body.code).toBe('session.step-up');
    const asked = await ask('/me/step-up/passkey/options', two.token);
    const up = await call('POST', '/me/step-up/passkey', two.token, {
      credential: key.sign(asked.signing),
    });
    expect(up.status).toBe(200);
    expect((await call('GET', '/me', two.token)).status).toBe(401);
    const foreign = await tokenOf(api, 'consultee.police@demo.test');
    expect((await remove(1, foreign)).status).toBe(404);
    expect((await remove(1, up.body.token)).status).toBe(204);
    expect((await remove(0, up.body.token)).body.code).toBe('second-factor.mandatory');
    const name = { name: 'Khóa chính' };
    await call('PATCH', `/me/passkeys/${items[0]?.id}`, up.body.token, name);
    expect((await call('GET', '/me/passkeys', up.body.token)).body.items).toMatchObject([name]);
  });

  it('makes the password alone worth a challenge, and no session', async () => {
    await register('consultee.finance@demo.test', 'Đầu tiên');
    const { status, body } = await logIn(api, 'consultee.finance@demo.test');
    expect([status, body.token]).toEqual([200, undefined]);
  });
});
