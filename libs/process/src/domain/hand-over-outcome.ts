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
  approved: { vi: 'Hồ sơ liên thông được chấp thuận', en: 'Linked dossier approved' },
  rejected: { vi: 'Hồ sơ liên thông không được chấp thuận', en: 'Linked dossier not approved' },
  refused: { vi: 'Hồ sơ liên thông bị từ chối tiếp nhận', en: 'Linked dossier not accepted' },
  stopped: { vi: 'Hồ sơ liên thông bị dừng giải quyết', en: 'Linked dossier stopped' },
  withdrawn: { vi: 'Hồ sơ liên thông được rút', en: 'Linked dossier withdrawn' },
} as const satisfies Record<HandOverOutcome, Localized>;

export const isHandOverOutcome = (text: string): text is HandOverOutcome =>
  HAND_OVER_OUTCOMES.some((o) => o === text);
