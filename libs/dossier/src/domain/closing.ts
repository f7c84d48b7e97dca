import type { Result } from '#libs/kernel';
import { Change, type Decision } from './change.js';
import { stopClock, stopFirstAnswer } from './clock.js';
import type { DossierCommand } from './command.js';
import { closeAllConsultations } from './consultations.js';
import type { DecisionContext } from './context.js';
import type { DossierRefusal } from './refusal.js';
import type { DossierState } from './state.js';
import { cancelOpenTasks } from './tasks.js';

/** Ends every clock, question and step of a dossier that goes no further. */
export function closeEverything(change: Change): void {
  if (change.state.status === 'submitted') stopFirstAnswer(change);
  stopClock(change);
  closeAllConsultations(change);
  cancelOpenTasks(change);
  change.set({ timers: [], awaited: [] });
}

/** Form 05; impossible once the result is decided. */
export function stop(
  state: DossierState,
  command: Extract<DossierCommand, { kind: 'stop' }>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  closeEverything(change);
  change.set({ status: 'stopped', closedAt: ctx.now });
  change.emit('dossier.stopped', {
    ...command.grounds,
    stage: state.stage,
    feePaid: state.fee?.payment?.amount,
  });
  return change.done();
}
