import type { Refusal } from '#libs/kernel';
import { fromRefusal, type ProblemException } from '#libs/platform';
import type { ErasureRefusalCode } from '../erasures.js';
import type { RetentionRefusalCode } from '../retention.js';

const STATUS: Readonly<Record<ErasureRefusalCode | RetentionRefusalCode, number>> = {
  'erasure.not-found': 404,
  'erasure.already-open': 409,
  'erasure.not-open': 409,
  'erasure.officer': 403,
  'erasure.open-dossiers': 409,
  'retention.not-found': 404,
  'retention.not-proposed': 409,
};

export const problemOf = (
  refusal: Refusal<ErasureRefusalCode | RetentionRefusalCode>,
): ProblemException => fromRefusal(refusal, STATUS);
