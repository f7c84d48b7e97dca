import type { Tx } from './tx.js';

/**
 * Opens one dossier to the rest of this transaction, whoever asks: for acts of the portal itself, which
 * follow from what somebody did elsewhere.
 */
export async function openDossier(tx: Tx, dossierId: string): Promise<void> {
  await tx.query(
    `SELECT set_config('motcua.opened', (scope_opened_here() || $1::uuid)::text, true)`,
    [dossierId],
  );
}
