import { Database } from '#libs/platform';
import { describeInBrowser } from '../support/chromium.js';
import { file } from '../support/filing.js';
import { expectStatus, signIn } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete, signInOfficers, walk } from '../support/walk.js';
import { look } from './look.js';
import { Surfers, type Visitor } from './visitor.js';

jest.setTimeout(180_000);

const PUBLIC = [
  '/',
  '/?q=giay+phep+lao+dong',
  '/procedures/1.009748',
  '/calculator',
  '/tracking',
  '/login',
  '/signup',
  '/reset',
  '/verify/AAAA-BBBB-CCCC',
  '/nowhere',
];
const ROOMS = [
  ['manager', '/manage'],
  ['manager', '/manage?by=unit&period=year'],
  ['admin', '/admin'],
  ['manager', '/manage/reports'],
  ['auditor', '/manage'],
  ['admin', '/admin/assignment'],
  ['auditor', '/audit'],
  ['process-owner', '/rules'],
  ['process-owner', '/rules/new'],
  ['admin', '/admin/notifications'],
  ['admin', '/admin/notifications?tab=rules'],
  ['receptionist', '/work'],
  ['investor', '/notifications/preferences'],
] as const;

interface Summary {
  readonly items: readonly { readonly early: number; readonly onTime: number }[];
}

