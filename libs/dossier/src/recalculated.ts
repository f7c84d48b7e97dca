import { isDeepStrictEqual } from 'node:util';
import { formatInstant, type Instant } from '#libs/kernel';
import type { NewEvent, OpenClocks, Recalculation, Timekeeper } from './domain/index.js';
import { frozen } from './domain/event.js';
import type { OpenDossier } from './persistence/open-clocks.store.js';
import type { Outcome } from './persistence/rule-change-outcome.store.js';
import type { MoveRow, RuleChangeRow } from './persistence/rule-change.store.js';

/** What a change of the rules makes of the clocks of one dossier. */
export interface Recalculated {
  readonly dossier: OpenDossier;
  readonly clocks: OpenClocks;
  readonly found: Recalculation;
  readonly recounted: boolean;
  readonly time: Timekeeper;
  /** By which its dates were counted so far. */
  readonly before: Pick<Timekeeper, 'isProvisional'>;
}

/**
 * Whether its date stays and something else of it is counted otherwise: whether the date may still move,
 * the date of the law behind a committed one, or the limit of a clock that stands still.
 */
export const isRecounted = (
  stored: OpenClocks,
  clocks: OpenClocks,
  { dossier, counted, provisional, legalDueAt }: Recalculation,
): boolean =>
  dossier === null &&
  (provisional !== stored.provisional ||
    legalDueAt !== stored.legalDueAt ||
    (counted && !isDeepStrictEqual(limitsOf(stored), limitsOf(clocks))));

const limitsOf = ({ legalLimit: legal, committedLimit: committed }: OpenClocks) => ({
  legal,
  committed,
});

/** All that is written of it, unless something happens to the dossier before. */
export function outcomeOf(
  change: RuleChangeRow,
  recalculated: Recalculated,
  text: (at: Instant) => string,
): Outcome {
  const { dossier, clocks, found, time } = recalculated;
  const { head } = dossier;
  const { dossier: own } = found;
  const stays = own !== null && own.kept !== null;
  return {
    dossierId: head.id,
    lastHash: head.last_hash,
    holdsUntil: found.holdsUntil,
    calendarVersion: time.calendarVersion,
    dueAt: own && !stays ? own.after : null,
    // What keeps its date for a reason stays as it is in all.
    legalDueAt: stays ? clocks.legalDueAt : found.legalDueAt,
    provisional: stays ? clocks.provisional : found.provisional,
    limits: found.counted && !stays && change.change.limit ? limitsOf(clocks) : null,
    clockLines: clocks.clock.length,
    event: eventOf(change, recalculated, text),
  };
}

/** Written out member by member: this runs for every open clock of the house. */
export function movesOf(recalculated: Recalculated): MoveRow[] {
  const { dossier, clocks, found, time, before: then } = recalculated;
  const { head } = dossier;
  const moves = found.tasks.map(({ task, before, after, kept }): MoveRow => ({
    dossierId: head.id,
    subjectId: task.id,
    subject: 'task',
    procedureCode: head.procedure_code,
    unitId: task.unitId,
    before,
    after,
    kept,
    previousProvisional: then.isProvisional(before),
    provisional: time.isProvisional(after),
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
      previousProvisional: clocks.provisional,
      provisional: own.kept === null ? found.provisional : time.isProvisional(own.after),
    });
  }
  return moves;
}

/** One event for each dossier: of its own date, of how it is counted, or of its steps alone. */
function eventOf(
  change: RuleChangeRow,
  { dossier: { clocks: stored }, clocks, found, recounted, time }: Recalculated,
  text: (at: Instant) => string,
): NewEvent | null {
  const steps = found.tasks
    .filter((t) => t.kept === null)
    .map(({ task, before, after }) => ({
      taskId: task.id,
      stepName: { vi: task.name.vi, en: task.name.en },
      previousDueAt: text(before),
      dueAt: text(after),
    }));
  const own = found.dossier?.kept === null ? found.dossier : null;
  if (!own && !recounted && steps.length === 0) return null;
  const whole = own !== null || recounted;
  const legalBefore = recounted ? stored.legalDueAt : null;
  const data = frozen({
    previousDueAt: own ? text(own.before) : undefined,
    dueAt: own ? text(own.after) : undefined,
    previousLegalDueAt: legalBefore === null ? undefined : text(legalBefore),
    legalDueAt: found.legalDueAt === null ? undefined : text(found.legalDueAt),
    provisional: whole && found.provisional ? true : undefined,
    previousProvisional: whole && stored.provisional ? true : undefined,
    ...(recounted && change.change.limit ? { limits: limitTexts(clocks) } : {}),
    reason: change.reason,
    legalBasis: change.legal_basis,
    ruleChangeId: change.id,
    calendarVersion: time.calendarVersion,
    steps,
  });
  return { kind: own ? DATE : recounted ? COUNTING : STEPS, data };
}
const DATE = 'dossier.due-date-changed';
const COUNTING = 'dossier.recounted';
const STEPS = 'task.due-date-changed';

const limitTexts = (clocks: OpenClocks) => {
  const { legal, committed } = limitsOf(clocks);
  const of = (limit: typeof legal) => limit && { amount: limit.amount, unit: limit.unit };
  return { legal: of(legal), committed: of(committed) };
};

/** Thousands of clocks end on a few hundred days: each is written as text once. */
export function instantTexts(): (at: Instant) => string {
  const known = new Map<Instant, string>();
  return (at) => {
    const text = known.get(at) ?? formatInstant(at);
    known.set(at, text);
    return text;
  };
}
