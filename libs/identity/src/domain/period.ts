import type { Instant } from '#libs/kernel';

/** From one moment to another, the second excluded; without end where `to` is null. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant | null;
}

export const isWithin = ({ from, to }: Period, at: Instant): boolean =>
  from <= at && (to === null || at < to);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
