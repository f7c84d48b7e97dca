import type { Localized } from '#libs/kernel';

/** The roles in which one may act for another, as they stand in the middle of a sentence. */
export const ROLE_NAMES: Readonly<Record<string, Localized>> = {
  receptionist: { vi: 'cán bộ tiếp nhận', en: 'receptionist' },
  specialist: { vi: 'chuyên viên', en: 'specialist' },
  head: { vi: 'lãnh đạo phòng', en: 'head of division' },
  leader: { vi: 'lãnh đạo cơ quan', en: 'leader' },
  clerk: { vi: 'văn thư', en: 'clerk' },
  consultee: { vi: 'cán bộ phối hợp', en: 'officer for consultations' },
  manager: { vi: 'người điều hành', en: 'manager' },
};
