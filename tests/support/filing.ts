import { demandedComponents, firstAnswer, type ProcedureContent } from '#libs/procedure/domain';
import { ProcedureCatalogue } from '#libs/procedure';
import { expectStatus, type Person } from './officials.js';
import type { Portal } from './portal.js';

/** The smallest file that is really a PDF. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n',
);

export interface Filed {
  readonly id: string;
  readonly code: string;
  readonly trackingSecret: string;
}

export async function contentOf(portal: Portal, procedureCode: string): Promise<ProcedureContent> {
  const now = await portal.clock.now();
  const version = await portal.app
    .get(ProcedureCatalogue, { strict: false })
    .inForce(procedureCode, now);
  if (!version) throw new Error(`No procedure ${procedureCode}`);
  return version.content;
}

export async function attach(person: Person, dossier: string, component: string): Promise<void> {
  const form = new FormData();
  form.append('component', component);
  form.append('file', new Blob([PDF], { type: 'application/pdf' }), `${component}.pdf`);
  expectStatus(await person.upload(`/dossiers/${dossier}/attachments`, form), 201);
}

/** A draft with its form filled and its files attached: ready to be filed. */
export async function prepare(
  portal: Portal,
  person: Person,
  procedureCode: string,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const content = await contentOf(portal, procedureCode);
  const draft = expectStatus(
    await person.post<{ id: string }>('/dossiers', { procedureCode }),
    201,
  );
  const answer = { ...(firstAnswer(content.form) as Record<string, unknown>), ...changes };
  const saved = expectStatus(
    await person.patch<{ issues: unknown[] }>(`/dossiers/${draft.id}/form`, answer),
    200,
  );
  expect(saved.issues).toEqual([]);
  for (const c of demandedComponents(content, answer)) await attach(person, draft.id, c.code);
  return draft.id;
}

export async function file(
  portal: Portal,
  person: Person,
  procedureCode: string,
  changes: Record<string, unknown> = {},
): Promise<Filed> {
  const id = await prepare(portal, person, procedureCode, changes);
  const filed = expectStatus(
    await person.post<{ code: string; trackingSecret: string }>(`/dossiers/${id}/submission`),
    200,
  );
  return { id, code: filed.code, trackingSecret: filed.trackingSecret };
}
