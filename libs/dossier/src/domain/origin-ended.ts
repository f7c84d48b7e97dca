import type { Result } from '#libs/kernel';
import { Change, type Decision } from './change.js';
import { closeEverything } from './closing.js';
import type { DossierCommand, Grounds } from './command.js';
import type { DecisionContext } from './context.js';
import type { DossierRefusal } from './refusal.js';
import type { OriginEnd } from './origin-end.js';
import { openTasks, type DossierState } from './state.js';
import type { DossierStatus } from './status.js';

/** What its linked dossiers have to hear of a change of the origin. */
export interface Parting {
  readonly how: OriginEnd;
  /** Only these; all of them where the origin itself is at its end. */
  readonly only?: readonly string[];
}

/** An origin without a result takes all of its linked dossiers along; a branch taken back, those of its step. */
export function partingOf(
  before: DossierState,
  command: DossierCommand,
  next: DossierState,
): Parting | undefined {
  const how = before.status === next.status ? undefined : UNDONE[next.status];
  if (how !== undefined) return { how };
  const returned = command.kind === 'linked-ended' ? command.linkedId : undefined;
  const still = next.status === 'returned' ? [] : next.awaited;
  const only = before.awaited
    .map((a) => a.linkedId)
    .filter((id) => id !== returned && !still.some((a) => a.linkedId === id));
  return only.length === 0 ? undefined : { how: 'not-needed', only };
}

const UNDONE: Partial<Record<DossierStatus, OriginEnd>> = {
  withdrawn: 'withdrawn',
  stopped: 'stopped',
  'refused-at-reception': 'refused',
};

/** What the applicant and the officers of a linked dossier are told, besides how it came. */
export function groundsOf(command: DossierCommand): Partial<Grounds> {
  if ('grounds' in command) return command.grounds;
  return command.kind === 'withdraw' && command.reason !== undefined
    ? { reason: command.reason }
    : {};
}

/**
 * The origin is gone: so is the request of which this one is a part. A result that is there already stands, and
 * is handed over as ever; whoever works on either hears of it.
 */
export function originEnded(
  state: DossierState,
  { how, originCode, grounds }: Extract<DossierCommand, { kind: 'origin-ended' }>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const stands = state.status === 'decided';
  const steps = openTasks(state).map(({ unitId, role, assigneeId, name }) => ({
    unitId,
    role,
    assigneeId,
    name: { vi: name.vi, en: name.en },
  }));
  if (!stands) {
    closeEverything(change);
    change.set({ status: 'stopped', closedAt: ctx.now });
  }
  change.emit('dossier.origin-ended', {
    how,
    originCode: originCode ?? undefined,
    stands,
    stage: state.stage,
    feePaid: state.fee?.payment?.amount,
    ...grounds,
    steps,
  });
  return change.done();
}
