import { DAY, HOUR } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform';
import { CreateAdministrator } from '#libs/identity';
import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, logIn, PASSWORD, tokenOf } from './people.js';

let portal: Portal;
const api = apiOf(() => portal);
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const sql = <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
  portal.app.get(UnitOfWork, { strict: false }).run((tx) => tx.query<Row[]>(text, params));

interface Mail {
  readonly to: string;
  readonly kind: string;
  readonly locale: string;
  readonly link: string;
  readonly name: string;
}
const mailsTo = async (to: string): Promise<Mail[]> =>
  (
    await sql<{ payload: Mail }>(
      `SELECT payload FROM outbox WHERE topic = 'account-mail' AND payload->>'to' = $1 ORDER BY ctid`,
      [to],
    )
  ).map((row) => row.payload);
const secretIn = (mail: Mail | undefined): string =>
  new URL(mail?.link ?? '').searchParams.get('token') ?? '';
const lastSecretTo = async (to: string): Promise<string> => secretIn((await mailsTo(to)).at(-1));

const signUp = (email: string, password = 'một mật khẩu dài', more: object = {}) =>
  api('POST', '/auth/sign-up', { body: { email, password, name: 'Park Ji-woo', ...more } });
const confirm = (token: string) => api('POST', '/auth/confirm-email', { body: { token } });

describe('signing up', () => {
  it('sends a mail in the reader language; its link opens the account', async () => {
    const asked = await signUp('Park@Example.kr', undefined, {
      locale: 'en',
      organisation: { name: 'Haneul Vina', taxCode: '0201234567' },
    });
    expect(asked.status).toBe(202);
    const [mail] = await mailsTo('park@example.kr');
    expect(mail).toMatchObject({ kind: 'confirm-email', locale: 'en', name: 'Park Ji-woo' });
    expect(mail?.link).toMatch(/^http:\/\/localhost:8080\/confirm\?token=[\w-]{43}$/);
    expect(await logIn(api, 'park@example.kr', 'một mật khẩu dài')).toMatchObject({
      status: 403,
      body: { code: 'account.not-confirmed' },
    });
    expect((await logIn(api, 'park@example.kr', 'another one')).status).toBe(401);
    const opened = await confirm(secretIn(mail));
    expect(opened).toMatchObject({
      status: 200,
      body: { account: { kind: 'investor', organisation: { name: 'Haneul Vina' }, posts: [] } },
    });
    expect((await api('GET', '/me', { token: String(opened.body.token) })).status).toBe(200);
    expect((await logIn(api, 'park@example.kr', 'một mật khẩu dài')).status).toBe(200);
  });

  it('works once only', async () => {
    await signUp('once@example.vn');
    const secret = await lastSecretTo('once@example.vn');
    const answers = await Promise.all([confirm(secret), confirm(secret), confirm(secret)]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 400, 400]);
    expect((await confirm(secret)).body.code).toBe('account.token-invalid');
  });

  it('expires after two days', async () => {
    await signUp('late@example.vn');
    portal.clock.advance(2 * DAY);
    expect((await confirm(await lastSecretTo('late@example.vn'))).status).toBe(400);
  });

  it('gives the account to who confirms, with the password of that sign-up', async () => {
    await signUp('victim@example.vn', 'the attackers password');
    await signUp('victim@example.vn', 'the owners own password');
    const [first, second] = await mailsTo('victim@example.vn');
    expect((await confirm(secretIn(second))).status).toBe(200);
    expect((await confirm(secretIn(first))).status).toBe(400);
    expect((await logIn(api, 'victim@example.vn', 'the attackers password')).status).toBe(401);
    expect((await logIn(api, 'victim@example.vn', 'the owners own password')).status).toBe(200);
  });

  it('does not tell that an address is taken; its owner gets a mail', async () => {
    const taken = await signUp('head@demo.test');
    const free = await signUp('free@example.vn');
    expect([taken.status, taken.body]).toEqual([free.status, free.body]);
    expect((await mailsTo('head@demo.test')).map((m) => m.kind)).toEqual(['already-registered']);
    expect((await logIn(api, 'head@demo.test')).status).toBe(200);
  });

  it.each([
    ['short', 422, 'password.weak', 'cần ít nhất 10 ký tự'],
    ['weakling@example.vn', 422, 'password.weak', 'không được là địa chỉ thư của bạn'],
    ['Password1234', 422, 'password.common', 'nằm trong danh sách mật khẩu đã bị lộ'],
    ['HảiPhòng@2026', 422, 'password.local-word', expect.stringContaining('“haiphong”, từ mà')],
    [12345678901, 400, 'request.invalid', 'dài nhất 1000 ký tự'],
  ])('refuses the password %s', async (password, status, code, detail) => {
    const body = { email: 'weakling@example.vn', name: 'x', password };
    const answer = await api('POST', '/auth/sign-up', { body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.errors?.[0]).toMatchObject({ pointer: '/password', detail });
    expect(await mailsTo('weakling@example.vn')).toEqual([]);
  });

  it('does not fill a mailbox', async () => {
    for (let i = 0; i < 8; i++) expect((await signUp('full@example.vn')).status).toBe(202);
    expect(await mailsTo('full@example.vn')).toHaveLength(5);
    portal.clock.advance(HOUR);
    await signUp('full@example.vn');
    expect(await mailsTo('full@example.vn')).toHaveLength(6);
  });
});

