/** A moment, in Unix milliseconds. Rows hold it as `timestamptz`, the API as ISO 8601 with offset. */
export type Instant = number;

/** A civil date `YYYY-MM-DD`, in the zone of the calendar that it belongs to. */
export type LocalDate = string;

/** The zone of the law this portal serves; +07:00 all year. */
export const LEGAL_ZONE = 'Asia/Ho_Chi_Minh';
export const LEGAL_OFFSET_MS = 7 * 3_600_000;

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads ISO 8601 with an offset; `undefined` for anything else, including dates that do not exist. */
export function parseInstant(text: string): Instant | undefined {
  const m = ISO.exec(text);
  if (!m) return undefined;
  const [, y, mo, d, h, mi, s = '0', fraction = '', offset = 'Z'] = m;
  const utc = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
  const back = new Date(utc);
  if (back.getUTCDate() !== Number(d) || back.getUTCMonth() + 1 !== Number(mo)) return undefined;
  if (Number(h) > 23 || Number(mi) > 59 || Number(s) > 59) return undefined;
  const ms = fraction === '' ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  return utc + ms - offsetMs(offset);
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * HOUR + Number(offset.slice(4, 6)) * MINUTE);
}

/** ISO 8601 in the legal zone, `2026-11-23T16:30:00+07:00`; milliseconds only where there are any. */
export function formatInstant(at: Instant): string {
  const iso = new Date(at + LEGAL_OFFSET_MS).toISOString();
  const ms = iso.slice(19, 23);
  return `${iso.slice(0, 19)}${ms === '.000' ? '' : ms}+07:00`;
}

/** The civil date of a moment in the legal zone. */
export const legalDate = (at: Instant): LocalDate =>
  new Date(at + LEGAL_OFFSET_MS).toISOString().slice(0, 10);

/** Midnight at the beginning of a civil date in the legal zone. */
export const startOfLegalDate = (date: LocalDate): Instant =>
  Date.parse(`${date}T00:00:00Z`) - LEGAL_OFFSET_MS;
