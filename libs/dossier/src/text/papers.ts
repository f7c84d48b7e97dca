import type { Role } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import type { Stage } from '../domain/index.js';

const UNITS: Record<TimeLimit['unit'], string> = {
  'working-hour': 'giờ làm việc',
  'working-day': 'ngày làm việc',
  'elapsed-hour': 'giờ',
  'calendar-day': 'ngày',
  month: 'tháng',
  'same-working-day': 'trong ngày làm việc',
};

/** `11,5 ngày làm việc`. */
export const limitWords = ({ amount, unit }: TimeLimit): string =>
  unit === 'same-working-day'
    ? 'Trong ngày làm việc'
    : `${String(amount).replace('.', ',')} ${UNITS[unit]}`;

/** `1.500.000 đồng`. */
export const moneyWords = (amount: number): string =>
  amount === 0 ? 'Không' : `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;

export const STAGE_WORDS: Record<Stage, string> = {
  reception: 'Tiếp nhận',
  processing: 'Thẩm định, giải quyết',
};

const TITLES: Record<Role, string> = {
  receptionist: 'Cán bộ tiếp nhận',
  specialist: 'Chuyên viên',
  head: 'Lãnh đạo phòng',
  leader: 'Lãnh đạo cơ quan',
  clerk: 'Văn thư',
  consultee: 'Cán bộ phối hợp',
  manager: 'Quản lý',
  'process-owner': 'Chủ quy trình',
  administrator: 'Quản trị hệ thống',
  auditor: 'Kiểm toán',
};
export const roleTitle = (role: Role): string => TITLES[role];

const DELIVERY: Readonly<Record<string, string>> = {
  online: 'Trực tuyến',
  desk: 'Bộ phận Một cửa',
  post: 'Dịch vụ bưu chính',
};
export const deliveryWords = (way: string | undefined): string | undefined =>
  way === undefined ? undefined : DELIVERY[way];
