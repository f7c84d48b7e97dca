import type { Result } from '#libs/kernel';
import { fromRefusal } from '#libs/platform';
import type { DossierRefusal, DossierRefusalCode } from '../domain/index.js';

/** The status of every refusal; closed over the codes, so a new code cannot be forgotten here. */
export const STATUS = {
  'dossier.not-found': 404,
  'dossier.not-permitted': 403,
  'dossier.not-in-state': 409,
  'dossier.stale': 412,
  'dossier.procedure-unknown': 422,
  'dossier.procedure-closed': 409,
  'dossier.incomplete': 422,
  'dossier.supplement-once': 409,
  'dossier.reason-required': 422,
  'dossier.paused': 409,
  'dossier.not-paused': 409,
  'dossier.already-extended': 409,
  'dossier.extension-too-late': 409,
  'dossier.fee-unknown': 422,
  'dossier.payment-amount': 422,
  'dossier.payment-in-future': 422,
  'dossier.already-rated': 409,
  'dossier.version-same': 409,
  'dossier.version-unknown': 422,
  'dossier.migration-no-place': 422,
  'dossier.migration-unsound': 422,
  'task.not-found': 404,
  'task.closed': 409,
  'task.not-yours': 403,
  'task.taken': 409,
  'task.not-assignable': 422,
  'task.unknown-outcome': 400,
  'task.data-required': 400,
  'task.four-eyes': 409,
  'task.answered-by-opinion': 409,
  'task.signing-not-delegated': 403,
  'task.officer-absent': 422,
  'dossier.conflict-of-interest': 403,
  'consultation.not-found': 404,
  'consultation.closed': 409,
  'consultation.unknown-unit': 422,
  'consultation.already-asked': 409,
  'consultation.conditions-required': 400,
  'consultation.signer-required': 400,
  'consultation.unknown-document': 422,
  'consultation.nothing-to-join': 409,
  'consultation.no-link': 409,
  'consultation.too-many-links': 409,
  'process.stuck': 409,
  'process.linked-procedure-closed': 409,
} as const satisfies Record<DossierRefusalCode, number>;

/** The value, or the problem that the refusal is over HTTP. */
export function unwrap<T>(result: Result<T, DossierRefusal>): T {
  if (result.ok) return result.value;
  throw fromRefusal<DossierRefusalCode>(result.error, STATUS);
}