describe('a forgotten password', () => {
  const forgot = (email: string) => api('POST', '/auth/forgot-password', { body: { email } });
  const reset = (token: string, password: string) =>
    api('POST', '/auth/reset-password', { body: { token, password } });

  it('is set anew by the link, which ends every session', async () => {
    const email = 'investor@demo.test';
    const token = await tokenOf(api, email);
    expect((await forgot(' Investor@demo.test ')).status).toBe(202);
    const secret = await lastSecretTo(email);
    expect((await reset(secret, 'short')).status).toBe(422);
    expect((await reset(secret, 'qwertyuiop')).body.code).toBe('password.common');
    expect((await reset(secret, 'hoàn toàn mới 2026')).status).toBe(204);
    expect((await reset(secret, 'hoàn toàn mới 2027')).status).toBe(400);
    expect((await api('GET', '/me', { token })).status).toBe(401);
    expect((await logIn(api, email, PASSWORD)).status).toBe(401);
    expect((await logIn(api, email, 'hoàn toàn mới 2026')).status).toBe(200);
    expect((await mailsTo(email)).map((m) => m.kind)).toEqual([
      'reset-password',
      'password-changed',
    ]);
  });

  it('opens an account that wrong tries have closed', async () => {
    const email = 'investor2@demo.test';
    for (let i = 0; i < 10; i++) await logIn(api, email, 'wrong wrong');
    expect((await logIn(api, email)).status).toBe(429);
    await forgot(email);
    await reset(await lastSecretTo(email), 'hoàn toàn mới 2026');
    expect((await logIn(api, email, 'hoàn toàn mới 2026')).status).toBe(200);
  });

  it('makes the older link void, and expires within the hour', async () => {
    const email = 'manager@demo.test';
    await forgot(email);
    const older = await lastSecretTo(email);
    await forgot(email);
    expect((await reset(older, 'hoàn toàn mới 2026')).status).toBe(400);
    const newer = await lastSecretTo(email);
    portal.clock.advance(HOUR);
    expect((await reset(newer, 'hoàn toàn mới 2026')).status).toBe(400);
  });

  it('answers the same for an unknown address and sends nothing', async () => {
    expect((await forgot('nobody@example.vn')).status).toBe(202);
    expect(await mailsTo('nobody@example.vn')).toEqual([]);
  });

  it('does not take a link of another kind', async () => {
    await signUp('kinds@example.vn');
    const secret = await lastSecretTo('kinds@example.vn');
    expect((await reset(secret, 'hoàn toàn mới 2026')).status).toBe(400);
  });
});

describe('the first administrator', () => {
  const create = (email: string) =>
    portal.app.get(CreateAdministrator, { strict: false }).run(email);
  const accept = (link: string) =>
    api('POST', '/auth/accept-invitation', {
      body: { token: new URL(link).searchParams.get('token'), password: 'hoàn toàn mới 2026' },
    });

  it('comes by a link from the command line that works once', async () => {
    const { link } = await create('Boss@heza.vn');
    expect(link).toMatch(/^http:\/\/localhost:8080\/invitation\?token=/);
    const accepted = await accept(link);
    expect(accepted).toMatchObject({
      status: 200,
      body: { account: { email: 'boss@heza.vn', roles: ['administrator'] } },
    });
    const token = String(accepted.body.token);
    expect((await api('GET', '/admin/accounts', { token })).status).toBe(200);
    expect((await accept(link)).status).toBe(400);
  });

  it('gets a new link when asked again, and the old one is void', async () => {
    const first = await create('second@heza.vn');
    const again = await create('second@heza.vn');
    expect((await accept(first.link)).status).toBe(400);
    expect((await accept(again.link)).status).toBe(200);
  });

  it.each([
    ['not an address', /not an e-mail address/],
    ['investor@demo.test', /investor's account/],
  ])('is refused for %s', async (email, reason) => {
    await expect(create(email)).rejects.toThrow(reason);
  });
});
