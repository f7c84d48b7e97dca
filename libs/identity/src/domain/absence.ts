import { ok, type Instant, type Result } from '#libs/kernel';
import { overlaps, type Period } from './period.js';
import { no, type StandingRefusal } from './standing-refusal.js';

/** Why somebody is away: the kind alone. Nobody's health is anybody's business here. */
export const ABSENCE_KINDS = ['leave', 'business-trip', 'training', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** What happens to the open tasks at the start: to the substitute if there is one, to the queue, or nothing. */
export const HAND_OVERS = ['substitute', 'queue', 'keep'] as const;
export type HandOver = (typeof HAND_OVERS)[number];

export interface AbsenceOrder {
  readonly accountId: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly substituteId: string | null;
}

export interface AbsenceFacts {
  readonly now: Instant;
  readonly recorder: { readonly accountId: string; readonly isInCharge: boolean };
  /** Other absences of the person that were not cancelled. */
  readonly present: readonly Period[];
  /** Whether the substitute holds one of the person's posts when the absence begins. */
  readonly isSubstituteFit: boolean;
}

/** Whether an absence can be recorded. Overlaps are refused, not merged: each has its own reason and substitute. */
export function mayRecordAbsence(
  order: AbsenceOrder,
  facts: AbsenceFacts,
): Result<true, StandingRefusal> {
  if (facts.recorder.accountId !== order.accountId && !facts.recorder.isInCharge) {
    return no('standing.not-yours', 'Only the officer, the head of the unit or an administrator.');
  }
  if (order.to <= order.from || order.to <= facts.now) {
    return no('standing.period', 'It ends after it begins, and in the future.', [
      { pointer: '/to', code: 'period', detail: 'after the beginning and after now' },
    ]);
  }
  if (facts.present.some((p) => overlaps(p, order))) {
    return no('absence.overlaps', 'There is an absence in that period already; end it first.');
  }
  if (order.substituteId !== null && !facts.isSubstituteFit) {
    return no('absence.substitute-unfit', 'The substitute holds none of this person’s posts.', [
      { pointer: '/substituteId', code: 'unfit', detail: order.substituteId },
    ]);
  }
  return ok(true);
}
