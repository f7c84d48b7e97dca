import type { Visitor } from './visitor.js';

/** From the worklist into the dossier, by its row. */
export async function openFromWorklist(officer: Visitor, code: string): Promise<void> {
  await officer.open('/work');
  await officer.page.getByRole('row').filter({ hasText: code }).getByRole('link').first().click();
  await officer.page.waitForURL(`**/work/${code}**`);
  await officer.settled();
}

/** Where the token of the process is drawn, and nowhere else. */
export async function standsAt(officer: Visitor, nodeId: string): Promise<void> {
  await officer.page.locator(`[data-element-id="${nodeId}"].is-current`).waitFor();
  const held = officer.page.locator('[data-element-id].is-current');
  if ((await held.count()) !== 1) throw new Error(`More is drawn as open than ${nodeId}`);
}

/** Completes the step at hand by the button with this name. */
export async function completeStep(officer: Visitor, outcome: string): Promise<void> {
  await officer.button(outcome).click();
  await officer.page.getByText('Đã xong bước này.').first().waitFor();
  await officer.settled();
}

/** Agrees in the name of the consulted agency: two clicks and a line. */
export async function agree(officer: Visitor): Promise<void> {
  await officer.page.getByLabel('Đồng ý', { exact: true }).check();
  await officer.page
    .getByRole('textbox', { name: 'Ý kiến', exact: true })
    .fill('Thống nhất, phù hợp quy hoạch.');
  await officer.button('Gửi ý kiến').click();
  await officer.page.getByText('Đã gửi ý kiến.').first().waitFor();
  await officer.settled();
}
