import { readFile } from 'node:fs/promises';
import { Database, UnitOfWork } from '#libs/platform';
import { OutsideIdentityStore } from '../../libs/identity/src/persistence/outside-identity.store.js';
import { SignOnStore } from '../../libs/identity/src/persistence/sign-on.store.js';
import { fromBase32, nextCode } from '../support/authenticator.js';
import { describeInBrowser } from '../support/chromium.js';
import { file } from '../support/filing.js';
import { DEMO_PASSWORD, signIn } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signInOfficers, walk } from '../support/walk.js';
import { look } from './look.js';
import { openFromWorklist } from './office.js';
import { Surfers, type Visitor } from './visitor.js';

jest.setTimeout(240_000);

const MINUTE = 60_000;
const LEADER = 'leader';

/** One officer's first days with a second factor, where it is mandatory: each chapter goes on. */
describeInBrowser('the second factor, by hand', (executable) => {
  let portal: Portal;
  let surfers: Surfers;
  let visitor: Visitor;
  let dossier: string;
  let secret: Buffer;
  let codes: string[];

  beforeAll(async () => {
    portal = await startPortal({
      named: true,
      environment: {
        SECOND_FACTOR_REQUIRED: 'true',
        STEP_UP_MINUTES: '15',
        OIDC_VNEID_ISSUER: 'http://localhost:1',
        OIDC_VNEID_CLIENT_ID: 'motcua',
        OIDC_VNEID_CLIENT_SECRET: 'never-used-here',
        OIDC_VNEID_LABEL_VI: 'VNeID',
      },
    });
    surfers = await Surfers.start(portal, executable);
    dossier = await dossierBeforeSignature(portal);
    visitor = await surfers.visitor('desk');
  }, 240_000);
  afterAll(async () => {
    await surfers?.stop();
    await portal?.close();
  });
  afterEach(() => {
    expect(surfers.faults.splice(0)).toEqual([]);
  });

  const field = (name: string) => visitor.page.locator(`input[name="${name}"]`);
  const code = () => nextCode(portal, secret);
  const chapter = (act: () => Promise<void>) => () => surfers.witnessed(act);
  const logOut = async (): Promise<void> => {
    const account = visitor.page.getByRole('button', { name: /^Tài khoản của bạn/ });
    const name = (await account.textContent())?.trim() ?? '';
    expect(name.length).toBeGreaterThan(3);
    await account.click();
    await visitor.page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await visitor.page.waitForURL((url) => url.pathname === '/');
    await account.waitFor({ state: 'detached' });
    expect(await visitor.page.locator('body').textContent()).not.toContain(name);
  };
  const password = async (): Promise<void> => {
    await visitor.open('/login');
    await field('email').fill(`${LEADER}@demo.test`);
    await field('password').fill(DEMO_PASSWORD);
    await visitor.button('Đăng nhập').last().click();
  };

  it(
    'is set up before anything else opens',
    chapter(async () => {
      await visitor.signIn(LEADER);
      await visitor.heading('Bật xác thực hai lớp để tiếp tục').waitFor();
      expect(await look(visitor, 'ways')).toEqual([]);
      await visitor.button('Dùng ứng dụng xác thực trên điện thoại').click();
      await visitor.button('Tiếp tục').click();
      await visitor.page.getByRole('img', { name: 'Mã QR cho ứng dụng xác thực' }).waitFor();
      expect(await look(visitor, 'enrolment')).toEqual([]);
      const shown = (await visitor.page.locator('[data-secret]').textContent()) ?? '';
      secret = fromBase32(shown.replaceAll(' ', ''));
      await field('code').fill('000000');
      await visitor.button('Xác nhận và bật').click();
      await visitor.page.getByRole('alert').waitFor();
      surfers.faults.splice(0); // the 401 of the wrong code
      await field('code').fill(await code());
      await visitor.button('Xác nhận và bật').click();
      await visitor.heading('Cất giữ mã khôi phục').waitFor();
    }),
  );

  it(
    'gives its recovery codes once, and asks that they be kept',
    chapter(async () => {
      const list = visitor.page.getByRole('list', { name: 'Mã khôi phục' });
      codes = await list.getByRole('listitem').allTextContents();
      expect(codes).toHaveLength(10);
      expect(await look(visitor, 'recovery codes')).toEqual([]);
      const saving = visitor.page.waitForEvent('download');
      await visitor.button('Tải về').click();
      const saved = await readFile(await (await saving).path(), 'utf8');
      for (const one of codes) expect(saved).toContain(one);
      expect(await visitor.button('Xong').isDisabled()).toBe(true);
      await visitor.page.getByLabel('Tôi đã cất giữ các mã này').check();
      await visitor.button('Xong').click();
      await visitor.heading('Việc cần làm').waitFor();
      expect(new URL(visitor.page.url()).pathname).toBe('/work');
    }),
  );

  it(
    'takes a password hidden or shown, pasted, and from a password manager',
    chapter(async () => {
      const guest = await surfers.visitor('desk');
      const input = (name: string) => guest.page.locator(`input[name="${name}"]`);
      const [email, secretly] = [input('email'), input('password')];
      const attributes = async () =>
        Promise.all(['type', 'autocomplete'].map((name) => secretly.getAttribute(name)));
      await guest.open('/login');
      expect(await email.getAttribute('autocomplete')).toBe('username');
      expect(await attributes()).toEqual(['password', 'current-password']);
      await email.fill('từ.trình.quản.lý@mật.khẩu');
      await email.press('Control+a');
      await email.press('Control+x');
      await secretly.press('Control+v');
      expect(await secretly.inputValue()).toBe('từ.trình.quản.lý@mật.khẩu');
      await guest.page.locator('.mantine-PasswordInput-visibilityToggle').click();
      expect(await attributes()).toEqual(['text', 'current-password']);
      for (const page of ['/signup', '/reset?token=x', '/invitation?token=x']) {
        await guest.open(page);
        const fresh = guest.page.locator('input[autocomplete="new-password"]');
        expect([page, await fresh.getAttribute('type')]).toEqual([page, 'password']);
      }
      await guest.leave();
    }),
  );

  it(
    'asks for a code at the next log-in',
    chapter(async () => {
      await logOut();
      await password();
      await field('code').waitFor();
      expect(await look(visitor, 'challenge')).toEqual([]);
      await field('code').fill(await code());
      await visitor.button('Xác nhận').click();
      await visitor.page.waitForURL('**/work');
      await visitor.settled();
    }),
  );

  it(
    'leaves nothing of itself in the browser, also where the server does not hear of the log-out',
    chapter(async () => {
      const { page } = visitor;
      const logOutRoute = '**/api/v1/auth/logout';
      expect(await keptBy(visitor)).toEqual([]);
      await page.route(logOutRoute, (route) => route.abort());
      await logOut();
      surfers.faults.splice(0); // the request that did not arrive
      expect(await keptBy(visitor)).toEqual([]);
      await page.unroute(logOutRoute);
      // The session is the server's to end: here it still holds.
      await visitor.open('/work');
      await visitor.heading('Việc cần làm').waitFor();
    }),
  );

  it(
    'takes a recovery code once, and says how many are left',
    chapter(async () => {
      for (const expected of ['left', 'refused'] as const) {
        await logOut();
        await password();
        await visitor.button('Không có điện thoại? Dùng mã khôi phục').click();
        await field('code').fill(codes[0] ?? '');
        await visitor.button('Xác nhận').click();
        if (expected === 'left') await visitor.page.getByText('còn 9 mã').waitFor();
        else await visitor.page.getByText('đã được dùng').first().waitFor();
        if (expected === 'refused') break;
      }
      surfers.faults.splice(0); // the 401 of the spent code
      await field('code').fill(codes[1] ?? '');
      await visitor.button('Xác nhận').click();
      await visitor.page.waitForURL('**/work');
      await visitor.settled();
    }),
  );

  it(
    'proves itself anew for a signature, which is then given as it was meant',
    chapter(async () => {
      await openFromWorklist(visitor, dossier);
      const note = visitor.page.getByRole('textbox', { name: 'Ghi chú' }).first();
      if ((await note.count()) > 0) await note.fill('Đồng ý ký.');
      portal.clock.advance(16 * MINUTE);
      await visitor.button('Ký duyệt').click();
      const dialog = visitor.page.getByRole('dialog', { name: 'Xác nhận lại là bạn' });
      await dialog.waitFor();
      surfers.faults.splice(0); // the 403 that asked
      await field('step-up-password').fill(DEMO_PASSWORD);
      await field('step-up-code').fill(await code());
      await dialog.getByRole('button', { name: 'Xác nhận và làm tiếp' }).click();
      await visitor.page.getByText('Đã xong bước này.').first().waitFor();
      await visitor.settled();
    }),
  );

  it(
    'proves itself anew to read what is sensitive, which is then shown',
    chapter(async () => {
      const database = portal.app.get(Database, { strict: false });
      const [post] = await database.query<{ id: string }>(
        `INSERT INTO post (id, account_id, unit_id, role, from_at)
         SELECT gen_random_uuid(), a.id, u.id, 'administrator', '2026-01-01' FROM account a, unit u
          WHERE a.email = '${LEADER}@demo.test' AND u.code = 'heza' RETURNING id`,
      );
      portal.clock.advance(16 * MINUTE);
      await visitor.page.goto('/admin');
      const dialog = visitor.page.getByRole('dialog', { name: 'Xác nhận lại là bạn' });
      await dialog.waitFor();
      expect(await visitor.page.getByText('auditor@demo.test').count()).toBe(0);
      surfers.faults.splice(0); // the 403 that asked
      await field('step-up-password').fill(DEMO_PASSWORD);
      await field('step-up-code').fill(await code());
      await dialog.getByRole('button', { name: 'Xác nhận và làm tiếp' }).click();
      await visitor.page.getByText('auditor@demo.test').first().waitFor();
      await database.query(`DELETE FROM post WHERE id = $1`, [post?.id]);
      await visitor.open('/work');
    }),
  );

  it(
    'shows where the account is open, and ends what is not here',
    chapter(async () => {
      await signIn(portal, LEADER).catch(() => undefined); // only a challenge: no session
      await visitor.page.getByRole('button', { name: /^Tài khoản của bạn/ }).click();
      await visitor.page.getByRole('menuitem', { name: 'Bảo mật tài khoản' }).click();
      await visitor.heading('Nơi đang đăng nhập').waitFor();
      await visitor.settled();
      expect(await look(visitor, 'security')).toEqual([]);
      await visitor.page.getByText('phiên này').waitFor();
      const others = visitor.button('Kết thúc mọi phiên khác');
      if ((await others.count()) > 0) await others.click();
      await visitor.page.getByText('Còn 8 mã khôi phục chưa dùng.').waitFor();
    }),
  );

  it(
    'adds a passkey, enters with it alone and proves itself by it',
    chapter(async () => {
      await withAuthenticator(visitor);
      await visitor.button('Thêm khóa truy cập').click();
      await field('passkey-name').fill('Máy ở cơ quan');
      await visitor.button('Tạo trên thiết bị này').click();
      await visitor.page.getByText('Đã thêm khóa truy cập.').waitFor();
      await visitor.page.getByText('Máy ở cơ quan').waitFor();
      expect(await look(visitor, 'passkeys')).toEqual([]);
      await logOut();
      await visitor.open('/login');
      expect(await look(visitor, 'login')).toEqual([]);
      await visitor.button('Dùng khóa truy cập').click();
      await visitor.page.waitForURL('**/work');
      portal.clock.advance(16 * MINUTE);
      await visitor.open('/account/security');
      await visitor.button('Gỡ khóa Máy ở cơ quan').click();
      await visitor.button('Gỡ khóa này').click();
      const dialog = visitor.page.getByRole('dialog', { name: 'Xác nhận lại là bạn' });
      await dialog.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
      await visitor.page.getByText('Máy ở cơ quan').waitFor({ state: 'detached' });
      surfers.faults.splice(0); // the 403 that asked
    }),
  );

  it(
    'whose only factor is a passkey enrols and enters without typing a code',
    chapter(async () => {
      const other = await surfers.visitor('phone');
      await withAuthenticator(other);
      const input = (name: string) => other.page.locator(`input[name="${name}"]`);
      await other.signIn('clerk');
      await other.button('Dùng khóa truy cập của thiết bị').click();
      await input('passkey-name').fill('Điện thoại');
      const passwordAgain = input('password');
      if ((await passwordAgain.count()) > 0) await passwordAgain.fill(DEMO_PASSWORD);
      await other.button('Tạo trên thiết bị này').click();
      await other.page.getByLabel('Tôi đã cất giữ các mã này').check();
      await other.button('Xong').click();
      await other.heading('Việc cần làm').waitFor();
      await other.context.clearCookies();
      await other.open('/login');
      await input('email').fill('clerk@demo.test');
      await input('password').fill(DEMO_PASSWORD);
      await other.button('Đăng nhập').last().click();
      await other.heading('Dùng khóa truy cập').waitFor();
      await other.button('Dùng khóa truy cập').click();
      await other.page.waitForURL('**/work');
      await other.leave();
    }),
  );

  it(
    'of an organisation is opened to somebody with an e-ID by its holder',
    chapter(async () => {
      const holder = await signIn(portal, 'investor');
      const taxCode = '0201234567';
      await holder.patch('/me', { organisation: { name: 'Sao Biển', taxCode } });
      const person = await surfers.visitor('phone');
      await person.open(`/identity#${await vouchedFor(portal, 'Trần Thị Bình')}`);
      await person.heading(/^Chào Trần Thị Bình/).waitFor();
      expect(await look(person, 'identity')).toEqual([]);
      await person.page.locator('input[name="tax-code"]').fill(taxCode);
      await person.button('Xin làm việc cho tổ chức').click();
      await person.heading('Yêu cầu đã được ghi nhận').waitFor();
      await person.leave();
      const owner = await surfers.visitor('desk');
      await owner.signIn('investor');
      await owner.open('/account/security');
      await owner.button('Đồng ý: Trần Thị Bình').waitFor();
      expect(await look(owner, 'access')).toEqual([]);
      await owner.button('Đồng ý: Trần Thị Bình').click();
      await owner.button('Thu hồi: Trần Thị Bình').click();
      await owner.page.getByText('Trần Thị Bình').waitFor({ state: 'detached' });
      await owner.leave();
    }),
  );
});

