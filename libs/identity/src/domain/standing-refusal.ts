import { refuse, type Err, type FieldFault, type Refusal } from '#libs/kernel';

/** Why an absence, a delegation or a conflict of interest was not recorded: a closed set. */
export const STANDING_REFUSALS = [
  'standing.not-yours',
  'standing.period',
  'absence.unknown',
  'absence.overlaps',
  'absence.ended',
  'absence.substitute-unfit',
  'delegation.unknown',
  'delegation.ended',
  'delegation.role-not-delegable',
  'delegation.not-held',
  'delegation.receiver-unfit',
  'delegation.exists',
  'delegation.signing-only-leader',
  'delegation.signing-own-only',
  'delegation.basis-required',
  'conflict.unknown',
  'conflict.ended',
  'conflict.exists',
  'conflict.applicant-unknown',
] as const;
export type StandingRefusalCode = (typeof STANDING_REFUSALS)[number];
export type StandingRefusal = Refusal<StandingRefusalCode>;

export const no = (
  code: StandingRefusalCode,
  detail?: string,
  errors?: readonly FieldFault[],
): Err<StandingRefusal> => refuse(code, detail, errors);
