import { formatInstant, legalDate, type Result } from '#libs/kernel';
import { committedLimitFor, limitFor } from '#libs/procedure/domain';
import { Change, type Decision } from './change.js';
import { instantText, pauseClock, startClock, stopFirstAnswer } from './clock.js';
import { closeEverything } from './closing.js';
import type { DossierCommand, FeeAtAcceptance } from './command.js';
import type { DecisionContext } from './context.js';
import { move } from './flow.js';
import { openPayment } from './payment.js';
import { no, type DossierRefusal } from './refusal.js';
import { openTasks, type DossierState, type FeeState, type TaskState } from './state.js';
import { completeTask, openStep } from './tasks.js';
import { ACCEPT } from './words.js';

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

const receptionTask = (state: DossierState): TaskState | undefined =>
  openTasks(state).find((t) => t.kind === 'reception');

/** A dossier that comes back to the desk is looked at again. */
export function reopenReception(change: Change): boolean {
  const node = change.ctx.procedure.process.nodes.find((n) => n.kind === 'task' && n.reception);
  if (node?.kind !== 'task') return false;
  openStep(change, node);
  return true;
}

/** Validly received: the applicant's clock starts here, under the limit of this day. */
export function accept(
  state: DossierState,
  command: Of<'accept'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const task = receptionTask(state);
  if (!task) return no('dossier.not-in-state', 'The desk has no open step.');
  const limit = limitFor(ctx.procedure, state.form, legalDate(ctx.now));
  if (!limit.ok) return no('dossier.procedure-closed', limit.error.detail);
  const fee = feeOf(ctx, command.fee, command.note);
  if (!fee.ok) return fee;

  const change = new Change(state, ctx);
  completeTask(change, task, { outcome: ACCEPT, note: command.note });
  stopFirstAnswer(change);
  change.set({
    status: 'in-process',
    stage: 'processing',
    receivedAt: ctx.now,
    limitCase: limit.value.key,
    fee: fee.value,
  });
  const committed = committedLimitFor(ctx.procedure, state.form, legalDate(ctx.now));
  const { amount, unit } = limit.value;
  startClock(
    change,
    { amount, unit },
    committed ? { amount: committed.amount, unit: committed.unit } : null,
  );
  change.emit('dossier.accepted', {
    receivedAt: formatInstant(ctx.now),
    dueAt: instantText(change.state.dueAt),
    legalDueAt: instantText(change.state.legalDueAt),
    provisional: change.state.provisional,
    limit: limitOf(change.state) ?? { amount, unit },
    origin: change.state.origin?.code ?? undefined,
    limitCase: limit.value.key,
    note: command.note,
    feeWaived: fee.value?.waivedReason,
  });
  if (fee.value && fee.value.waivedReason === undefined) {
    change.set({ status: 'awaiting-payment' });
    pauseClock(change, 'payment');
    openPayment(change, task, fee.value.amount);
    return change.done();
  }
  const moved = move(change, { kind: 'complete', nodeId: task.nodeId, outcome: ACCEPT });
  return moved.ok ? change.done() : moved;
}

/** The limit that counts: a linked dossier has that of its origin. */
const limitOf = ({ legalLimit }: DossierState) =>
  legalLimit && { amount: legalLimit.amount, unit: legalLimit.unit };

/** `null`: nothing to pay. An unknown amount is entered by the desk, or waived with a reason. */
function feeOf(
  ctx: DecisionContext,
  given: FeeAtAcceptance | undefined,
  note: string | undefined,
): Result<FeeState | null, DossierRefusal> {
  const { fee } = ctx.procedure;
  if (fee.kind === 'none' || fee.amount === 0) return { ok: true, value: null };
  if (given && 'waived' in given) {
    return { ok: true, value: { amount: fee.amount ?? 0, waivedReason: given.reason } };
  }
  if (fee.amount !== null) return { ok: true, value: { amount: fee.amount } };
  if (given) return { ok: true, value: given.amount === 0 ? null : { amount: given.amount } };
  if (note !== undefined && note.trim() !== '') {
    return { ok: true, value: { amount: 0, waivedReason: note } };
  }
  return no('dossier.fee-unknown', 'Enter the fee of this dossier, or waive it with a reason.', [
    { pointer: '/data/fee', code: 'required', detail: 'amount, or waived with a reason' },
  ]);
}

/** Form 02: all that is missing at once, once in a stage unless a leader gives a reason. */
export function requestSupplement(
  state: DossierState,
  command: Of<'request-supplement'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const { order } = command;
  const again = state.supplements.some((s) => s.stage === state.stage);
  if (again && (order.leaderReason === undefined || !ctx.relations.has('leader'))) {
    return no(
      'dossier.supplement-once',
      'A second request in one stage is a leader’s, with a reason.',
    );
  }
  const change = new Change(state, ctx);
  const request = {
    id: ctx.newId(),
    stage: state.stage,
    ...order,
    requestedBy: ctx.actor.accountId,
    requestedAt: ctx.now,
    answeredAt: null,
  };
  const task = receptionTask(state);
  if (state.stage === 'reception' && task) {
    completeTask(change, task, { outcome: 'request-supplement', note: command.note });
    stopFirstAnswer(change);
  } else {
    pauseClock(change, 'supplement', { reason: order.reason, legalBasis: order.legalBasis });
  }
  change.set({
    status: 'supplement-requested',
    supplements: [...state.supplements, request],
  });
  change.emit('dossier.supplement-requested', {
    requestId: request.id,
    stage: state.stage,
    reason: order.reason,
    legalBasis: order.legalBasis,
    items: order.items.map((i) => ({
      text: i.text,
      ...(i.component === undefined ? {} : { component: i.component }),
    })),
    leaderReason: order.leaderReason,
  });
  return change.done();
}

/** Form 03: a legal reason, never a technical one. */
export function refuseDossier(
  state: DossierState,
  command: Of<'refuse'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const task = receptionTask(state);
  if (task) completeTask(change, task, { outcome: 'refuse', note: command.note });
  closeEverything(change);
  change.set({ status: 'refused-at-reception', closedAt: ctx.now });
  change.emit('dossier.refused', { ...command.grounds });
  return change.done();
}
