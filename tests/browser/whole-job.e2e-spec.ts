import { PDFDocument } from 'pdf-lib';
import { demandedComponents, firstAnswer } from '#libs/procedure/domain';
import { describeInBrowser } from '../support/chromium.js';
import { contentOf } from '../support/filing.js';
import { startPortal, type Portal } from '../support/portal.js';
import { answerForm, type Value } from './answer-form.js';
import { look } from './look.js';
import { agree, completeStep, openFromWorklist, standsAt } from './office.js';
import { paper } from './papers.js';
import { Surfers, type Visitor } from './visitor.js';

jest.setTimeout(300_000);

const DEPARTMENTS = [
  'finance',
  'environment',
  'construction',
  'science',
  'industry',
  'police',
  'military',
];
/** After the opinions: who, and the button they press. */
const STEPS = [
  ['specialist', 'Trình lãnh đạo phòng'],
  ['head', 'Trình ký'],
  ['leader', 'Ký duyệt'],
  ['clerk', 'Phát hành'],
  ['receptionist', 'Đã trả kết quả'],
] as const;
interface Section {
  readonly key: string;
  readonly properties: readonly string[];
}
const isStep = (url: URL, key: string): boolean =>
  (url.searchParams.get('step') ?? 'applicant') === key;
const HOUR = 3_600_000;
const CODE = /H24\.08-261123-\d{4}/;
const PROCEDURE = '1.009748';

/** One story in chapters: each goes on where the one before it ended. */
describeInBrowser('the main job, by hand', (executable) => {
  let portal: Portal;
  let surfers: Surfers;
  let investor: Visitor;
  let code: string | undefined;

  beforeAll(async () => {
    portal = await startPortal();
    surfers = await Surfers.start(portal, executable);
    investor = await surfers.visitor('phone');
  }, 180_000);
  afterAll(async () => {
    await surfers?.stop();
    await portal?.close();
  });
  afterEach(() => {
    expect(surfers.faults.splice(0)).toEqual([]);
  });

  /** What the worker does, and working time passes. */
  const pass = async (hours = 1): Promise<void> => {
    await portal.drain();
    portal.clock.advance(hours * HOUR);
  };

  /** An officer comes, does something about the dossier, and leaves. */
  const officer = async (
    who: string,
    act: (visitor: Visitor) => Promise<string[] | void>,
  ): Promise<void> => {
    if (code === undefined) throw new Error('The story has not begun');
    const dossier = code;
    const visitor = await surfers.visitor('desk');
    const faults = await surfers.witnessed(async () => {
      await visitor.signIn(who);
      await openFromWorklist(visitor, dossier);
      return act(visitor);
    });
    await visitor.leave();
    await pass();
    expect(faults ?? []).toEqual([]);
  };

  const fileIt = async (): Promise<void> => {
    const faults: string[] = [];
    const seen = async (name: string): Promise<void> => {
      faults.push(...(await look(investor, name)));
    };
    const { page } = investor;
    await investor.signIn('investor');
    await investor.open(`/file/${PROCEDURE}`);
    await seen('start');
    await investor.button('Bắt đầu').click();
    await page.waitForURL('**/drafts/**');

    const content = await contentOf(portal, PROCEDURE);
    const answer = firstAnswer(content.form) as Readonly<Record<string, Value>>;
    const listed: unknown = content.form['x-section'];
    const sections = listed as readonly Section[];
    for (const section of sections) {
      await investor.settled();
      for (const name of section.properties)
        await answerForm(investor, `/${name}`, answer[name] ?? null);
      await seen(`section ${section.key}`);
      await investor.button('Tiếp tục').click();
      await page.waitForURL((url) => !isStep(url, section.key));
    }

    await investor.heading('Giấy tờ').waitFor();
    for (const { code: component } of demandedComponents(content, answer)) {
      const slot = page.locator(`[id="paper-${component}"]`);
      const buffer = await paper(component);
      const file = { name: `${component}.pdf`, mimeType: 'application/pdf', buffer };
      await slot.locator('input[type=file]').setInputFiles(file);
      await slot.getByText('2 trang').waitFor();
    }
    await seen('papers');
    await investor.button('Tiếp tục').click();

    await investor.heading('Xem lại và nộp').waitFor();
    await page.getByText('Nhà máy sản xuất linh kiện điện tử Sao Biển').first().waitFor();
    await seen('review');
    await investor.button('Nộp hồ sơ').click();
    await investor.heading('Hồ sơ đã được nộp').waitFor();
    const said = (await page.locator('main').textContent()) ?? '';
    expect(said).toMatch(CODE);
    code = CODE.exec(said)?.[0];
    await seen('submitted');
    await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await page.waitForURL(`**/my/dossiers/${code}`);
    await investor.settled();
    await page.goto('about:blank'); // days pass now, and the session with them
    await pass(0);
    expect(faults).toEqual([]);
  };

  it('files 1.009748 through the wizard, with real papers', () => surfers.witnessed(fileIt));

  it('is accepted at the desk', () =>
    officer('receptionist', async (visitor) => {
      const faults = await look(visitor, 'reception');
      await completeStep(visitor, 'Tiếp nhận hồ sơ');
      return faults;
    }));

  it('is sent to seven departments by the specialist', () =>
    officer('specialist', async (visitor) => {
      await standsAt(visitor, 'send-consultation');
      const faults = await look(visitor, 'specialist');
      await completeStep(visitor, 'Gửi lấy ý kiến');
      return faults;
    }));

  for (const name of DEPARTMENTS) {
    it(`is answered by ${name}`, () =>
      officer(`consultee.${name}`, async (visitor) => {
        const faults = name === 'finance' ? await look(visitor, 'opinion') : [];
        await agree(visitor);
        return faults;
      }));
  }

  for (const [who, outcome] of STEPS) {
    it(`goes on with the ${who}: ${outcome}`, () =>
      officer(who, async (visitor) => {
        if (who === 'leader') await standsAt(visitor, 'signature');
        const faults = who === 'leader' ? await look(visitor, 'signature') : [];
        await completeStep(visitor, outcome);
        return faults;
      }));
  }

  const receiveIt = async (): Promise<void> => {
    const { page } = investor;
    await investor.context.clock.setFixedTime(await portal.clock.now());
    await investor.signIn('investor');
    await investor.open(`/my/dossiers/${code}`);
    await page.getByText('Kết quả đã được trả cho bạn.').waitFor();
    const link = page.getByRole('link', { name: /Kết quả giải quyết/ }).first();
    const address = (await link.getAttribute('href')) ?? '';
    const result = await investor.context.request.get(address);
    expect(result.headers()['content-type']).toBe('application/pdf');
    const pdf = await PDFDocument.load(await result.body());
    expect(pdf.getPageCount()).toBeGreaterThan(0);

    const faults = await look(investor, 'returned');
    await page.getByLabel('Rất hài lòng', { exact: true }).check();
    await page.getByLabel('Điều gì tốt, điều gì chưa?').fill('Nhanh, rõ ràng.');
    await investor.button('Gửi đánh giá').click();
    await page.getByText('Cảm ơn bạn đã đánh giá.').waitFor();

    await investor.open('/notifications');
    await page
      .getByText(code ?? '?')
      .first()
      .waitFor();
    faults.push(...(await look(investor, 'notifications')));
    await investor.open('/my');
    await page
      .getByText(code ?? '?')
      .first()
      .waitFor();
    faults.push(...(await look(investor, 'dossiers')));
    expect(faults).toEqual([]);
  };

  it('comes back to the investor, who reads the result and rates', () =>
    surfers.witnessed(receiveIt));
});
