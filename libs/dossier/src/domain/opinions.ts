import { type Result } from '#libs/kernel';
import { postForTask } from './acting-for.js';
import { Change, type Decision } from './change.js';
import type { ConsultationOrder, DossierCommand } from './command.js';
import {
  ask,
  consultationFacts,
  endTaskOf,
  findAwaited,
  isSettled,
  presentRound,
} from './consultations.js';
import type { DecisionContext, UnitRef } from './context.js';
import { move, nodeOf } from './flow.js';
import { no, type DossierRefusal } from './refusal.js';
import { isAwaited, type ConsultationState, type DossierState, type TaskState } from './state.js';
import { completeTask, openTask, unitOf } from './tasks.js';
import { ESCALATION_OUTCOMES } from './words.js';

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

export const ASKED_BY_OFFICER = { vi: 'Cho ý kiến phối hợp', en: 'Give an opinion' };

/** An officer asks further units, besides those that the process asks by itself. */
export function consult(
  state: DossierState,
  command: Of<'consult'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const units = unitsOf(state, command.order, ctx);
  if (!units.ok) return units;
  const change = new Change(state, ctx);
  const { order } = command;
  for (const unit of units.value) {
    ask(change, {
      nodeId: null,
      unit,
      question: { vi: order.question, en: order.question },
      documents: order.documents,
      limit: order.limit ?? ctx.rules.consultation,
      onSilence: 'proceed-without',
      name: ASKED_BY_OFFICER,
    });
  }
  return change.done();
}

function unitsOf(
  state: DossierState,
  order: ConsultationOrder,
  ctx: DecisionContext,
): Result<UnitRef[], DossierRefusal> {
  const found: UnitRef[] = [];
  for (const [i, code] of order.units.entries()) {
    const at = (why: string) => [{ pointer: `/units/${i}`, code: why, detail: code }];
    const unit = ctx.unit(code) ?? ctx.unitById(code);
    if (!unit) return no('consultation.unknown-unit', `There is no unit ${code}.`, at('unknown'));
    const twice = found.some((u) => u.id === unit.id);
    if (twice || state.consultations.some((c) => c.unitId === unit.id && isAwaited(c))) {
      return no('consultation.already-asked', `${code} is being asked already.`, at('twice'));
    }
    found.push(unit);
  }
  return { ok: true, value: found };
}

export function answerOpinion(
  state: DossierState,
  command: Of<'answer-opinion'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const found = findAwaited(change, command.consultationId);
  if (!found.ok) return found;
  const { unitId } = found.value;
  const post = postForTask({ unitId, role: 'consultee', assigneeId: null }, ctx.actor);
  if (!post) return no('dossier.not-permitted', 'Another unit was asked.');
  // In another's place nobody answers their own question.
  if (post.onBehalfOf && found.value.openedBy === ctx.actor.accountId) {
    return no('task.four-eyes', 'Whoever asked does not answer in the place of the unit asked.');
  }
  const { opinion } = command;
  if (opinion.position === 'agree-with-conditions' && !opinion.conditions?.trim()) {
    return no('consultation.conditions-required', 'Name the conditions of your agreement.', [
      { pointer: '/conditions', code: 'required', detail: 'agree-with-conditions' },
    ]);
  }
  const { actor, now } = ctx;
  const answered: ConsultationState = {
    ...found.value,
    status: 'answered',
    closedAt: now,
    opinion: { ...opinion, by: actor.accountId, byName: actor.name, at: now },
  };
  change.putConsultation(answered);
  endTaskOf(change, answered, 'completed');
  change.emit('consultation.answered', {
    ...consultationFacts(change, answered),
    position: opinion.position,
    conditions: opinion.conditions,
    signer: opinion.signer && { name: opinion.signer.name, title: opinion.signer.title },
    text: opinion.text,
    documents: opinion.documents,
    standing: now > answered.dueAt ? 'late' : 'on-time',
  });
  return goOnAfter(change, answered);
}

/** Silence past the due date: the rule of the question applies, the unit stays accountable. */
export function lapse(
  state: DossierState,
  command: Of<'lapse-consultation'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const found = findAwaited(change, command.consultationId);
  if (!found.ok) return found;
  const c = found.value;
  if (c.status === 'escalated' || c.dueAt >= ctx.now) {
    return no('consultation.closed', 'This consultation has not run out.');
  }
  const escalates = c.onSilence === 'escalate';
  const lapsed: ConsultationState = escalates
    ? { ...c, status: 'escalated' }
    : { ...c, status: 'lapsed', closedAt: ctx.now };
  change.putConsultation(lapsed);
  change.emit('consultation.lapsed', {
    ...consultationFacts(change, lapsed),
    onSilence: c.onSilence,
  });
  if (escalates) {
    openEscalation(change, lapsed);
    return change.done();
  }
  endTaskOf(change, lapsed, 'cancelled');
  return goOnAfter(change, lapsed);
}

function openEscalation(change: Change, c: ConsultationState): void {
  const unit = change.ctx.unitById(c.unitId);
  openTask(change, {
    nodeId: c.nodeId ?? 'consultation',
    kind: 'escalation',
    name: {
      vi: `${unit?.name.vi ?? ''} chưa trả lời: quyết định đi tiếp`,
      en: `${unit?.name.en ?? ''} has not answered: decide to go on`,
    },
    unit: unitOf(change, 'competent'),
    role: 'leader',
    limit: change.ctx.rules.escalation,
    consultationId: c.id,
  });
}

/** The leader goes on without the silent unit. */
export function lapseEscalated(
  change: Change,
  task: TaskState,
  command: Of<'complete-step'>,
): Result<Decision, DossierRefusal> {
  if (!ESCALATION_OUTCOMES.some((o) => o === command.outcome)) {
    return no('task.unknown-outcome', `This step does not have the outcome ${command.outcome}.`);
  }
  const c = change.state.consultations.find((x) => x.id === task.consultationId);
  if (!c) return no('consultation.not-found');
  completeTask(change, task, { outcome: command.outcome, note: command.note });
  const lapsed: ConsultationState = { ...c, status: 'lapsed', closedAt: change.ctx.now };
  change.putConsultation(lapsed);
  endTaskOf(change, lapsed, 'cancelled');
  return goOnAfter(change, lapsed);
}

/** Lets the process go on where the node has what it needs. */
export function goOnAfter(change: Change, c: ConsultationState): Result<Decision, DossierRefusal> {
  const node = c.nodeId === null ? undefined : nodeOf(change, c.nodeId);
  if (node?.kind !== 'consultation') return change.done();
  if (!isSettled(node.answer, presentRound(change, node.id))) return change.done();
  // Also while the applicant supplements: the next step opens, and stands still with the clock.
  const moved = move(change, { kind: 'consultation-settled', nodeId: node.id });
  return moved.ok ? change.done() : moved;
}

/** A timer of the process has run out. */
export function fireTimer(
  state: DossierState,
  command: Of<'fire-timer'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const timer = state.timers.find((t) => t.nodeId === command.nodeId);
  if (!timer || timer.dueAt > ctx.now) return no('dossier.not-in-state', 'No timer has run out.');
  const change = new Change(state, ctx);
  const moved = move(change, { kind: 'timer-fired', nodeId: timer.nodeId });
  return moved.ok ? change.done() : moved;
}
