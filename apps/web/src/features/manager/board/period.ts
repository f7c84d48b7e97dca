import type { Period } from '../../../api/manage.js';
import type { GroupBy } from '../../../api/work-types.js';
import { isoDay } from '../../../i18n/format.js';

export const PERIODS = { month: 30, quarter: 90, half: 183, year: 365 } as const;
export type PeriodName = keyof typeof PERIODS;

export const periodName = (said: string | undefined): PeriodName =>
  said === 'month' || said === 'quarter' || said === 'year' ? said : 'half';

export const groupName = (said: string | undefined): GroupBy =>
  said === 'unit' || said === 'month' ? said : 'procedure';

/** Whole days in Vietnam, today included. */
export function periodOf(name: PeriodName, now: number): Required<Period> {
  return { from: isoDay(now - PERIODS[name] * 86_400_000), to: isoDay(now) };
}
