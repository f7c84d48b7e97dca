import type { Localized, TimeUnit } from '../api/types.js';
import type { Locale } from './locale.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const MINUTES_A_DAY = 480;

const VI_DAYS: Readonly<Record<string, string>> = {
  Sun: 'Chủ nhật',
  Mon: 'thứ Hai',
  Tue: 'thứ Ba',
  Wed: 'thứ Tư',
  Thu: 'thứ Năm',
  Fri: 'thứ Sáu',
  Sat: 'thứ Bảy',
};

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const enDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const enShort = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

const enMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  month: 'short',
  year: 'numeric',
});

type Moment = string | number | Date;

export function legalParts(at: Moment): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.formatToParts(new Date(at)).map((p) => [p.type, p.value]));
}

/** "thứ Hai, 23/11/2026" · "Monday 23 November 2026" */
export function dateWords(at: Moment, locale: Locale): string {
  if (locale === 'en') return enDate.format(new Date(at)).replace(',', '');
  const p = legalParts(at);
  return `${VI_DAYS[p['weekday'] ?? ''] ?? ''}, ${p['day']}/${p['month']}/${p['year']}`;
}

/** "2026-11" as "tháng 11/2026" · "Nov 2026"; anything else as it is. */
export function monthWords(month: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return month;
  const at = new Date(`${month}-15T00:00:00Z`);
  const p = legalParts(at);
  return locale === 'en' ? enMonth.format(at) : `tháng ${p['month']}/${p['year']}`;
}

/** "thứ Hai, 23/11/2026, 16:30" · "Monday 23 November 2026, 16:30" */
export function momentWords(at: Moment, locale: Locale): string {
  return `${dateWords(at, locale)}, ${clockTime(at)}`;
}

/** For dense lists: "T2 23/11, 16:30" · "Mon 23 Nov, 16:30" */
export function shortMoment(at: Moment, locale: Locale): string {
  return `${shortDate(at, locale)}, ${clockTime(at)}`;
}

export function shortDate(at: Moment, locale: Locale): string {
  if (locale === 'en') return enShort.format(new Date(at)).replace(',', '');
  const p = legalParts(at);
  return `${viShortDay(p['weekday'])} ${p['day']}/${p['month']}`;
}

function viShortDay(day: string | undefined): string {
  const order = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(day ?? '');
  return order < 0 ? 'CN' : `T${order + 2}`;
}

export function numericDate(at: Moment): string {
  const p = legalParts(at);
  return `${p['day']}/${p['month']}/${p['year']}`;
}

/** The date in Vietnam as machines write it, wherever the reader is: "2026-11-23". */
export function isoDay(at: Moment): string {
  const p = legalParts(at);
  return `${p['year']}-${(p['month'] ?? '').padStart(2, '0')}-${(p['day'] ?? '').padStart(2, '0')}`;
}

export function clockTime(at: Moment): string {
  const p = legalParts(at);
  return `${p['hour']}:${p['minute']}`;
}

/** True when the reader's own clock differs from Vietnam's, so that an instant needs its zone. */
export function readsAbroad(): boolean {
  return new Date().getTimezoneOffset() !== -420;
}

/** Working minutes as people say them: "2 ngày làm việc 3 giờ" · "2 working days, 3 hours". */
export function workingTime(minutes: number, locale: Locale): string {
  const total = Math.max(0, Math.round(Math.abs(minutes)));
  const days = Math.floor(total / MINUTES_A_DAY);
  const hours = Math.floor((total % MINUTES_A_DAY) / 60);
  const rest = total % 60;
  if (locale === 'en') return enWorkingTime(days, hours, rest);
  const said = [];
  if (days > 0) said.push(`${days} ngày làm việc`);
  if (hours > 0 && days < 10) said.push(`${hours} giờ${days === 0 ? ' làm việc' : ''}`);
  if (days === 0 && (rest > 0 || hours === 0)) said.push(`${rest} phút`);
  return said.join(' ');
}

function enWorkingTime(days: number, hours: number, rest: number): string {
  const said = [];
  if (days > 0) said.push(`${days} working ${days === 1 ? 'day' : 'days'}`);
  if (hours > 0 && days < 10) {
    said.push(`${hours} ${days === 0 ? 'working ' : ''}${hours === 1 ? 'hour' : 'hours'}`);
  }
  if (days === 0 && (rest > 0 || hours === 0)) {
    said.push(`${rest} ${rest === 1 ? 'minute' : 'minutes'}`);
  }
  return said.join(', ');
}

/** The same for rows, where the column already says that it is working time: "2 ngày 3 giờ". */
export function shortTime(minutes: number, locale: Locale): string {
  return workingTime(minutes, locale)
    .replace(/ làm việc|working /g, '')
    .replace(',', '');
}

const UNITS: Readonly<Record<TimeUnit, { vi: string; one: string; many: string }>> = {
  'working-hour': { vi: 'giờ làm việc', one: 'working hour', many: 'working hours' },
  'working-day': { vi: 'ngày làm việc', one: 'working day', many: 'working days' },
  'elapsed-hour': { vi: 'giờ liên tục', one: 'hour', many: 'hours' },
  'calendar-day': { vi: 'ngày', one: 'calendar day', many: 'calendar days' },
  month: { vi: 'tháng', one: 'month', many: 'months' },
  'same-working-day': { vi: 'trong ngày làm việc', one: 'the same day', many: 'the same day' },
};

export function limitWords(limit: { amount: number; unit: TimeUnit }, locale: Locale): string {
  const unit = UNITS[limit.unit];
  if (limit.unit === 'same-working-day') return locale === 'vi' ? unit.vi : unit.one;
  const amount = limit.amount.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB');
  if (locale === 'vi') return `${amount} ${unit.vi}`;
  return `${amount} ${limit.amount === 1 ? unit.one : unit.many}`;
}

export function unitWord(unit: TimeUnit, locale: Locale): string {
  return locale === 'vi' ? UNITS[unit].vi : UNITS[unit].many;
}

export function fileSize(bytes: number, locale: Locale): string {
  const tag = locale === 'vi' ? 'vi-VN' : 'en-GB';
  if (bytes < 1024 * 1024) {
    return `${Math.max(1, Math.round(bytes / 1024)).toLocaleString(tag)} KB`;
  }
  return `${(bytes / 1024 / 1024).toLocaleString(tag, { maximumFractionDigits: 1 })} MB`;
}

const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

/** Media types as people call them. */
export const fileKinds = (mediaTypes: readonly string[]): string =>
  mediaTypes.map((type) => KINDS[type] ?? type).join(', ');

export function money(amount: number, locale: Locale): string {
  return `${amount.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB')} ${locale === 'vi' ? 'đồng' : 'VND'}`;
}

export function count(value: number, locale: Locale): string {
  return value.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB');
}

/** Reference names come as {vi, en}, messages as one string: both read the same way here. */
export function pick(value: Localized | string | undefined | null, locale: Locale): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return value[locale] || value.vi;
}
