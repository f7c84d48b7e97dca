import { type Result } from '#libs/kernel';
import { postForTask } from './acting-for.js';
import { Change, type Decision } from './change.js';
import type { ConsultationOrder, DossierCommand, OrganisationGiven } from './command.js';
import {
  ask,
  consultationFacts,
  endTaskOf,
  findAwaited,
  isSettled,
  presentRound,
} from './consultations.js';
import type { DecisionContext } from './context.js';
import {
  answersFor,
  partyKey,
  partyName,
  unitAsked,
  type Organisation,
  type Party,
} from './party.js';
import { move, nodeOf } from './flow.js';
import { no, type DossierRefusal } from './refusal.js';
import { isAwaited, type ConsultationState, type DossierState, type TaskState } from './state.js';
import { completeTask, openTask, unitOf } from './tasks.js';
import { ESCALATION_OUTCOMES } from './words.js';

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

export const ASKED_BY_OFFICER = { vi: 'Cho ý kiến phối hợp', en: 'Give an opinion' };

/** An officer asks further parties, besides the units that the process asks by itself. */
export function consult(
  state: DossierState,
  command: Of<'consult'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const { order } = command;
  const parties = partiesOf(state, order, ctx);
  if (!parties.ok) return parties;
  const change = new Change(state, ctx);
  const node = order.join === true ? openNode(change) : null;
  if (node === undefined) {
    return no('consultation.nothing-to-join', 'The process asks nobody at this moment.');
  }
  for (const party of parties.value) {
    ask(change, {
      nodeId: node,
      joined: node !== null,
      party,
      question: { vi: order.question, en: order.question },
      documents: order.documents,
      limit: order.limit ?? ctx.rules.consultation,
      onSilence: order.onSilence ?? 'proceed-without',
      name: ASKED_BY_OFFICER,
    });
  }
  return change.done();
}

/** The node whose answers the process waits for now. */
const openNode = ({ state }: Change): string | undefined =>
  state.consultations.find((c) => c.nodeId !== null && isAwaited(c))?.nodeId ?? undefined;

function partiesOf(
  state: DossierState,
  order: ConsultationOrder,
  ctx: DecisionContext,
): Result<Party[], DossierRefusal> {
  const found: Party[] = [];
  const taken = new Set(state.consultations.filter(isAwaited).map((c) => partyKey(c.party)));
  const wanted = [
    ...order.units.map((code, i) => ({ party: unitParty(code, ctx), at: `/units/${i}`, code })),
    ...(order.organisations ?? []).map((given, i) => ({
      party: organisationParty(given),
      at: `/organisations/${i}`,
      code: given.name,
    })),
  ];
  for (const { party, at: pointer, code } of wanted) {
    const at = (why: string) => [{ pointer, code: why, detail: code }];
    if (!party) return no('consultation.unknown-unit', `There is no unit ${code}.`, at('unknown'));
    const key = partyKey(party);
    if (taken.has(key)) {
      return no('consultation.already-asked', `${code} is being asked already.`, at('twice'));
    }
    taken.add(key);
    found.push(party);
  }
  return { ok: true, value: found };
}

function unitParty(code: string, ctx: DecisionContext): Party | undefined {
  const unit = ctx.unit(code) ?? ctx.unitById(code);
  return unit && { kind: 'unit', unitId: unit.id };
}

const organisationParty = (given: OrganisationGiven): Organisation => ({
  kind: 'organisation',
  name: given.name,
  email: given.email.toLowerCase(),
  contact: given.contact ?? null,
  locale: given.locale ?? 'vi',
  linkRound: 1,
});

function mayAnswer(c: ConsultationState, { actor }: DecisionContext): Result<true, DossierRefusal> {
  if (!answersFor(actor, c)) return no('dossier.not-permitted', 'Another unit was asked.');
  const unitId = unitAsked(c);
  const post =
    unitId === null
      ? undefined
      : postForTask({ unitId, role: 'consultee', assigneeId: null }, actor);
  // In another's place nobody answers their own question.
  return post?.onBehalfOf && c.openedBy === actor.accountId
    ? no('task.four-eyes', 'Whoever asked does not answer in the place of the unit asked.')
    : { ok: true, value: true };
}

export function answerOpinion(
  state: DossierState,
  command: Of<'answer-opinion'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const found = findAwaited(change, command.consultationId);
  if (!found.ok) return found;
  const may = mayAnswer(found.value, ctx);
  if (!may.ok) return may;
  const { documents, ...opinion } = command.opinion;
  if (opinion.position === 'agree-with-conditions' && !opinion.conditions?.trim()) {
    return no('consultation.conditions-required', 'Name the conditions of your agreement.', [
      { pointer: '/conditions', code: 'required', detail: 'agree-with-conditions' },
    ]);
  }
  const outside = found.value.party.kind === 'organisation';
  if (outside && opinion.signer === undefined) {
    return no('consultation.signer-required', 'Say who signs this answer.', [
      { pointer: '/signer', code: 'required', detail: 'name, title' },
    ]);
  }
  const { actor, now } = ctx;
  const answered: ConsultationState = {
    ...found.value,
    status: 'answered',
    closedAt: now,
    opinion: {
      ...opinion,
      documents: documents.map((d) => d.id),
      files: documents,
      by: outside ? null : actor.accountId,
      byName: actor.name,
      at: now,
    },
  };
  change.putConsultation(answered);
  endTaskOf(change, answered, 'completed');
  change.emit('consultation.answered', {
    ...consultationFacts(change, answered),
    position: opinion.position,
    conditions: opinion.conditions,
    signer: opinion.signer && { name: opinion.signer.name, title: opinion.signer.title },
    text: opinion.text,
    documents: documents.map(({ id, fileName, sha256 }) => ({ id, fileName, sha256 })),
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
  const name = partyName(c.party, change.ctx.unitById);
  openTask(change, {
    nodeId: c.nodeId ?? 'consultation',
    kind: 'escalation',
    name: {
      vi: `${name.vi} chưa trả lời: quyết định đi tiếp`,
      en: `${name.en} has not answered: decide to go on`,
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