describeInBrowser('rooms', (executable) => {
  let portal: Portal;
  let surfers: Surfers;
  let code: string;
  let secret: string;

  beforeAll(async () => {
    portal = await startPortal();
    surfers = await Surfers.start(portal, executable);
    const investor = await signIn(portal, 'investor');
    const officers = await signInOfficers(portal);
    const done = await file(portal, investor, '1.009664');
    await walk(portal, officers, done.code);
    ({ code, trackingSecret: secret } = await file(portal, investor, '1.009664'));
    await portal.drain();
  }, 180_000);
  afterAll(async () => {
    await surfers?.stop();
    await portal?.close();
  });
  afterEach(() => {
    expect(surfers.faults.splice(0)).toEqual([]);
  });

  const comesIn = async (who?: string): Promise<Visitor> => {
    const visitor = await surfers.visitor('desk');
    if (who !== undefined) await surfers.witnessed(() => visitor.signIn(who));
    return visitor;
  };
  const visit = async (who: string | undefined, act: (visitor: Visitor) => Promise<void>) => {
    const visitor = await comesIn(who);
    await surfers.witnessed(() => act(visitor));
    await visitor.leave();
  };

  /** Who looks at several rooms has signed in once, and knows the app already. */
  const known = new Map<string | undefined, Promise<Visitor>>();
  const looksAround = async (path: string, who?: string): Promise<void> => {
    const came = known.get(who) ?? comesIn(who);
    known.set(who, came);
    const visitor = await came;
    await surfers.witnessed(async () => {
      await visitor.open(path);
      expect(await look(visitor, `${who ?? 'anybody'} ${path}`)).toEqual([]);
    });
  };

  it.each(PUBLIC)('%s is for everybody', (path) => looksAround(path));

  it('shows anybody with code and secret where a dossier is', () =>
    visit(undefined, async (visitor) => {
      await visitor.open(`/tracking?code=${code}&secret=${secret}`);
      await visitor.page.getByText('Bộ phận Một cửa').first().waitFor();
      expect(await look(visitor, 'tracking')).toEqual([]);
    }));

  it.each(ROOMS)('%s works at %s', (who, path) => looksAround(path, who));

  it('tells the manager what the measures say, and what was early only once', async () => {
    const manager = await signIn(portal, 'manager');
    const query = 'from=2026-05-24&to=2026-12-31&groupBy=procedure';
    const summary = await manager.get<Summary>(`/monitoring/summary?${query}`);
    const [row] = expectStatus(summary, 200).items;
    expect(row).toMatchObject({ early: 1, onTime: 1 });
    await visit('manager', async (visitor) => {
      const { page } = visitor;
      // A dossier stands in the row of every unit that worked on it: such rows have no sum.
      const first = page.locator('main table').first();
      await first.locator('tfoot').waitFor();
      await visitor.open('/manage?by=unit');
      await first.locator('tbody tr').first().waitFor();
      expect(await first.locator('tfoot').count()).toBe(0);
      await visitor.open('/manage');
      const cells = page.locator('table').first().locator('tbody tr').first().locator('td');
      expect(await cells.nth(2).textContent()).toBe('1');
      await cells.nth(2).getByRole('link').click();
      await page.waitForURL('**/manage/dossiers**');
      await page
        .getByText(/H24\.08-261123-\d{4}/)
        .first()
        .waitFor();
    });
  });

  it('takes an absence from the officer, and shows it to the head beside the loads', async () => {
    await visit('specialist', async (visitor) => {
      await visitor.open('/standing');
      await visitor.button('Báo vắng mặt').click();
      const { page } = visitor;
      await page.getByLabel('Từ ngày').fill('30/11/2026');
      await page.getByLabel('Hết ngày').fill('01/12/2026');
      // Leaving the field closes its calendar, which lies over the button.
      await page.getByLabel('Hết ngày').press('Tab');
      await page.getByRole('button', { name: 'Ghi nhận' }).click();
      await page.getByText('30/11/2026 – 01/12/2026').waitFor();
      expect(await look(visitor, '/standing')).toEqual([]);
    });
    await visit('head', async (visitor) => {
      await visitor.open('/unit-work');
      await visitor.page.getByText('30/11/2026 – 01/12/2026').waitFor();
      expect(await visitor.page.locator('main table').count()).toBe(2);
      expect(await look(visitor, '/unit-work')).toEqual([]);
    });
  });

  it('lets an administrator let somebody act for an organisation, with the grounds, and take it back', async () => {
    await portal.app.get(Database, { strict: false }).query(
      `WITH who AS (
         INSERT INTO outside_identity (id, provider, subject, name, created_at)
         VALUES (gen_random_uuid(), 'vneid', 's-1', 'Trần Thị Ủy Quyền', now()) RETURNING id)
       INSERT INTO organisation_access (id, identity_id, account_id, tax_code, requested_at)
       SELECT gen_random_uuid(), who.id, a.id, '0201234567', now() FROM who, account a
        WHERE a.email = 'investor@demo.test'`,
    );
    await visit('admin', async (visitor) => {
      const { page } = visitor;
      await visitor.open('/admin');
      await page.getByRole('link', { name: 'Ủy quyền tổ chức' }).click();
      await page.getByRole('button', { name: 'Cho phép: Trần Thị Ủy Quyền' }).click();
      await page.getByLabel('Căn cứ').fill('Giấy ủy quyền số 12/UQ, đã đối chiếu bản gốc');
      expect(await look(visitor, 'a decision for a holder')).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Cho phép' }).click();
      await page.getByRole('listitem').getByText('Giấy ủy quyền số 12/UQ').waitFor();
      await page.getByRole('button', { name: 'Thu hồi: Trần Thị Ủy Quyền' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
      await page.getByText('không có ủy quyền nào đang có hiệu lực').waitFor();
      await page.getByLabel('Hiển thị').selectOption('all');
      await page.getByText('Đã thu hồi').waitFor();
      expect(await look(visitor, '/admin/organisation-access')).toEqual([]);
    });
  });

  it('lets an administrator invite an officer anew who lost everything, on grounds', () =>
    visit('admin', async ({ page }) => {
      await page.goto('/admin');
      const email = 'consultee.military@demo.test';
      await page.getByLabel('Tìm theo tên hoặc địa chỉ thư').fill(email);
      const row = page.getByRole('listitem').filter({ hasText: email }).first();
      await row.getByRole('button', { name: /^Mất lớp xác thực/ }).click();
      const dialog = page.getByRole('dialog', { name: /^Mất lớp xác thực/ });
      const act = dialog.getByRole('button', { name: 'Xóa và mời lại' });
      expect(await act.isDisabled()).toBe(true);
      const grounds = dialog.getByLabel('Đã nhận diện bằng cách nào');
      await grounds.fill('Đến bàn quản trị, thẻ số 123');
      // A slip of the finger loses nothing: outside the dialog it does nothing, on Escape it is asked.
      await page.mouse.click(5, 5);
      await page.keyboard.press('Escape');
      await dialog.getByRole('alert').getByRole('button', { name: 'Nhập tiếp' }).click();
      expect(await grounds.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await grounds.inputValue()).toBe('Đến bàn quản trị, thẻ số 123');
      await act.click();
      await row.getByText('Đã mời').waitFor();
      // A role that ends cannot be taken up again: it is asked before.
      await row.getByRole('button', { name: /^Kết thúc: / }).click();
      const asked = page.getByRole('dialog', { name: /^Kết thúc vai trò của / });
      await asked.getByRole('button', { name: 'Kết thúc' }).click();
      await row
        .getByText('Chưa có vai trò')
        .or(row.getByText(/01\/01\/2024 – /))
        .waitFor();
    }));

  it('lets one propose another calendar and a second put it in force', async () => {
    await visit('process-owner', async (owner) => {
      await owner.open('/rules/new');
      await owner.page.getByLabel('Đề xuất cho lịch nào').selectOption('Lập một lịch mới…');
      await owner.page.getByLabel('Tên gọi bằng tiếng Việt').first().fill('Lịch của khu');
      await owner.page.getByLabel('Tên gọi bằng tiếng Anh').first().fill('Calendar of the zone');
      await owner.page.getByLabel('Ngày đầu').fill('02/12/2026');
      await owner.page.getByLabel('Tên gọi bằng tiếng Việt').last().fill('Nghỉ sau bão');
      await owner.page.getByLabel('Tên gọi bằng tiếng Anh').last().fill('Closed after the storm');
      await owner.button('Thêm').click();
      await owner.page.getByText('Đóng cửa thứ Tư, 02/12/2026: Nghỉ sau bão').waitFor();
      await owner.page.getByLabel('Thêm vào đề xuất').selectOption('Một đơn vị theo lịch này');
      await owner.page.getByRole('combobox', { name: 'Đơn vị' }).click();
      await owner.page.getByRole('option', { name: 'Sở Xây dựng', exact: true }).click();
      await owner.button('Thêm').click();
      await owner.page.getByText('Theo lịch này từ nay: Sở Xây dựng').waitFor();
      await owner.page.getByLabel('Lý do').fill('Thành phố cho nghỉ sau bão');
      await owner.page.getByLabel('Căn cứ pháp lý').fill('Công văn 123/UBND');
      await owner.button('Gửi và diễn tập').click();
      await owner.heading('Đang diễn tập, chưa hạn nào bị đổi').waitFor();
      await portal.drain();
      await owner.page.getByText('Bạn là người đề xuất nên không thể tự phê duyệt').waitFor();
      expect(await owner.button('Phê duyệt').count()).toBe(0);
      expect(await look(owner, 'a rehearsed change')).toEqual([]);
    });
    await visit('admin', async (admin) => {
      await admin.open('/rules');
      await admin.page.getByRole('link', { name: /Lịch mới “Lịch của khu”/ }).click();
      await admin.heading('Kết quả diễn tập').waitFor();
      await admin.button('Phê duyệt').click();
      await admin.button('Đúng, phê duyệt và áp dụng').click();
      await admin.heading('Đang áp dụng cho từng hồ sơ').waitFor();
      await portal.drain();
      await admin.page.getByText('Đã áp dụng').first().waitFor();
      await admin.open('/rules');
      await admin.page.getByLabel('Lịch', { exact: true }).selectOption('Lịch của khu');
      await admin.page.getByText('Đơn vị theo lịch này: Sở Xây dựng.').waitFor();
    });
  });

  it('builds a report and gives it to be taken away', () =>
    visit('manager', async (manager) => {
      await manager.open('/manage/reports');
      await manager.button('Lập báo cáo').click();
      await manager.page.getByText('Đang chờ').waitFor();
      await portal.drain();
      const link = manager.page.getByRole('link', { name: /Tải về/ });
      await link.waitFor();
      const [download] = await Promise.all([manager.page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toMatch(/^motcua-register-.*\.csv$/);
    }));

  it('shows the auditor that the record is whole, and who has read it', async () => {
    await (await signIn(portal, 'receptionist')).get(`/dossiers/${code}`);
    await visit('auditor', async (auditor) => {
      expect(new URL(auditor.page.url()).pathname).toBe('/audit');
      await auditor.button('Kiểm tra ngay').click();
      await auditor.page.getByText(/^Nguyên vẹn: \d+ sự kiện/).waitFor();
      await auditor.page.getByLabel('Người xem').fill('receptionist@demo.test');
      await auditor.page.getByRole('cell', { name: 'Giải quyết hồ sơ' }).first().waitFor();
    });
  });

  it('lets an officer follow a dossier, tells of its turns at once, and lists it until it is left', async () => {
    const leader = await signIn(portal, 'leader');
    await leader.post('/notifications/read-all');
    await visit('leader', async (visitor) => {
      const { page } = visitor;
      await visitor.open(`/work/${code}`);
      await visitor.button('Theo dõi hồ sơ').click();
      await visitor.button('Bỏ theo dõi hồ sơ').waitFor();
      await complete(await signIn(portal, 'receptionist'), code, 'accept');
      await portal.drain();
      // Without being asked: the number on the bell comes by itself.
      await page.getByLabel('1 thông báo chưa đọc').first().waitFor();
      await page.getByRole('link', { name: 'Hồ sơ tôi theo dõi' }).click();
      await visitor.heading('Hồ sơ tôi theo dõi').waitFor();
      await page.getByRole('listitem').filter({ hasText: code }).getByText('theo dõi từ').waitFor();
      expect(await look(visitor, '/following')).toEqual([]);
      await visitor.open('/notifications');
      await page.getByText('mà bạn theo dõi đã được tiếp nhận').first().waitFor();
      await visitor.open('/following');
      await visitor.button(`Bỏ theo dõi hồ sơ ${code}`).click();
      await page.getByText('Bạn chưa theo dõi hồ sơ nào').waitFor();
      expect(await look(visitor, '/following, empty')).toEqual([]);
    });
  });

  it('keeps a stranger out of the rooms, and says why', () =>
    visit('investor2', async (visitor) => {
      for (const path of ['/work', '/manage', '/admin']) {
        await visitor.open(path);
        expect(await look(visitor, path)).toEqual([]);
        expect(await visitor.page.locator('main table').count()).toBe(0);
      }
    }));
});
