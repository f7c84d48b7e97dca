import { parseInstant, type Instant } from '#libs/kernel';
import type { CalendarData, CalendarDay } from './calendar-data.js';
import { compileCalendar } from './compile-calendar.js';
import type { WorkingCalendar } from './working-calendar.js';

const FULL_DAY = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const;

/** For specs: Monday to Friday, 2026 announced and 2027 not, no day off but those given. */
export const plainData = (change: Partial<CalendarData> = {}): CalendarData => ({
  code: 'plain',
  version: 1,
  zone: 'Asia/Ho_Chi_Minh',
  years: [
    { year: 2026, announced: true },
    { year: 2027, announced: false },
  ],
  weeks: [
    {
      effectiveFrom: '2026-01-01',
      hours: { mon: FULL_DAY, tue: FULL_DAY, wed: FULL_DAY, thu: FULL_DAY, fri: FULL_DAY },
    },
  ],
  days: [],
  ...change,
});

export function plainCalendar(change: Partial<CalendarData> = {}, unit?: string): WorkingCalendar {
  const calendar = compileCalendar(plainData(change), unit);
  if (!calendar.ok) throw new Error(calendar.error.detail);
  return calendar.value;
}

export const off = (date: string): CalendarDay => ({
  date,
  kind: 'closed',
  name: { vi: 'Nghỉ', en: 'Closed' },
});

/** `t('03-02T09:00')` is 2 March 2026, 09:00 in the legal zone. */
export const t = (local: string): Instant => parseInstant(`2026-${local}:00+07:00`) ?? NaN;
