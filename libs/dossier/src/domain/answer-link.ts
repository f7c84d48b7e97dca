import { DAY, type Instant } from '#libs/kernel';
import { organisationAsked } from './party.js';
import { isAwaited, type ConsultationState } from './state.js';

/** What a link to a question still is. */
export type LinkStanding =
  /** The question can be read and answered. */
  | 'open'
  /** Used: a link answers once. */
  | 'answered'
  /** Nobody waits any more: taken back, or the rule of silence was applied. */
  | 'over'
  /** Replaced by a newer link, or past its grace: it is as if it had never been. */
  | 'void';

/** A link lives until the answer is due, and so many days more. */
export const linkExpiry = (dueAt: Instant, graceDays: number): Instant => dueAt + graceDays * DAY;

export function linkStanding(
  consultation: ConsultationState,
  link: { readonly round: number },
  { now, graceDays }: { readonly now: Instant; readonly graceDays: number },
): LinkStanding {
  const organisation = organisationAsked(consultation);
  if (organisation === null || link.round !== organisation.linkRound) return 'void';
  if (now > linkExpiry(consultation.dueAt, graceDays)) return 'void';
  if (consultation.status === 'answered') return 'answered';
  return isAwaited(consultation) ? 'open' : 'over';
}
