import { randomUUID } from 'node:crypto';

type Query = (sql: string, params?: unknown[]) => Promise<unknown>;

interface Planted {
  readonly id: string;
  readonly applicantId: string;
  readonly agencyUnitId: string;
  /** Who has a step of it. */
  readonly steps: readonly { readonly unitId: string; readonly role: string }[];
}

/** A dossier with open steps: no more of it than the rights of people hang on. */
export async function plantDossier(query: Query, planted: Planted): Promise<void> {
  await query(
    `INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code, procedure_name,
       agency_unit_id, channel, applicant_account_id, applicant_name, form, last_seq, last_hash, created_at,
       updated_at)
     VALUES ($1, 1, 'in-process', 'processing', $2, '1.009748', '{"vi": "Chấp thuận", "en": "Approval"}', $3,
       'portal', $4, 'Ms', '{}', 0, repeat('0', 64), now(), now())`,
    [planted.id, randomUUID(), planted.agencyUnitId, planted.applicantId],
  );
  for (const { unitId, role } of planted.steps) {
    await query(
      `INSERT INTO task (id, dossier_id, node_id, kind, name, unit_id, role, time_limit, opened_at, handed_at,
         sort_at, state)
       VALUES ($1, $2, 'step', 'step', '{"vi": "Bước", "en": "Step"}', $3, $4,
         '{"amount": 8, "unit": "working-hour"}', now(), now(), now(), 'open')`,
      [randomUUID(), planted.id, unitId, role],
    );
  }
}
