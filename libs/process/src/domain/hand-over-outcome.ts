import type { Localized } from '#libs/kernel';

/** How a linked dossier can end: the outcomes by which a waiting hand-over goes on, the good one first. */
export const HAND_OVER_OUTCOMES = [
  'approved',
  'rejected',
  'refused',
  'stopped',
  'withdrawn',
] as const;
export type HandOverOutcome = (typeof HAND_OVER_OUTCOMES)[number];

/** Its words on the diagram and in the history. */
export const HAND_OVER_OUTCOME_LABELS = {
  approved: { vi: 'Được chấp thuận', en: 'Approved' },
  rejected: { vi: 'Không được chấp thuận', en: 'Not approved' },
  refused: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  stopped: { vi: 'Bị dừng giải quyết', en: 'Stopped' },
  withdrawn: { vi: 'Được rút', en: 'Withdrawn' },
} as const satisfies Record<HandOverOutcome, Localized>;

export const isHandOverOutcome = (text: string): text is HandOverOutcome =>
  HAND_OVER_OUTCOMES.some((o) => o === text);
