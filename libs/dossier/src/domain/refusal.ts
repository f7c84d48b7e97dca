import { refuse, type Err, type FieldFault, type Refusal } from '#libs/kernel';

/** Why a command on a dossier was refused: a closed set. */
export const DOSSIER_REFUSALS = [
  'dossier.not-found',
  /** The person may see the dossier, but this is not theirs to do. */
  'dossier.not-permitted',
  'dossier.not-in-state',
  'dossier.stale',
  'dossier.procedure-unknown',
  'dossier.procedure-closed',
  /** Faults in the form or missing components; all of them at once. */
  'dossier.incomplete',
  'dossier.supplement-once',
  'dossier.reason-required',
  'dossier.paused',
  'dossier.not-paused',
  'dossier.already-extended',
  'dossier.extension-too-late',
  'dossier.fee-unknown',
  'dossier.payment-amount',
  'dossier.payment-in-future',
  'dossier.already-rated',
  /** It follows that version already, or there is no other one. */
  'dossier.version-same',
  /** No published version has that number. */
  'dossier.version-unknown',
  /** Steps that are open have no place in the new version; the errors name them. */
  'dossier.migration-no-place',
  /** From the places chosen the process could not end properly. */
  'dossier.migration-unsound',
  'task.not-found',
  'task.closed',
  'task.not-yours',
  'task.taken',
  'task.not-assignable',
  'task.unknown-outcome',
  'task.data-required',
  'task.four-eyes',
  'task.answered-by-opinion',
  /** Held for a leader who did not lend the signature. */
  'task.signing-not-delegated',
  'task.officer-absent',
  'dossier.conflict-of-interest',
  'consultation.not-found',
  'consultation.closed',
  'consultation.unknown-unit',
  'consultation.already-asked',
  'consultation.conditions-required',
  'consultation.signer-required',
  'consultation.unknown-document',
  'consultation.nothing-to-join',
  'consultation.no-link',
  'consultation.too-many-links',
  'process.stuck',
  /** The procedure to which the process hands over takes no dossiers today. */
  'process.linked-procedure-closed',
] as const;
export type DossierRefusalCode = (typeof DOSSIER_REFUSALS)[number];
export type DossierRefusal = Refusal<DossierRefusalCode>;

/** `refuse`, closed over the codes of this lib. */
export const no = (
  code: DossierRefusalCode,
  detail?: string,
  errors?: readonly FieldFault[],
): Err<DossierRefusal> => refuse(code, detail, errors);
