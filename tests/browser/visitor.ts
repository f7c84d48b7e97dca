import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../support/officials.js';
import type { Portal } from '../support/portal.js';

/** A phone or a desk. */
export type Size = 'phone' | 'desk';
export const SIZES = {
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
} as const;

/** What a visitor without a session is told by the api when the page asks who is there. */
const WHO_IS_THERE = /\/api\/v1\/me$/;

/** A code that no paper carries is answered with 404, and the page says so in words. */
const NO_SUCH_PAPER = /\/api\/v1\/documents\/verify\//;

/** In the page: what the content security policy refuses is an error on the console. */
const TELL_REFUSALS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('Refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

/** The browser of one test file; everything that goes wrong in any of its pages ends up in `faults`. */
export class Surfers {
  readonly faults: string[] = [];

  private constructor(
    private readonly portal: Portal,
    private readonly browser: Browser,
  ) {}

  static async start(portal: Portal, executablePath: string): Promise<Surfers> {
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
    return new Surfers(portal, await chromium.launch({ executablePath, args }));
  }

  /** Does it; where it fails, pictures of what every open page showed tell more than the stack. */
  async witnessed<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const folder = await mkdtemp(path.join(tmpdir(), 'motcua-browser-'));
      const pages = this.browser.contexts().flatMap((context) => context.pages());
      for (const [at, page] of pages.entries()) {
        const shot = page.screenshot({ path: path.join(folder, `${at}.png`), timeout: 5_000 });
        await shot.catch(() => undefined);
      }
      const where = pages.map((page) => page.url()).join(', ');
      throw new Error(`At ${where} (see ${folder})`, { cause: error });
    }
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  /** Somebody new, with a browser of their own, whose clock is the portal's. */
  async visitor(size: Size = 'desk'): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: this.portal.url,
      viewport: SIZES[size],
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(45_000);
    await context.clock.setFixedTime(await this.portal.clock.now());
    await context.addInitScript(TELL_REFUSALS);
    const page = await context.newPage();
    this.watch(page);
    return new Visitor(page, context);
  }

  /** No console error, no answer that is the server's fault, and nothing from anywhere else. */
  private watch(page: Page): void {
    const say = (what: string): number => this.faults.push(`${page.url()}: ${what}`);
    page.on('pageerror', (error) => say(`error: ${error.message}`));
    page.on('console', (message) => {
      const { url } = message.location();
      const expected =
        (WHO_IS_THERE.test(url) && message.text().includes('401')) ||
        (NO_SUCH_PAPER.test(url) && message.text().includes('404'));
      if (message.type() === 'error' && !expected) say(`console: ${message.text()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) say(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own = url.origin === this.portal.url || ['data:', 'blob:'].includes(url.protocol);
      if (!own) say(`asks ${request.url()}`);
    });
  }
}

export class Visitor {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  /** Through the page, as a person does; ends on the first page of their room. */
  async signIn(who: string): Promise<void> {
    await this.page.goto('/login');
    await this.page.locator('input[name=email]').fill(`${who}@demo.test`);
    await this.page.locator('input[name=password]').fill(DEMO_PASSWORD);
    await this.page.locator('main button[type=submit]').click();
    await this.page.waitForURL((url) => url.pathname !== '/login');
    await this.settled();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { name, exact: typeof name === 'string' });
  }

  /** What was asked for is there: a heading stands and no skeleton is left. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    const waiting = this.page.locator('.mantine-Skeleton-root, [data-loading="true"]');
    for (let left = 600; left > 0 && (await waiting.count()) > 0; left--) {
      await this.page.waitForTimeout(50);
    }
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
