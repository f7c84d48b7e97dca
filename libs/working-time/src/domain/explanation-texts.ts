import type { Locale } from '#libs/kernel';
import type { LimitUnit } from './limit.js';
import type { PauseCause } from './pause.js';

const vi = {
  outOfHours: 'Nhận ngoài giờ làm việc: được tính là tiếp nhận lúc {start}',
  afterCutoff: 'Nhận sau 15:00 hoặc ngoài giờ làm việc: được tính là tiếp nhận lúc {start}',
  receptionDay: 'Ngày tiếp nhận, không tính vào thời hạn',
  sameDay: 'Ngày tiếp nhận; đến hạn khi hết ngày này',
  resumptionDay: 'Nhận lại lúc {origin}: thời hạn được tính lại từ đầu',
  counted: 'Tính {amount}',
  makeUpDay: 'Ngày làm bù, tính {amount}',
  extended: 'Gia hạn: tính thêm {amount}',
  weekend: 'Ngày nghỉ hằng tuần, không tính',
  holiday: 'Ngày nghỉ, không tính: {names}',
  paused: 'Tạm dừng thời hạn{causes}',
  restarted: 'Thời gian đã qua không còn được tính vì thời hạn được tính lại từ đầu',
  rolled: 'Ngày cuối cùng là ngày nghỉ: thời hạn kết thúc lúc {due}',
  alreadyPast: 'Thời điểm đến hạn {due} đã qua trước khi nhận',
};
export type ExplanationText = keyof typeof vi;

const en: Record<ExplanationText, string> = {
  outOfHours: 'Received outside working hours: counts as received at {start}',
  afterCutoff: 'Received after 15:00 or outside working hours: counts as received at {start}',
  receptionDay: 'Day of receipt, not counted',
  sameDay: 'Day of receipt; due when it ends',
  resumptionDay: 'Received again at {origin}: the full time runs anew',
  counted: '{amount} counted',
  makeUpDay: 'Make-up working day, {amount} counted',
  extended: 'Extension: {amount} more counted',
  weekend: 'Weekly rest, not counted',
  holiday: 'Day off, not counted: {names}',
  paused: 'Clock stopped{causes}',
  restarted: 'Time passed that no longer counts, because the full time runs anew',
  rolled: 'The last day is a day off: the time ends at {due}',
  alreadyPast: 'The due instant {due} had passed before receipt',
};

/** The sentences of an explanation, as data. */
export const EXPLANATION_TEXTS: Readonly<Record<Locale, Record<ExplanationText, string>>> = {
  vi,
  en,
};

/** Names of the units; English has a plural. */
export const UNIT_NAMES: Readonly<
  Record<LimitUnit, { vi: string; en: readonly [one: string, many: string] }>
> = {
  'working-hour': { vi: 'giờ làm việc', en: ['working hour', 'working hours'] },
  'working-day': { vi: 'ngày làm việc', en: ['working day', 'working days'] },
  'elapsed-hour': { vi: 'giờ', en: ['hour', 'hours'] },
  'calendar-day': { vi: 'ngày', en: ['day', 'days'] },
  month: { vi: 'tháng', en: ['month', 'months'] },
  'same-working-day': { vi: 'ngày làm việc', en: ['working day', 'working days'] },
};

export const CAUSE_NAMES: Readonly<Record<PauseCause, Record<Locale, string>>> = {
  supplement: { vi: 'chờ bổ sung hồ sơ', en: 'waiting for the supplement' },
  payment: { vi: 'chờ nộp phí, lệ phí', en: 'waiting for the payment' },
  inspection: { vi: 'kiểm tra, đo đạc thực địa', en: 'inspection or measuring on site' },
  council: { vi: 'chờ hội đồng thẩm định', en: 'waiting for the council' },
  'force-majeure': { vi: 'bất khả kháng', en: 'force majeure' },
};

export const WEEKDAY_NAMES: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
