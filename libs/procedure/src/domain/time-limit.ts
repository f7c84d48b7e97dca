import { TIME_UNITS, type StepLimit, type TimeUnit } from '#libs/process/domain';

export const LIMIT_UNITS = TIME_UNITS;
export type LimitUnit = TimeUnit;

/** Thời hạn: an amount in its own unit, never converted into another one. */
export type TimeLimit = StepLimit;
