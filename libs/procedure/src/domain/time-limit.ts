export const LIMIT_UNITS = [
  'working-hour',
  'working-day',
  'elapsed-hour',
  'calendar-day',
  'month',
  'same-working-day',
] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** Thời hạn: an amount in its own unit, never converted into another one. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: LimitUnit;
}
