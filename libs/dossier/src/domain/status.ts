/** Where a dossier stands for its applicant. Derived by `decide`, never set by hand. */
export const DOSSIER_STATUSES = [
  'draft',
  'submitted',
  'supplement-requested',
  'refused-at-reception',
  'in-process',
  'awaiting-payment',
  'decided',
  'returned',
  'withdrawn',
  'stopped',
] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

export const isDossierStatus = (text: string): text is DossierStatus =>
  DOSSIER_STATUSES.some((s) => s === text);

/** Nothing is left to do for the authority. */
export const CLOSED_STATUSES = [
  'refused-at-reception',
  'returned',
  'withdrawn',
  'stopped',
] as const satisfies readonly DossierStatus[];
export type ClosedStatus = (typeof CLOSED_STATUSES)[number];

export const isClosed = (status: DossierStatus): status is ClosedStatus =>
  CLOSED_STATUSES.some((s) => s === status);

/**
 * TrangThaiHoSo of the national portal. A draft is not known there; 1 is what it becomes on filing.
 * Code 2 (được tiếp nhận) is a moment, not a state: it is sent with the event `dossier.accepted`.
 */
export const NATIONAL_STATUS = {
  draft: 1,
  submitted: 1,
  'refused-at-reception': 3,
  'in-process': 4,
  'supplement-requested': 5,
  'awaiting-payment': 6,
  withdrawn: 7,
  stopped: 8,
  decided: 9,
  returned: 10,
} as const satisfies Record<DossierStatus, number>;

export const DECISIONS = ['approved', 'rejected'] as const;
export type DossierDecision = (typeof DECISIONS)[number];

/** Whose checking is going on: the desk's, or the specialists'. A supplement may be asked once in each. */
export const STAGES = ['reception', 'processing'] as const;
export type Stage = (typeof STAGES)[number];
