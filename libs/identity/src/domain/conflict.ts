import { ok, type Result } from '#libs/kernel';
import { no, type StandingRefusal } from './standing-refusal.js';

/** What ties an officer to an applicant: the kind alone, no story. */
export const CONFLICT_KINDS = ['family', 'property', 'employment', 'other'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export interface ConflictFacts {
  readonly recorder: {
    readonly accountId: string;
    /** Head of a unit of the officer; administrators neither see nor record conflicts. */
    readonly isHead: boolean;
  };
  readonly officerId: string;
  readonly isApplicantKnown: boolean;
  readonly isDeclared: boolean;
}

export function mayDeclareConflict(facts: ConflictFacts): Result<true, StandingRefusal> {
  if (facts.recorder.accountId !== facts.officerId && !facts.recorder.isHead) {
    return no('standing.not-yours', 'Only the officer or the head of the unit.');
  }
  if (!facts.isApplicantKnown) {
    return no('conflict.applicant-unknown', 'A tax code, or a dossier that you may see.');
  }
  return facts.isDeclared ? no('conflict.exists', 'This conflict stands already.') : ok(true);
}

/** Ended by whoever may declare it, but nobody lifts their own: that is for the head to judge. */
export function mayEndConflict({
  isHead,
  isEnded,
}: {
  readonly isHead: boolean;
  readonly isEnded: boolean;
}): Result<true, StandingRefusal> {
  if (!isHead) return no('standing.not-yours', 'The head of the unit judges that it is over.');
  return isEnded ? no('conflict.ended', 'It has ended already.') : ok(true);
}
