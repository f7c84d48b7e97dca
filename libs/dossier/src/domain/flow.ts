import { ok, type Result } from '#libs/kernel';
import {
  advance,
  start,
  type Advance,
  type Effect,
  type ProcessCommand,
  type ProcessNode,
  type ProcessRefusal,
} from '#libs/process/domain';
import type { Change } from './change.js';
import { withdrawApology } from './apology-task.js';
import { pauseClock, resumeClock, stopClock } from './clock.js';
import { closeConsultationsOf, openConsultationNode } from './consultations.js';
import { no, type DossierRefusal } from './refusal.js';
import { hold, letGo, processToday } from './held.js';
import { openTasks } from './state.js';
import { cancelTask, openStep } from './tasks.js';

export const nodeOf = (change: Change, nodeId: string): ProcessNode | undefined =>
  change.ctx.procedure.process.nodes.find((n) => n.id === nodeId);

/** Puts the dossier at the beginning of its process: the reception step opens. */
export const startProcess = (change: Change): Result<true, DossierRefusal> =>
  follow(change, start(processToday(change), change.state.form));

/** Moves the tokens and does what follows. */
export function move(change: Change, command: ProcessCommand): Result<true, DossierRefusal> {
  const marking = change.state.marking;
  if (marking === null) return no('process.stuck', 'The process has not begun.');
  return follow(change, advance(processToday(change), marking, command, change.state.form));
}

function follow(
  change: Change,
  step: Result<Advance, ProcessRefusal>,
): Result<true, DossierRefusal> {
  if (!step.ok) return no('process.stuck', `${step.error.code}: ${step.error.detail ?? ''}`);
  change.set({ marking: step.value.marking });
  for (const effect of step.value.effects) apply(change, effect);
  return ok(true);
}

function apply(change: Change, effect: Effect): void {
  const node = nodeOf(change, effect.nodeId);
  switch (effect.kind) {
    case 'open-task':
      if (node?.kind === 'task') {
        openStep(change, node);
        if (node.stopsClock && change.state.pause === null) pauseClock(change, 'step');
      }
      return;
    case 'close-task':
      if (effect.cancelled) withdrawStep(change, effect.nodeId);
      if (node?.kind === 'task' && node.stopsClock && change.state.pause === 'step') {
        resumeClock(change);
      }
      return;
    case 'open-consultation':
      if (node?.kind === 'consultation') openConsultationNode(change, node);
      return;
    case 'close-consultation':
      closeConsultationsOf(change, effect.nodeId);
      return;
    case 'start-timer': {
      const dueAt = change.ctx.time.dueAt(effect.limit, change.ctx.now);
      const timers = change.state.timers.filter((t) => t.nodeId !== effect.nodeId);
      if (dueAt !== null) change.set({ timers: [...timers, { nodeId: effect.nodeId, dueAt }] });
      return;
    }
    case 'stop-timer':
      change.set({ timers: change.state.timers.filter((t) => t.nodeId !== effect.nodeId) });
      return;
    case 'close-hand-over':
      change.set({ awaited: change.state.awaited.filter((a) => a.nodeId !== effect.nodeId) });
      if (effect.cancelled) letGo(change, effect.nodeId);
      return;
    case 'hand-over':
      if (change.ctx.linked.has(effect.procedure)) handOver(change, effect);
      else if (node?.kind === 'hand-over') hold(change, node);
      return;
    case 'ended':
      if (effect.final) finish(change);
  }
}

/** Another procedure goes on with it: a linked dossier, which the use case opens under this id. */
export function handOver(
  change: Change,
  { nodeId, procedure, wait }: Omit<Extract<Effect, { kind: 'hand-over' }>, 'kind'>,
): void {
  const linkedId = change.ctx.newId();
  const name = change.ctx.linked.get(procedure);
  const step = nodeOf(change, nodeId)?.name;
  if (wait) change.set({ awaited: [...change.state.awaited, { nodeId, linkedId }] });
  change.emit('dossier.handed-over', {
    nodeId,
    stepName: step && { vi: step.vi, en: step.en },
    procedureCode: procedure,
    procedureName: name && { vi: name.vi, en: name.en },
    linkedId,
    waits: wait,
  });
}

function withdrawStep(change: Change, nodeId: string): void {
  for (const task of openTasks(change.state)) {
    if (task.nodeId === nodeId && task.kind === 'step') cancelTask(change, task);
  }
}

/** The result is issued: the clock stops, and no question is open any more. */
export function decideResult(change: Change): void {
  const decision = change.state.verdict ?? 'approved';
  stopClock(change);
  withdrawApology(change);
  for (const c of change.state.consultations) {
    if (c.status === 'open' || c.status === 'escalated') closeConsultationsOf(change, c.nodeId);
  }
  const { dueAt } = change.state;
  const { now } = change.ctx;
  change.set({ status: 'decided', decision, decidedAt: now });
  change.emit('dossier.decided', {
    decision,
    standing: dueAt !== null && now > dueAt ? 'late' : 'on-time',
  });
}

/** The result is in the applicant's hands. */
export function returnResult(change: Change): void {
  if (change.state.status === 'returned') return;
  if (change.state.status !== 'decided') decideResult(change);
  change.set({ status: 'returned', closedAt: change.ctx.now });
  change.emit('dossier.returned', { decision: change.state.decision ?? 'approved' });
}

/** The last token is gone. A process without milestones ends with its result returned. */
function finish(change: Change): void {
  if (change.state.status === 'in-process' || change.state.status === 'decided') {
    returnResult(change);
  }
}
