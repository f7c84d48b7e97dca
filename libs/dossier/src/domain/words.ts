/** Outcome keys that the code itself knows; every other key belongs to a procedure's process. */
export const ACCEPT = 'accept';

/** The reception step's outcomes, in this order; the last two are commands laid over the process. */
export const RECEPTION_OUTCOMES = [ACCEPT, 'request-supplement', 'refuse'] as const;
export const PAYMENT_OUTCOMES = ['paid', 'waive'] as const;
/** Form 04, drafted: sign it, or promise the date after all. */
export const APOLOGY_OUTCOMES = ['extend', 'on-time'] as const;
export const ESCALATION_OUTCOMES = ['proceed'] as const;
/** Of the leader's duty about a hand-over to a closed procedure. */
export const HAND_OVER_TASK_OUTCOMES = ['retry'] as const;