/** Everything that others do is done; what is left is the leader's signature. */
async function dossierBeforeSignature(portal: Portal): Promise<string> {
  const investor = await signIn(portal, 'investor');
  const officers = await signInOfficers(portal);
  // They enrolled long ago.
  await portal.app
    .get(Database, { strict: false })
    .query(`UPDATE session SET second_factor = true`);
  const { code } = await file(portal, investor, '1.009664');
  const others = officers.filter(({ name }) => name !== LEADER);
  await walk(portal, others, code);
  await portal.drain();
  return code;
}

/** Chromium's own authenticator of the platform, whose person is present and says yes. */
async function withAuthenticator({ context, page }: Visitor): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** As if a provider had just sent this person back: its own test does that for real. */
async function vouchedFor(portal: Portal, name: string): Promise<string> {
  const identities = portal.app.get(OutsideIdentityStore, { strict: false });
  const signOns = portal.app.get(SignOnStore, { strict: false });
  return portal.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
    const { id } = await identities.meet(tx, 'vneid', name, name);
    return signOns.hold(tx, { identityId: id, strong: false, sid: null }, tx.now + 30 * MINUTE);
  });
}

/** What stays in the browser beside its cookies, the page's language and how far pages were scrolled. */
const keptBy = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>(`(async () => [
    ...Object.keys(localStorage).filter((key) => key !== 'motcua.locale'),
    ...Object.keys(sessionStorage).filter((key) => !key.startsWith('tsr-scroll-restoration')),
    ...(await indexedDB.databases()).map(({ name }) => 'database ' + name),
    ...(await caches.keys()).map((name) => 'cache ' + name),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => 'worker ' + scope),
  ])()`);
