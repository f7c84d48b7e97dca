import { formatInstant, ok, type Localized, type Result } from '#libs/kernel';
import { stepLimitFor, type TimeLimit } from '#libs/procedure/domain';
import type { AnswerRule, ConsultationNode, SilenceRule } from '#libs/process/domain';
import { principalOfTask } from './acting-for.js';
import type { Change } from './change.js';
import { partyName, type Party } from './party.js';
import { no, type DossierRefusal } from './refusal.js';
import { isAwaited, isQuestion, openTasks, type ConsultationState } from './state.js';
import { cancelTask, openTask, unitOf } from './tasks.js';

interface Question {
  readonly nodeId: string | null;
  readonly joined?: boolean;
  readonly party: Party;
  readonly question: Localized;
  readonly documents: readonly string[] | 'all';
  readonly limit: TimeLimit;
  readonly onSilence: SilenceRule;
  readonly name: Localized;
  readonly againOf?: string;
  readonly reason?: string;
}

/** Asks all units of a node at once; a node that comes back after rework asks again. */
export function openConsultationNode(change: Change, node: ConsultationNode): void {
  const { limitCase } = change.state;
  const limit =
    (limitCase === null
      ? undefined
      : stepLimitFor(change.ctx.procedure, { key: limitCase }, node.id)) ?? node.limit;
  for (const code of node.units) {
    ask(change, {
      nodeId: node.id,
      party: { kind: 'unit', unitId: unitOf(change, code).id },
      question: node.question,
      documents: node.documents,
      limit,
      onSilence: node.onSilence,
      name: node.name,
    });
  }
}

export function ask(change: Change, q: Question): ConsultationState {
  const { ctx } = change;
  const id = ctx.newId();
  const task = openTask(change, {
    nodeId: q.nodeId ?? 'consultation',
    ...(q.party.kind === 'unit'
      ? { kind: 'consultation', unit: { id: q.party.unitId }, role: 'consultee' }
      : { kind: 'outside', unit: { id: askingUnit(change) }, role: 'outside' }),
    name: q.name,
    limit: q.limit,
    consultationId: id,
  });
  const consultation: ConsultationState = {
    id,
    nodeId: q.nodeId,
    joined: q.joined ?? false,
    party: q.party,
    question: q.question,
    documents: q.documents,
    limit: q.limit,
    onSilence: q.onSilence,
    openedAt: ctx.now,
    openedBy: ctx.relations.has('system') ? null : ctx.actor.accountId,
    dueAt: task.dueAt ?? ctx.now,
    status: 'open',
    closedAt: null,
    closedReason: null,
    againOf: q.againOf ?? null,
    extensions: 0,
    extendedAt: null,
    opinion: null,
  };
  change.putConsultation(consultation);
  change.emit('consultation.opened', {
    ...consultationFacts(change, consultation),
    taskId: task.id,
    role: task.role,
    stepName: { vi: q.name.vi, en: q.name.en },
    question: { vi: q.question.vi, en: q.question.en },
    documents: q.documents,
    onSilence: q.onSilence,
    againOf: q.againOf,
    reason: q.reason,
  });
  return consultation;
}

export function consultationFacts(
  change: Change,
  c: ConsultationState,
): NonNullable<Parameters<Change['emit']>[1]> {
  const name = partyName(c.party, change.ctx.unitById);
  return {
    consultationId: c.id,
    nodeId: c.nodeId ?? undefined,
    ...(c.party.kind === 'unit'
      ? { unitId: c.party.unitId, unitCode: change.ctx.unitById(c.party.unitId)?.code }
      : { outside: true }),
    unitName: { vi: name.vi, en: name.en },
    dueAt: formatInstant(c.dueAt),
    askedBy: c.openedBy ?? undefined,
  };
}

/** The unit for which the officer works on the dossier: it waits for what an organisation answers. */
function askingUnit(change: Change): string {
  const working = new Set(
    change.state.tasks.filter((t) => !isQuestion(t.kind)).map((t) => t.unitId),
  );
  const post = change.ctx.actor.posts.find((p) => working.has(p.unitId));
  return post?.unitId ?? unitOf(change, 'competent').id;
}

/** Ends a question that still waits: withdrawn, because nobody needs the answer any more. */
export function closeConsultationsOf(change: Change, nodeId: string | null): void {
  for (const c of change.state.consultations) {
    if (c.nodeId === nodeId && isAwaited(c)) closeConsultation(change, c);
  }
}

export function closeAllConsultations(change: Change): void {
  for (const c of change.state.consultations.filter(isAwaited)) closeConsultation(change, c);
}

function closeConsultation(change: Change, c: ConsultationState): void {
  change.putConsultation({ ...c, status: 'closed', closedAt: change.ctx.now });
  endTaskOf(change, c, 'cancelled');
  change.emit('consultation.closed', consultationFacts(change, c));
}

/** Ends the worklist item of a question, and the leader's about its silence. */
export function endTaskOf(
  change: Change,
  c: ConsultationState,
  how: 'completed' | 'cancelled',
): void {
  for (const task of openTasks(change.state).filter((t) => t.consultationId === c.id)) {
    if (how === 'cancelled' || task.kind === 'escalation') cancelTask(change, task);
    else {
      change.putTask({
        ...task,
        state: 'completed',
        assigneeId: c.opinion?.by ?? null,
        closedAt: change.ctx.now,
        closedBy: c.opinion?.by ?? null,
        closedFor: principalOfTask(task, change.ctx.actor)?.accountId ?? null,
        outcome: c.opinion?.position ?? null,
      });
    }
  }
}

/** Whether the process may go on: enough answers, or nobody left to wait for. */
export function isSettled(rule: AnswerRule, asked: readonly ConsultationState[]): boolean {
  if (!asked.some(isAwaited)) return true;
  const given = asked.filter(
    (c) => c.status === 'answered' || (c.status === 'lapsed' && c.onSilence === 'deemed-consent'),
  ).length;
  switch (rule.kind) {
    case 'all':
      return false;
    case 'any':
      return given >= 1;
    case 'at-least':
      return given >= rule.count;
  }
}

/** The questions of a node in its present round (a rework may have asked before). */
export function presentRound(change: Change, nodeId: string): readonly ConsultationState[] {
  const asked = change.state.consultations.filter((c) => c.nodeId === nodeId);
  const latest = Math.max(...asked.filter((c) => !c.joined).map((c) => c.openedAt));
  return asked.filter((c) => c.openedAt === latest || (c.joined && c.openedAt > latest));
}

export function findAwaited(change: Change, id: string): Result<ConsultationState, DossierRefusal> {
  const found = change.state.consultations.find((c) => c.id === id);
  if (!found) return no('consultation.not-found');
  if (!isAwaited(found)) {
    return no('consultation.closed', 'This consultation is closed and takes no answer any more.');
  }
  return ok(found);
}
