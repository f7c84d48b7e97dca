import type { LocalDate, Localized } from '#libs/kernel';

/** `HH:MM`, half-open: `['08:00', '12:00']` holds 08:00 and not 12:00. */
export type DayInterval = readonly [from: string, to: string];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Working hours of a week, valid from a date until the next entry. A weekday left out is a rest day. */
export interface WorkingWeek {
  readonly effectiveFrom: LocalDate;
  readonly hours: Partial<Readonly<Record<Weekday, readonly DayInterval[]>>>;
}

export const DAY_KINDS = [
  'statutory',
  'tet',
  'compensatory',
  'swap-off',
  'make-up',
  'half-day',
  'closed',
] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** One date that differs from its weekday. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly name: Localized;
  /** Hours of a half day (required) or of a make-up day (else those of the day it is swapped with). */
  readonly hours?: readonly DayInterval[];
  /** The day that this one compensates or is exchanged for. */
  readonly pairedWith?: LocalDate;
  /** Identifier of a `LegalRule`. */
  readonly basis?: string;
}

/** A rule of law; an unverified one is never cited to the public. */
export interface LegalRule {
  readonly id: string;
  readonly citation: Localized;
  readonly verified: boolean;
}

/** One version of a calendar. Loaded years are consecutive; an unannounced one makes dates provisional. */
export interface CalendarData {
  readonly code: string;
  readonly version: number;
  readonly zone: string;
  readonly years: readonly { readonly year: number; readonly announced: boolean }[];
  readonly weeks: readonly WorkingWeek[];
  readonly days: readonly CalendarDay[];
  readonly unitDays?: readonly { readonly unit: string; readonly day: CalendarDay }[];
  readonly rules?: readonly LegalRule[];
}

/** A change tried out on a calendar without storing it. The override has the last word on its dates. */
export interface CalendarOverride {
  readonly addOff?: readonly LocalDate[];
  readonly addWorking?: readonly LocalDate[];
  readonly removeOff?: readonly LocalDate[];
}

/** Days since 1970-01-01 of a civil date; `undefined` when there is no such date. */
export function dayNumber(date: LocalDate): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) || localDate(ms / 86_400_000) !== date ? undefined : ms / 86_400_000;
}

export const localDate = (epochDay: number): LocalDate =>
  new Date(epochDay * 86_400_000).toISOString().slice(0, 10);

/** Monday is 0. 1970-01-01 was a Thursday. */
export const weekdayOf = (epochDay: number): Weekday =>
  WEEKDAYS[(((epochDay + 3) % 7) + 7) % 7] ?? 'mon';

/** Minutes since midnight of `HH:MM` (`24:00` included); `undefined` for anything else. */
export function minuteOf(time: string): number | undefined {
  const m = /^(\d{2}):(\d{2})$/.exec(time);
  if (!m) return undefined;
  const minute = Number(m[1]) * 60 + Number(m[2]);
  return Number(m[2]) < 60 && minute <= 1_440 ? minute : undefined;
}
