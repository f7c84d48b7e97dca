import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor.js';

export type Value =
  string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** Types a whole answer into the questions that stand on the page, as a person would. */
export async function answerForm(visitor: Visitor, pointer: string, value: Value): Promise<void> {
  if (Array.isArray(value)) {
    for (const [at, entry] of (value as readonly Value[]).entries()) {
      await answerForm(visitor, `${pointer}/${at}`, entry);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      await answerForm(visitor, `${pointer}/${name}`, inner);
    }
  } else if (value !== null) {
    await answerQuestion(visitor, `f${pointer.replaceAll('/', '-')}`, value as string);
  }
}

async function answerQuestion(
  { page }: Visitor,
  id: string,
  value: string | number | boolean,
): Promise<void> {
  const field = page.locator(`[id="${id}"]`).first();
  await field.waitFor({ state: 'attached' });
  if ((await field.getAttribute('type')) === 'checkbox') return field.check();
  if ((await field.getAttribute('aria-haspopup')) === 'listbox') return choose(field, value);
  const choice = typeof value === 'string' ? JSON.stringify(value) : String(value);
  const radios = page.locator(`input[type=radio][id^="${id}-"]`);
  if ((await radios.count()) > 0) {
    return radios.and(page.locator(`[value=${JSON.stringify(choice)}]`)).check();
  }
  await field.fill(isDate(value) ? value.split('-').reverse().join('/') : String(value));
  await field.blur();
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

async function choose(field: Locator, value: unknown): Promise<void> {
  await field.click();
  const said = JSON.stringify(JSON.stringify(value));
  await field.page().locator(`[role=option][value=${said}]`).click();
}
