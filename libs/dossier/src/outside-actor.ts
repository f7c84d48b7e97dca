import type { Locale } from '#libs/kernel';
import type { Actor } from '#libs/platform';

/** Somebody of an organisation that was asked: known by the link to one question, and by nothing else. */
export interface OutsideActor extends Actor {
  readonly kind: 'outside';
  readonly organisation: string;
  readonly holdsLinkOf: string;
}

export const isOutside = (actor: Actor): actor is OutsideActor => actor.kind === 'outside';

/** In the history: who signed, or the organisation itself while nobody has. */
export const outsideActor = (
  consultationId: string,
  organisation: string,
  locale: Locale,
  signer?: string,
): OutsideActor => ({
  accountId: '',
  name: signer ?? organisation,
  email: '',
  kind: 'outside',
  locale,
  posts: [],
  organisation,
  holdsLinkOf: consultationId,
});
