import type { Localized } from '#libs/kernel';
import { stepLimitFor, type TimeLimit } from '#libs/procedure/domain';
import type { TaskNode } from '#libs/process/domain';
import { principalOfTask } from './acting-for.js';
import type { Change } from './change.js';
import { instantText } from './clock.js';
import type { UnitRef } from './context.js';
import { isQuestion, openTasks, type TaskKind, type TaskState } from './state.js';
import { pausesOf } from './timekeeper.js';

interface TaskOrder {
  readonly nodeId: string;
  readonly kind: TaskKind;
  readonly name: Localized;
  readonly unit: Pick<UnitRef, 'id'>;
  readonly role: string;
  readonly limit: TimeLimit;
  readonly assigneeId?: string | null;
  readonly consultationId?: string;
}

export function openTask(change: Change, order: TaskOrder): TaskState {
  const { ctx, state } = change;
  const pauses = order.kind === 'step' ? pausesOf(state.clock) : [];
  const task: TaskState = {
    id: ctx.newId(),
    nodeId: order.nodeId,
    kind: order.kind,
    name: order.name,
    unitId: order.unit.id,
    role: order.role,
    limit: order.limit,
    openedAt: ctx.now,
    dueAt: ctx.time.dueAt(order.limit, ctx.now, pauses),
    state: 'open',
    assigneeId: order.assigneeId ?? null,
    closedAt: null,
    closedBy: null,
    closedFor: null,
    outcome: null,
    note: null,
    consultationId: order.consultationId ?? null,
  };
  change.putTask(task);
  if (!isQuestion(task.kind)) change.emit('task.opened', taskFacts(change, task));
  return task;
}

/** The unit of a step; `competent` is the unit that the procedure names. */
export function unitOf(change: Change, code: string): UnitRef {
  const real = code === 'competent' ? change.ctx.procedure.agencyUnit : code;
  const unit = change.ctx.unit(real);
  if (!unit) throw new Error(`Procedure ${change.ctx.procedure.code} names unknown unit ${real}`);
  return unit;
}

/** Opens a step of the process. A step that comes back goes to the person who did it before, or in whose place. */
export function openStep(change: Change, node: TaskNode): TaskState {
  const { state, ctx } = change;
  const limit = (state.limitCase === null
    ? undefined
    : stepLimitFor(ctx.procedure, { key: state.limitCase }, node.id)) ??
    node.limit ?? { amount: node.hours ?? 0, unit: 'working-hour' as const };
  return openTask(change, {
    nodeId: node.id,
    kind: node.reception ? 'reception' : 'step',
    name: node.name,
    unit: unitOf(change, node.unit),
    role: node.role,
    limit: node.reception ? ctx.rules.firstAnswer : limit,
    assigneeId: whoDidIt(change, node.id),
  });
}

function whoDidIt(change: Change, nodeId: string): string | null {
  const last = lastCompletion(change, nodeId);
  const who = last?.closedFor ?? last?.closedBy ?? null;
  return who !== null && change.state.recused.includes(who) ? null : who;
}

export const lastCompletion = (change: Change, nodeId: string): TaskState | undefined =>
  change.state.tasks
    .filter((t) => t.nodeId === nodeId && t.state === 'completed' && t.consultationId === null)
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0];

export interface Completion {
  readonly outcome: string;
  readonly note?: string | undefined;
  readonly members?: Parameters<Change['emit']>[1];
}

export function completeTask(change: Change, task: TaskState, done: Completion): void {
  const { ctx } = change;
  change.putTask({
    ...task,
    state: 'completed',
    assigneeId: task.assigneeId ?? ctx.actor.accountId,
    closedAt: ctx.now,
    closedBy: ctx.actor.accountId,
    closedFor: principalOfTask(task, ctx.actor)?.accountId ?? null,
    outcome: done.outcome,
    note: done.note ?? null,
  });
  change.emit('task.completed', {
    ...taskFacts(change, task),
    outcome: done.outcome,
    note: done.note,
    standing: standingOf(task, ctx.now),
    ...done.members,
  });
}

const standingOf = (task: TaskState, at: number): 'on-time' | 'late' =>
  task.dueAt !== null && at > task.dueAt ? 'late' : 'on-time';

export function cancelTask(change: Change, task: TaskState): void {
  change.putTask({ ...task, state: 'cancelled', closedAt: change.ctx.now });
  if (!isQuestion(task.kind)) change.emit('task.cancelled', taskFacts(change, task));
}

export function cancelOpenTasks(change: Change): void {
  for (const task of openTasks(change.state)) cancelTask(change, task);
}

export function taskFacts(
  change: Change,
  task: TaskState,
): NonNullable<Parameters<Change['emit']>[1]> {
  const unit = change.ctx.unitById(task.unitId);
  return {
    taskId: task.id,
    nodeId: task.nodeId,
    taskKind: task.kind,
    stepName: { vi: task.name.vi, en: task.name.en },
    unitId: task.unitId,
    unitCode: unit?.code,
    unitName: unit && { vi: unit.name.vi, en: unit.name.en },
    role: task.role,
    assigneeId: task.assigneeId ?? undefined,
    dueAt: instantText(task.dueAt),
  };
}
