import type { Result } from '#libs/kernel';
import { fromRefusal } from '#libs/platform';
import type { StandingRefusal, StandingRefusalCode } from '../domain/index.js';

/** The status of every refusal; closed over the codes. */
const STATUS = {
  'standing.not-yours': 403,
  'standing.period': 422,
  'absence.unknown': 404,
  'absence.overlaps': 409,
  'absence.ended': 409,
  'absence.substitute-unfit': 422,
  'delegation.unknown': 404,
  'delegation.ended': 409,
  'delegation.role-not-delegable': 422,
  'delegation.not-held': 422,
  'delegation.receiver-unfit': 422,
  'delegation.exists': 409,
  'delegation.signing-only-leader': 422,
  'delegation.signing-own-only': 403,
  'delegation.basis-required': 422,
  'conflict.unknown': 404,
  'conflict.ended': 409,
  'conflict.exists': 409,
  'conflict.applicant-unknown': 422,
} as const satisfies Record<StandingRefusalCode, number>;

export function unwrapStanding<T>(result: Result<T, StandingRefusal>): T {
  if (result.ok) return result.value;
  throw fromRefusal<StandingRefusalCode>(result.error, STATUS);
}
