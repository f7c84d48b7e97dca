/** How the law measures a limit. Units are never converted into one another (statuses.md, counting). */
export const LIMIT_UNITS = [
  'working-hour',
  'working-day',
  'elapsed-hour',
  'calendar-day',
  'month',
  'same-working-day',
] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A limit (thời hạn): an amount of a unit. */
export interface TimeLimit {
  readonly unit: LimitUnit;
  readonly amount: number;
}

/** Each convention of counting and its values, the default first. */
export const POLICY_VALUES = {
  reception: ['roll-forward', 'as-submitted'],
  dayCounting: ['next-day-close', 'rolling-8h', 'midnight-24h'],
  cutoff: ['none', 'cutoff-15h'],
  makeup: ['makeup-working', 'makeup-not-working'],
  pause: ['exclude-working-days', 'restart'],
  calendarEnd: ['roll-to-next-working-day', 'no-roll'],
  elapsedEnd: ['no-roll', 'next-working-instant'],
} as const;

export type PolicyName = keyof typeof POLICY_VALUES;
export type DeadlinePolicy = { readonly [P in PolicyName]: (typeof POLICY_VALUES)[P][number] };

export const DEFAULT_POLICY: DeadlinePolicy = {
  reception: 'roll-forward',
  dayCounting: 'next-day-close',
  cutoff: 'none',
  makeup: 'makeup-working',
  pause: 'exclude-working-days',
  calendarEnd: 'roll-to-next-working-day',
  elapsedEnd: 'no-roll',
};

/** One working day counted in hours (`rolling-8h` and fractions of a day). */
export const WORKING_DAY_MS = 8 * 3_600_000;

/** Longer limits than these exist in no procedure: an amount above is a mistake in the input. */
export const LARGEST_AMOUNT: Readonly<Record<LimitUnit, number>> = {
  'working-hour': 20_000,
  'working-day': 2_500,
  'elapsed-hour': 87_600,
  'calendar-day': 3_650,
  month: 120,
  'same-working-day': 0,
};

/** Whether the limit is counted in whole dates rather than in running time. */
export const countsDates = ({ unit }: { unit: LimitUnit }, policy: DeadlinePolicy): boolean =>
  unit === 'calendar-day' ||
  unit === 'month' ||
  unit === 'same-working-day' ||
  (unit === 'working-day' && policy.dayCounting !== 'rolling-8h');
