import { legalDate, ok, type Instant, type Result } from '#libs/kernel';
import { isStep } from './relation.js';
import { isPermitted, targetsOf, ACTS, type Act, type Relation } from './act.js';
import { no, type DossierRefusal } from './refusal.js';
import { isAwaited, isTypedPause, openTasks, type DossierState } from './state.js';

/** What stands against an act besides the status: one rule per act, read by commands and by screens. */
type Guard = (state: DossierState, now: Instant) => DossierRefusal | undefined;

const refusal = (...args: Parameters<typeof no>): DossierRefusal => no(...args).error;

const notPaused: Guard = (s) =>
  isTypedPause(s.pause)
    ? refusal('dossier.paused', 'The clock is paused; resume it first.')
    : undefined;

const awaitsAnAnswer: Guard = (s) =>
  s.consultations.some(isAwaited)
    ? undefined
    : refusal('consultation.closed', 'No question waits for an answer.');

const GUARDS: Partial<Record<Act, Guard>> = {
  'revoke-consultation': awaitsAnAnswer,
  'extend-consultation': awaitsAnAnswer,
  'send-link': (s) =>
    s.consultations.some((c) => c.party.kind === 'organisation' && isAwaited(c))
      ? undefined
      : refusal('consultation.no-link', 'No organisation outside is being asked.'),
  'ask-again': (s) =>
    s.consultations.some((c) => !isAwaited(c))
      ? undefined
      : refusal('dossier.not-in-state', 'No question has ended.'),
  'complete-step': (s, now) =>
    openTasks(s).some((t) => isStep(t.kind))
      ? notPaused(s, now)
      : refusal('dossier.not-in-state', 'No step is open.'),
  'request-supplement': notPaused,
  pause: (s) =>
    s.pause === null ? undefined : refusal('dossier.paused', 'The clock is paused already.'),
  resume: (s) =>
    isTypedPause(s.pause)
      ? undefined
      : refusal('dossier.not-paused', 'The clock is not paused, so it cannot be resumed.'),
  extend: (s, now) => {
    if (s.extension !== null) {
      return refusal('dossier.already-extended', 'A dossier is extended once only.');
    }
    if (s.pause !== null || s.dueAt === null) {
      return refusal('dossier.paused', 'A paused clock has no date to extend.');
    }
    // Form 04 is due at least one day before expiry.
    return legalDate(now) < legalDate(s.dueAt)
      ? undefined
      : refusal('dossier.extension-too-late', 'An extension is given before the day it is due.');
  },
  withdraw: (s) =>
    s.status === 'draft' && s.origin === null
      ? refusal('dossier.not-in-state', 'A draft that nobody waits for needs no withdrawal.')
      : undefined,
  rate: (s) =>
    s.rating === null ? undefined : refusal('dossier.already-rated', 'You have rated it already.'),
};

/** The gate before every command: relation, status, guard, in this order. */
export function gate(
  act: Act,
  state: DossierState,
  relations: ReadonlySet<Relation>,
  now: Instant,
): Result<true, DossierRefusal> {
  if (!isPermitted(act, state.stage, relations)) {
    return no('dossier.not-permitted', `You may see this dossier, but not ${act} on it.`);
  }
  if (targetsOf(state.status, act).length === 0) {
    return no('dossier.not-in-state', `A dossier that is ${state.status} does not take ${act}.`);
  }
  const against = GUARDS[act]?.(state, now);
  return against ? { ok: false, error: against } : ok(true);
}

/** What this person may do now, from the same table that guards the commands. */
export const actionsFor = (
  state: DossierState,
  relations: ReadonlySet<Relation>,
  now: Instant,
): Act[] => ACTS.filter((act) => gate(act, state, relations, now).ok);
