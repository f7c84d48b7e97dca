import { formatInstant, type Instant } from '#libs/kernel';
import type { NewEvent, OpenClocks, Recalculation } from './domain/index.js';
import { frozen } from './domain/event.js';
import type { StoredEvent } from './persistence/event.store.js';
import type { NewDates, OpenDossier, StandingDate } from './persistence/open-clocks.store.js';
import type { MoveRow, RuleChangeRow } from './persistence/rule-change.store.js';

/** What a change of the rules makes of one dossier. */
export interface Recalculated {
  readonly dossier: OpenDossier;
  readonly clocks: OpenClocks;
  readonly found: Recalculation;
  readonly calendarVersion: string;
}

/** The row of the dossier, with the head of its chain. */
export function newDates(
  { change: { limit } }: RuleChangeRow,
  { dossier: { head }, clocks, found, calendarVersion }: Recalculated,
  last: StoredEvent | undefined,
): NewDates {
  return {
    id: head.id,
    dueAt: found.dossier?.after ?? clocks.dueAt,
    legalDueAt: found.legalDueAt,
    provisional: found.provisional,
    limits: limit ? { legal: clocks.legalLimit, committed: clocks.committedLimit } : null,
    calendarVersion,
    clockLines: clocks.clock.length,
    lastSeq: last?.seq ?? head.last_seq,
    lastHash: last?.hash ?? head.last_hash,
  };
}

/** Whether the date stays as it is and only its year has become certain, or uncertain. */
export const isStanding = ({ clocks, found }: Recalculated): boolean =>
  found.dossier === null && found.provisional !== clocks.provisional;

export const standing = ({ dossier, found, calendarVersion }: Recalculated): StandingDate => ({
  id: dossier.head.id,
  provisional: found.provisional,
  calendarVersion,
});

/** Written out member by member: this runs for every open clock of the house. */
export function movesOf({ dossier: { head }, found }: Recalculated): MoveRow[] {
  const moves = found.tasks.map(({ task, before, after, kept }): MoveRow => ({
    dossierId: head.id,
    subjectId: task.id,
    subject: 'task',
    procedureCode: head.procedure_code,
    unitId: task.unitId,
    before,
    after,
    kept,
  }));
  const own = found.dossier;
  if (own) {
    moves.push({
      dossierId: head.id,
      subjectId: head.id,
      subject: 'dossier',
      procedureCode: head.procedure_code,
      unitId: head.agency_unit_id,
      before: own.before,
      after: own.after,
      kept: own.kept,
    });
  }
  return moves;
}

/** One event for each dossier: of its own date, or of those of its steps alone. */
export function eventsOf(
  change: RuleChangeRow,
  { found, clocks, calendarVersion }: Recalculated,
  text: (at: Instant) => string,
): NewEvent[] {
  const steps = found.tasks
    .filter((t) => t.kept === null)
    .map(({ task, before, after }) => ({
      taskId: task.id,
      stepName: { vi: task.name.vi, en: task.name.en },
      previousDueAt: text(before),
      dueAt: text(after),
    }));
  const own = found.dossier?.kept === null ? found.dossier : null;
  if (!own && steps.length === 0) return [];
  const data = frozen({
    previousDueAt: own ? text(own.before) : undefined,
    dueAt: own ? text(own.after) : undefined,
    legalDueAt: found.legalDueAt === null ? undefined : text(found.legalDueAt),
    provisional: own && found.provisional ? true : undefined,
    previousProvisional: own && clocks.provisional ? true : undefined,
    reason: change.reason,
    legalBasis: change.legal_basis,
    ruleChangeId: change.id,
    calendarVersion,
    approvedBy: change.approved_by_name ?? undefined,
    steps,
  });
  return [{ kind: own ? 'dossier.due-date-changed' : 'task.due-date-changed', data }];
}

/** Thousands of clocks end on a few hundred days: each is written as text once. */
export function instantTexts(): (at: Instant) => string {
  const known = new Map<Instant, string>();
  return (at) => {
    const text = known.get(at) ?? formatInstant(at);
    known.set(at, text);
    return text;
  };
}
