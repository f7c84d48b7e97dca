import { LEGAL_OFFSET_MS, type Instant, type Locale } from '#libs/kernel';

const DAYS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
// prettier-ignore
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
  'September', 'October', 'November', 'December'];

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment as people say it: `16:30 thứ Tư, 25/11/2026`; `16:30 on Wednesday, 25 November 2026`. */
export function sayInstant(at: Instant, locale: Locale): string {
  const local = new Date(at + LEGAL_OFFSET_MS);
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  const weekday = DAYS[locale][local.getUTCDay()] ?? '';
  const day = local.getUTCDate();
  const year = local.getUTCFullYear();
  return locale === 'vi'
    ? `${time} ${weekday}, ${two(day)}/${two(local.getUTCMonth() + 1)}/${year}`
    : `${time} on ${weekday}, ${day} ${MONTHS[local.getUTCMonth()] ?? ''} ${year}`;
}

const PROVISIONAL: Readonly<Record<Locale, string>> = { vi: ' (dự kiến)', en: ' (provisional)' };

/** A date that is due; one in a year whose days off are not announced says so. */
export const sayDue = (at: Instant, provisional: boolean, locale: Locale): string =>
  sayInstant(at, locale) + (provisional ? PROVISIONAL[locale] : '');

/** Whole dong with the separators of the language: `1.250.000`, `1,250,000`. */
export const sayAmount = (amount: number, locale: Locale): string =>
  String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
