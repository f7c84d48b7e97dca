import type { Locale, Localized } from '#libs/kernel';

/** Outside the house and without an account: a park's developer, the power company. */
export interface Organisation {
  readonly kind: 'organisation';
  readonly name: string;
  readonly email: string;
  /** Whom the letter greets. */
  readonly contact: string | null;
  readonly locale: Locale;
  /** Each new link of the asker's begins a round; links of earlier rounds open nothing any more. */
  readonly linkRound: number;
}

/** Who is asked: a unit of the house, whose officers answer, or an organisation that answers by a link. */
export type Party = { readonly kind: 'unit'; readonly unitId: string } | Organisation;

type Asked = { readonly party: Party };

export const unitAsked = ({ party }: Asked): string | null =>
  party.kind === 'unit' ? party.unitId : null;

/** The organisation that is asked, if it is one. */
export const organisationAsked = ({ party }: Asked): Organisation | null =>
  party.kind === 'organisation' ? party : null;

/** One mailbox is one organisation, however its name was written. */
export const partyKey = (party: Party): string =>
  party.kind === 'unit' ? party.unitId : `mailto:${party.email.toLowerCase()}`;

export function partyName(
  party: Party,
  unitById: (id: string) => { readonly name: Localized } | undefined,
): Localized {
  if (party.kind === 'organisation') return { vi: party.name, en: party.name };
  const { vi, en } = unitById(party.unitId)?.name ?? { vi: '', en: '' };
  return { vi, en };
}

/** What answering asks of a person. */
interface Respondent {
  readonly posts: readonly { readonly unitId: string; readonly role: string }[];
  readonly holdsLinkOf?: string;
}

/** Whether this person answers for the party: as its consultee, or by the link to this very question. */
export const answersFor = (
  person: Respondent,
  { id, party }: Asked & { readonly id: string },
): boolean =>
  party.kind === 'organisation'
    ? person.holdsLinkOf === id
    : person.posts.some((p) => p.unitId === party.unitId && p.role === 'consultee');
