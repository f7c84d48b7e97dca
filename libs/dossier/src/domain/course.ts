import type { Result } from '#libs/kernel';
import { withdrawApology } from './apology-task.js';
import { Change, type Decision } from './change.js';
import { extendClock, instantText, pauseClock, resumeClock } from './clock.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { no, type DossierRefusal } from './refusal.js';
import type { DossierState } from './state.js';

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

/** A typed pause: each type says why the applicant's clock stands still. */
export function pause(
  state: DossierState,
  command: Of<'pause'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  pauseClock(change, command.type, command.grounds);
  change.emit('dossier.paused', { type: command.type, ...command.grounds });
  return change.done();
}

export function resume(
  state: DossierState,
  command: Of<'resume'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const { reason, legalBasis } = command;
  resumeClock(change, {
    ...(reason === undefined ? {} : { reason }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
  });
  change.emit('dossier.resumed', {
    reason,
    legalBasis,
    after: state.pause ?? undefined,
    dueAt: instantText(change.state.dueAt),
  });
  return change.done();
}

/** Form 04: once, with reason and signer, before the day it is due. */
export function extend(
  state: DossierState,
  command: Of<'extend'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const previousDueAt = state.dueAt;
  if (previousDueAt === null) return no('dossier.not-in-state');
  const { limit, grounds } = command;
  const change = new Change(state, ctx);
  change.set({
    extension: {
      limit,
      ...grounds,
      signerId: ctx.actor.accountId,
      signerName: ctx.actor.name,
      at: ctx.now,
      previousDueAt,
    },
  });
  withdrawApology(change);
  extendClock(change, limit, { ...grounds, signer: ctx.actor.name });
  change.emit('dossier.extended', {
    ...grounds,
    limit: { amount: limit.amount, unit: limit.unit },
    previousDueAt: instantText(previousDueAt),
    dueAt: instantText(change.state.dueAt),
    signer: ctx.actor.name,
  });
  return change.done();
}
