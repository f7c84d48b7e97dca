import { ok, type Result } from '#libs/kernel';
import type { HandOverNode } from '#libs/process/domain';
import { Change, type Decision } from './change.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { handOver, move, nodeOf } from './flow.js';
import { heldTasks } from './held.js';
import { no, type DossierRefusal } from './refusal.js';
import type { DossierState, TaskState } from './state.js';
import { cancelTask, completeTask } from './tasks.js';
import { HAND_OVER_TASK_OUTCOMES } from './words.js';

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

/** The other procedure takes dossiers again: what was held goes its way, and the leader's duty is over. */
export function handOverAgain(
  state: DossierState,
  { nodeId }: Of<'hand-over-again'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const task = heldTasks(state).find((t) => t.nodeId === nodeId);
  if (!task) return no('dossier.not-in-state', 'No hand-over is held there.');
  return goOn(change, task, () => cancelTask(change, task));
}

/** The leader has had it opened, and does not wait for the next minute. */
export function answerHeld(
  change: Change,
  task: TaskState,
  command: Of<'complete-step'>,
): Result<Decision, DossierRefusal> {
  const outcome = HAND_OVER_TASK_OUTCOMES.find((o) => o === command.outcome);
  if (outcome === undefined) {
    return no('task.unknown-outcome', `This step does not have the outcome ${command.outcome}.`);
  }
  return goOn(change, task, () => completeTask(change, task, { outcome, note: command.note }));
}

function goOn(change: Change, task: TaskState, end: () => void): Result<Decision, DossierRefusal> {
  const node = nodeOf(change, task.nodeId);
  if (node?.kind !== 'hand-over') return no('process.stuck', `No hand-over ${task.nodeId}.`);
  if (!change.ctx.linked.has(node.procedure)) return closed(node);
  handOver(change, { nodeId: node.id, procedure: node.procedure, wait: node.wait === true });
  // While the duty is open, the process holds the token that moves on now.
  const moved = node.wait ? ok(true as const) : passOn(change, node);
  if (!moved.ok) return moved;
  end();
  return change.done();
}

const passOn = (change: Change, { id: nodeId }: HandOverNode) =>
  move(change, { kind: 'hand-over-returned', nodeId, outcome: 'approved' });

const closed = ({ id, procedure }: HandOverNode) =>
  no('process.linked-procedure-closed', `${procedure} takes no dossiers today.`, [
    { pointer: `/nodes/${id}`, code: 'closed', detail: procedure },
  ]);
