import { formatInstant, MINUTE, type Result } from '#libs/kernel';
import { Change, type Decision } from './change.js';
import { instantText, resumeClock } from './clock.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { move } from './flow.js';
import { no, type DossierRefusal } from './refusal.js';
import { openTasks, type DossierState, type FeeState, type TaskState } from './state.js';
import { completeTask, openTask } from './tasks.js';
import { ACCEPT } from './words.js';

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

const PAYMENT_NAME = { vi: 'Thu phí, lệ phí', en: 'Collect the fee' };

/** The desk's own clock may be ahead of ours by so much. */
const CLOCKS_DIFFER = 15 * MINUTE;

/** A duty of the desk laid over the process: the tokens wait at the reception step. */
export function openPayment(change: Change, reception: TaskState, amount: number): void {
  const unit = change.ctx.unitById(reception.unitId);
  if (!unit) throw new Error(`Unknown unit ${reception.unitId}`);
  openTask(change, {
    nodeId: reception.nodeId,
    kind: 'payment',
    name: PAYMENT_NAME,
    unit,
    role: reception.role,
    limit: change.ctx.rules.payment,
  });
  change.emit('dossier.payment-requested', { amount, currency: 'VND' });
}

export function recordPayment(
  state: DossierState,
  command: Of<'record-payment'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const { proof } = command;
  const due = state.fee?.amount ?? 0;
  if (proof.amount !== due) {
    return no('dossier.payment-amount', `The fee is ${due} VND, not ${proof.amount}.`, [
      { pointer: '/amount', code: 'mismatch', detail: `${due}` },
    ]);
  }
  if (proof.paidAt > ctx.now + CLOCKS_DIFFER) {
    return no('dossier.payment-in-future', 'A payment cannot lie in the future.', [
      { pointer: '/paidAt', code: 'future', detail: formatInstant(ctx.now) },
    ]);
  }
  const facts = { ...proof, paidAt: formatInstant(proof.paidAt), currency: 'VND' };
  return settle(state, ctx, {
    outcome: 'paid',
    note: command.note,
    fee: { amount: due, payment: proof },
    announce: (change) => change.emit('dossier.payment-recorded', facts),
  });
}

export function waivePayment(
  state: DossierState,
  command: Of<'waive-payment'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const { reason } = command;
  const amount = state.fee?.amount ?? 0;
  return settle(state, ctx, {
    outcome: 'waive',
    note: reason,
    fee: { amount, waivedReason: reason },
    announce: (change) => change.emit('dossier.payment-waived', { amount, reason }),
  });
}

interface Settlement {
  readonly outcome: 'paid' | 'waive';
  readonly note: string | undefined;
  readonly fee: FeeState;
  readonly announce: (change: Change) => void;
}

/** The financial duty is done: the clock goes on and the process leaves the desk. */
function settle(
  state: DossierState,
  ctx: DecisionContext,
  settlement: Settlement,
): Result<Decision, DossierRefusal> {
  const task = openTasks(state).find((t) => t.kind === 'payment');
  if (!task) return no('dossier.not-in-state', 'No payment is awaited.');
  const change = new Change(state, ctx);
  completeTask(change, task, { outcome: settlement.outcome, note: settlement.note });
  change.set({ fee: settlement.fee, status: 'in-process' });
  settlement.announce(change);
  resumeClock(change);
  change.emit('dossier.resumed', { dueAt: instantText(change.state.dueAt), after: 'payment' });
  const moved = move(change, { kind: 'complete', nodeId: task.nodeId, outcome: ACCEPT });
  return moved.ok ? change.done() : moved;
}
