import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

/** Serious and critical faults of accessibility, by every rule of axe; up to three places of each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const violations = page.frames().length > 1 ? await throughFrames(page) : await inside(page);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
}

/** The driver of axe itself: for each look it loads the library twice and opens a page to sum up. */
const throughFrames = async (page: Page): Promise<readonly Violation[]> =>
  (await new AxeBuilder({ page }).analyze()).violations;

let source: Promise<string> | undefined;

/** A page without frames finds the same by itself in a fifth of the time. */
async function inside(page: Page): Promise<readonly Violation[]> {
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) {
    source ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(await source);
  }
  return page.evaluate<Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
}
