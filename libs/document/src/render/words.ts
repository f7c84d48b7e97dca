import { LEGAL_OFFSET_MS, type Instant } from '#libs/kernel';

/** How official papers write moments and numbers, in the legal zone. */
const parts = (at: Instant) => {
  const local = new Date(at + LEGAL_OFFSET_MS);
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    year: local.getUTCFullYear(),
    month: two(local.getUTCMonth() + 1),
    day: two(local.getUTCDate()),
    hour: two(local.getUTCHours()),
    minute: two(local.getUTCMinutes()),
    weekday: local.getUTCDay(),
  };
};

const WEEKDAYS = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
] as const;

/** `16 giờ 30 phút, thứ Hai, ngày 23/11/2026` */
export function momentInWords(at: Instant): string {
  const p = parts(at);
  return `${p.hour} giờ ${p.minute} phút, ${WEEKDAYS[p.weekday]}, ngày ${p.day}/${p.month}/${p.year}`;
}

/** `ngày 23 tháng 11 năm 2026` */
export function dateOfPaper(at: Instant): string {
  const p = parts(at);
  return `ngày ${p.day} tháng ${p.month} năm ${p.year}`;
}
