import type { Instant } from '#libs/kernel';
import type { Tx } from '#libs/platform';

/** The same transaction at another moment: a whole history is one transaction. */
export const atMoment = (tx: Tx, now: Instant): Tx =>
  Object.create(tx, { now: { value: now, enumerable: true } }) as Tx;
