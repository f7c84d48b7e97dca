import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { describeInBrowser } from '../support/chromium.js';
import { DEMO_PASSWORD } from '../support/officials.js';
import { MONDAY_MORNING, startPortal, type Portal } from '../support/portal.js';

/** The built web app, driven as two process owners would. */
describeInBrowser('authoring in a browser', (executablePath) => {
  let portal: Portal;
  let browser: Browser;
  const troubles: string[] = [];

  beforeAll(async () => {
    portal = await startPortal();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const enter = async (who: string, path: string, locale = 'vi-VN'): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale });
    const page = await context.newPage();
    await page.clock.setFixedTime(MONDAY_MORNING);
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && /Content Security Policy/.test(text)) troubles.push(text);
    });
    await page.goto(`${portal.url}/login?next=${encodeURIComponent(path)}`);
    await page.fill('input[name=email]', `${who}@demo.test`);
    await page.fill('input[name=password]', DEMO_PASSWORD);
    await page.click('button[type=submit]');
    return page;
  };

  const HOURS = 'Số giờ của Thẩm định hồ sơ';

  it('shows a time fault as it is made, and on the diagram; mended, it is saved', async () => {
    const page = await enter('process-owner', '/processes/1.009664');
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click();
    await page.getByText('Không có lỗi').waitFor();
    await page.locator('[data-element-id="appraisal"]').waitFor();

    await page.getByLabel(HOURS).fill('200');
    await page.getByText('Còn 1 lỗi').waitFor();
    await page
      .getByText(/Các bước cần 224 giờ làm việc.* chỉ cho 80 giờ/)
      .first()
      .waitFor();
    await page.locator('[data-element-id="appraisal"].is-faulty').waitFor();
    await page.getByRole('button', { name: 'Xem đường đi' }).click();
    await page.locator('[data-element-id="signature"].is-traced').waitFor();

    await page.getByLabel(HOURS).fill('40');
    await page.getByText('Không có lỗi').waitFor();
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
    await page.getByText('Đã lưu').waitFor();
    await page.getByText('Khác gì so với bản 1?').waitFor();
    await page.getByText('số giờ:').waitFor();

    await page.getByRole('button', { name: 'Công bố…' }).click();
    await page.getByText('một chủ quy trình khác phải xem').waitFor();
    await page.keyboard.press('Escape');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map((v) => [v.id, v.nodes.map((n) => n.target)])).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('takes a step in, moves it and takes it out again, and undoes', async () => {
    const page = await enter('process-owner', '/processes/1.009664/versions/2');
    const rows = page.locator('tbody[id^="step-"]');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.getByLabel('Thao tác với Thẩm định hồ sơ').click();
    await page.getByText('Thêm nhánh song song sau đây').click();
    await page.locator('[data-element-id="fork"]').waitFor();
    expect(await rows.count()).toBe(before + 4);
    await page.getByLabel('Thao tác với Nhánh thứ nhất').click();
    await page.getByText('Xóa bước này').click();
    expect(await rows.count()).toBe(before + 3);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await rows.count()).toBe(before);
    await page.getByText('Không có lỗi').waitFor();
    await page.context().close();
  }, 90_000);

  it('writes a condition and a check date in the table; a date that differs is a fault at once', async () => {
    const page = await enter('process-owner', '/processes/1.009664/versions/2');
    await page.getByLabel('Thao tác với Thẩm định hồ sơ').click();
    await page.getByText('Thêm rẽ nhánh theo điều kiện sau đây').click();
    await page.locator('[data-element-id="choice"]').waitFor();
    await page.getByRole('button', { name: 'Thêm đường có điều kiện' }).click();
    const about = 'Rẽ nhánh, đường 1 1';
    await page.getByLabel(`Ô của biểu mẫu: ${about}`).selectOption('applicant.name');
    await page.getByLabel(`Cách so sánh: ${about}`).selectOption('ne');
    await page.getByLabel(`Giá trị: ${about}`).fill('Sao Biển');
    await page.getByText('Không có lỗi').waitFor();
    await page.getByRole('button', { name: 'Thêm mốc đối chiếu' }).click();
    await page.getByText('Không có lỗi').waitFor();
    await page
      .getByLabel('Thời hạn của Mọi trường hợp còn lại')
      .or(page.getByLabel(/^Thời hạn của trường hợp 1 và 4/))
      .fill('11');
    await page
      .getByText(/phải đến hạn .* nhưng phiên bản này tính ra/)
      .first()
      .waitFor();
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.context().close();
  }, 90_000);

  it('is published by the second person', async () => {
    const page = await enter('process-owner2', '/processes/1.009664/versions/2');
    await page.getByText('Khác gì so với bản 1?').waitFor();
    await page.getByRole('button', { name: 'Công bố…' }).click();
    await page.getByRole('button', { name: 'Công bố', exact: true }).click();
    await page
      .getByText('Đinh Gia Bảo công bố')
      .or(page.getByText('Đang hiệu lực'))
      .first()
      .waitFor();
    await page.getByText('Bản này không sửa được').waitFor();
    const sheet = await portal.http<{ version: number }>('GET', '/api/v1/procedures/1.009664');
    expect(sheet.body.version).toBe(2);
    await page.context().close();
  }, 90_000);

  it('breaks no rule of the page and throws nothing', () => {
    expect(troubles).toEqual([]);
  });
});
