import { formatInstant, type Instant, type Locale } from '#libs/kernel';
import type { TimedLine } from './board.js';
import type { ExportKind } from './persistence/export.store.js';

const vi = {
  key: 'Mã',
  label: 'Nội dung',
  received: 'Tiếp nhận trong kỳ',
  carriedOver: 'Từ kỳ trước',
  finished: 'Đã giải quyết',
  early: 'Trước hạn',
  onTime: 'Đúng hạn (gồm trước hạn)',
  late: 'Quá hạn',
  ended: 'Rút hoặc dừng',
  open: 'Đang giải quyết',
  overdue: 'Đang quá hạn',
  median: 'Trung vị (phút làm việc)',
  p90: 'Phân vị 90 (phút làm việc)',
  order: 'TT',
  code: 'Mã hồ sơ',
  procedure: 'Tên thủ tục hành chính',
  sets: 'Số lượng hồ sơ (bộ)',
  applicant: 'Tổ chức, cá nhân',
  unit: 'Cơ quan chủ trì giải quyết',
  receivedAt: 'Nhận hồ sơ',
  dueAt: 'Hẹn trả kết quả',
  decidedAt: 'Trả kết quả',
  status: 'Trạng thái',
  step: 'Bước hiện tại',
  remaining: 'Còn lại (phút làm việc)',
  note: 'Ghi chú',
};

const en: typeof vi = {
  key: 'Key',
  label: 'Name',
  received: 'Received in the period',
  carriedOver: 'Carried over',
  finished: 'Finished',
  early: 'Early',
  onTime: 'On time (early included)',
  late: 'Late',
  ended: 'Withdrawn or stopped',
  open: 'Open',
  overdue: 'Overdue',
  median: 'Median (working minutes)',
  p90: '90th percentile (working minutes)',
  order: 'No.',
  code: 'Dossier',
  procedure: 'Procedure',
  sets: 'Sets',
  applicant: 'Applicant',
  unit: 'Unit',
  receivedAt: 'Received',
  dueAt: 'Due',
  decidedAt: 'Result',
  status: 'Status',
  step: 'Current step',
  remaining: 'Remaining (working minutes)',
  note: 'Note',
};

export const COLUMN_NAMES: Readonly<Record<Locale, typeof vi>> = { vi, en };

const PROVISIONAL: Readonly<Record<Locale, string>> = {
  vi: 'Hẹn trả kết quả là dự kiến: lịch nghỉ của năm đó chưa được công bố',
  en: 'Due date provisional: the days off of that year have not been announced yet',
};

const moment = (at: Instant | null): string => (at === null ? '' : formatInstant(at));

type Cell = (line: TimedLine, locale: Locale, order: number) => string | number | null;

const CELLS = {
  order: (_, __, order) => order,
  code: (line) => line.code,
  procedure: (line, locale) => line.procedureName[locale],
  sets: () => 1,
  applicant: (line) => line.applicantName,
  status: (line) => line.status,
  unit: (line, locale) => line.steps.map((s) => s.unit[locale]).join('; '),
  step: (line, locale) => line.steps.map((s) => s.name[locale]).join('; '),
  receivedAt: (line) => moment(line.receivedAt),
  dueAt: (line) => moment(line.dueAt),
  decidedAt: (line) => moment(line.decidedAt),
  remaining: (line) => line.remainingMinutes,
  // The date itself stays a date that a spreadsheet can read.
  note: (line, locale) => (line.dueAt !== null && line.provisional ? PROVISIONAL[locale] : ''),
} as const satisfies Partial<Record<keyof typeof vi, Cell>>;

/** Form 07 is the register of the desk; the plain list adds where each dossier stands. */
const COLUMNS = {
  register: [
    'order',
    'code',
    'procedure',
    'sets',
    'applicant',
    'unit',
    'receivedAt',
    'dueAt',
    'decidedAt',
    'note',
  ],
  dossiers: [
    'order',
    'code',
    'procedure',
    'applicant',
    'status',
    'receivedAt',
    'dueAt',
    'decidedAt',
    'step',
    'unit',
    'remaining',
    'note',
  ],
} as const satisfies Record<Exclude<ExportKind, 'summary'>, readonly (keyof typeof CELLS)[]>;

export type ListExport = keyof typeof COLUMNS;

/** The records of an export that lists dossiers. */
export const dossierRecord = {
  header: (kind: ListExport, locale: Locale): string[] =>
    COLUMNS[kind].map((column) => COLUMN_NAMES[locale][column]),
  line: (kind: ListExport, locale: Locale, order: number, line: TimedLine) =>
    COLUMNS[kind].map((column) => CELLS[column](line, locale, order)),
};
