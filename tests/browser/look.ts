import { seriousFaults } from './axe.js';
import { SIZES, type Visitor } from './visitor.js';

/** Where a session is open, and how a page says so. */
const SESSION = /motcua_session$|^__Host-motcua$/;
const CORNER = 'button[aria-label^="Tài khoản của bạn"], button[aria-label^="Your account"]';

/** Both languages, both widths and both schemes, each at least once with each other. */
const VIEWS = [
  { language: 'vi', size: 'desk', colorScheme: 'light' },
  { language: 'en', size: 'phone', colorScheme: 'light' },
  { language: 'vi', size: 'phone', colorScheme: 'dark' },
  { language: 'en', size: 'desk', colorScheme: 'dark' },
] as const;

const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/**
 * Looks at the page where the visitor stands, in every view, and puts it back: serious faults of
 * accessibility, a page that is wider than its window, and one where a session cannot be ended.
 */
export async function look(visitor: Visitor, name: string): Promise<string[]> {
  const { page } = visitor;
  const before = page.viewportSize();
  const language = await page.locator('html').getAttribute('lang');
  const faults: string[] = [];
  const cookies = await visitor.context.cookies();
  const isIn = cookies.some(({ name: cookie }) => SESSION.test(cookie));
  for (const view of VIEWS) {
    const where = `${name} (${view.language}, ${view.size}, ${view.colorScheme})`;
    await page.emulateMedia({ colorScheme: view.colorScheme });
    await page.setViewportSize(SIZES[view.size]);
    await speak(visitor, view.language);
    const wider = await page.evaluate<number>(WIDER);
    if (wider > 0) faults.push(`${where}: ${wider} px wider than the window`);
    if (isIn && !(await page.locator(CORNER).first().isVisible())) {
      faults.push(`${where}: no way to log out`);
    }
    faults.push(...(await seriousFaults(visitor.page)).map((fault) => `${where}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
  await speak(visitor, language === 'en' ? 'en' : 'vi');
  return faults;
}

async function speak(visitor: Visitor, language: 'vi' | 'en'): Promise<void> {
  const button = visitor.page.locator(`fieldset button[lang="${language}"]`).first();
  if ((await button.getAttribute('aria-pressed')) !== 'true') {
    await button.dispatchEvent('click');
    await visitor.page.locator(`html[lang="${language}"]`).waitFor();
  }
  await visitor.settled();
}
