import type { DossierStatus, Stage } from './status.js';

/** What can be done to a dossier. */
export const ACTS = [
  'save-form',
  'attach',
  'submit',
  'accept',
  'request-supplement',
  'answer-supplement',
  'refuse',
  'complete-step',
  'consult',
  'answer-opinion',
  'lapse-consultation',
  'revoke-consultation',
  'extend-consultation',
  'ask-again',
  'send-link',
  'fire-timer',
  'linked-ended',
  'origin-ended',
  'hand-over-again',
  'migrate',
  'draft-apology',
  'pause',
  'resume',
  'extend',
  'record-payment',
  'waive-payment',
  'withdraw',
  'stop',
  'rate',
] as const;
export type Act = (typeof ACTS)[number];

/** How a person stands to one dossier. */
export const RELATIONS = [
  'applicant',
  /** Receptionist of the desk that has or had the dossier. */
  'desk',
  /** Holds the role of an open step, in its unit. */
  'handler',
  /** Head of a division that works on it. */
  'head',
  /** Leader of the deciding authority. */
  'leader',
  'consultee',
  /** Nobody of the house: holds the link to a question that was put to an organisation. */
  'outside',
  /** Works on it, and put a question to another unit. */
  'asker',
  /** Any other officer of a unit that works or worked on it. */
  'member',
  /** Manager of the deciding authority or of a unit above it. */
  'manager',
  'auditor',
  'system',
] as const;
export type Relation = (typeof RELATIONS)[number];

const PROGRESS = ['in-process', 'decided', 'returned'] as const;

/** From a status, what is possible and where it may lead. The one table of the life of a dossier. */
export const TRANSITIONS = {
  draft: {
    'save-form': ['draft'],
    attach: ['draft'],
    submit: ['submitted'],
    // Only a linked dossier: somebody waits for it.
    withdraw: ['withdrawn'],
    'origin-ended': ['stopped'],
  },
  submitted: {
    accept: ['awaiting-payment', ...PROGRESS],
    'request-supplement': ['supplement-requested'],
    refuse: ['refused-at-reception'],
    migrate: ['submitted'],
    'origin-ended': ['stopped'],
    withdraw: ['withdrawn'],
  },
  'supplement-requested': {
    'save-form': ['supplement-requested'],
    attach: ['supplement-requested'],
    'answer-supplement': ['submitted', 'in-process'],
    'answer-opinion': ['supplement-requested'],
    'lapse-consultation': ['supplement-requested'],
    'revoke-consultation': ['supplement-requested'],
    'extend-consultation': ['supplement-requested'],
    'linked-ended': ['supplement-requested'],
    'origin-ended': ['stopped'],
    'hand-over-again': ['supplement-requested'],
    migrate: ['supplement-requested'],
    'send-link': ['supplement-requested'],
    withdraw: ['withdrawn'],
    stop: ['stopped'],
  },
  'refused-at-reception': {},
  'in-process': {
    'complete-step': PROGRESS,
    'request-supplement': ['supplement-requested'],
    consult: ['in-process'],
    'answer-opinion': PROGRESS,
    'lapse-consultation': PROGRESS,
    'revoke-consultation': PROGRESS,
    'extend-consultation': ['in-process'],
    'ask-again': ['in-process'],
    'send-link': ['in-process'],
    'fire-timer': PROGRESS,
    'linked-ended': PROGRESS,
    'hand-over-again': PROGRESS,
    'origin-ended': ['stopped'],
    migrate: ['in-process'],
    'draft-apology': ['in-process'],
    pause: ['in-process'],
    resume: ['in-process'],
    extend: ['in-process'],
    withdraw: ['withdrawn'],
    stop: ['stopped'],
  },
  'awaiting-payment': {
    'record-payment': PROGRESS,
    'waive-payment': PROGRESS,
    migrate: ['awaiting-payment'],
    'origin-ended': ['stopped'],
    withdraw: ['withdrawn'],
    stop: ['stopped'],
  },
  decided: {
    'complete-step': ['decided', 'returned'],
    'linked-ended': ['decided', 'returned'],
    'origin-ended': ['decided'],
    'hand-over-again': ['decided', 'returned'],
    migrate: ['decided'],
  },
  returned: { rate: ['returned'] },
  withdrawn: {},
  stopped: {},
} as const satisfies Record<DossierStatus, Partial<Record<Act, readonly DossierStatus[]>>>;

/** The same table, for reading with a variable act. */
export const targetsOf = (status: DossierStatus, act: Act): readonly DossierStatus[] => {
  const row: Partial<Record<Act, readonly DossierStatus[]>> = TRANSITIONS[status];
  return row[act] ?? [];
};

const OFFICERS_IN_CHARGE = ['handler', 'head', 'leader'] as const;
/** Whoever asked, and those who answer for that person. */
const ASKERS = ['asker', 'head', 'leader'] as const;

/** Who may do what. Asking for a supplement is the desk's before acceptance, the division's after it. */
export const PERMITTED = {
  'save-form': ['applicant'],
  attach: ['applicant'],
  submit: ['applicant', 'system'],
  accept: ['desk'],
  'request-supplement': ['desk', ...OFFICERS_IN_CHARGE],
  'answer-supplement': ['applicant'],
  refuse: ['desk'],
  'complete-step': ['handler'],
  // Whoever has asked already may ask further while the answers are awaited.
  consult: [...OFFICERS_IN_CHARGE, 'asker'],
  'answer-opinion': ['consultee', 'outside'],
  'lapse-consultation': ['system'],
  'revoke-consultation': ASKERS,
  'extend-consultation': ASKERS,
  'ask-again': ASKERS,
  'send-link': ASKERS,
  'fire-timer': ['system'],
  'linked-ended': ['system'],
  'origin-ended': ['system'],
  'hand-over-again': ['system'],
  migrate: ['leader'],
  'draft-apology': ['system'],
  pause: OFFICERS_IN_CHARGE,
  resume: OFFICERS_IN_CHARGE,
  extend: ['head', 'leader'],
  'record-payment': ['desk'],
  'waive-payment': ['desk'],
  withdraw: ['applicant'],
  stop: ['head', 'leader'],
  rate: ['applicant'],
} as const satisfies Record<Act, readonly Relation[]>;

/** At the desk; a leader may ask a second time. */
const AT_RECEPTION: readonly Relation[] = ['desk', 'leader'];

/** Whether one of these relations carries the act in this stage. */
export function isPermitted(act: Act, stage: Stage, relations: ReadonlySet<Relation>): boolean {
  const allowed: readonly Relation[] =
    act === 'request-supplement'
      ? stage === 'reception'
        ? AT_RECEPTION
        : OFFICERS_IN_CHARGE
      : PERMITTED[act];
  return allowed.some((r) => relations.has(r));
}
