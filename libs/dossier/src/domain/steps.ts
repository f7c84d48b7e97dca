import { ok, type Result } from '#libs/kernel';
import type { Outcome, TaskNode } from '#libs/process/domain';
import { answerApology } from './apology.js';
import { liesWith, principalOfTask } from './acting-for.js';
import { Change, type Decision } from './change.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { barredFrom } from './four-eyes.js';
import { answerHeld } from './hand-over-again.js';
import { holdsRoleOf, keepsAway, notYours } from './hand.js';
import { lapseEscalated } from './opinions.js';
import { decideResult, move, nodeOf, returnResult } from './flow.js';
import { no, type DossierRefusal } from './refusal.js';
import { isQuestion, type DossierState, type TaskState } from './state.js';
import { completeTask } from './tasks.js';

type Complete = Extract<DossierCommand, { kind: 'complete-step' }>;

/** The task that this person may finish, or why not; the same for every kind of task. */
export function findTask(
  state: DossierState,
  taskId: string,
  ctx: DecisionContext,
): Result<TaskState, DossierRefusal> {
  const task = state.tasks.find((t) => t.id === taskId);
  if (!task) return no('task.not-found');
  const { actor } = ctx;
  if (!holdsRoleOf(task, actor)) return notYours(task, actor);
  if (task.state !== 'open') return no('task.closed', 'This step has been finished already.');
  if (isQuestion(task.kind)) {
    return no('task.answered-by-opinion', 'A consultation is answered by its opinion.');
  }
  if (task.assigneeId !== null && !liesWith(task, actor)) {
    return no('task.taken', 'A colleague has this step; it has to be released first.');
  }
  const away = keepsAway(state, actor.accountId);
  return away.ok ? ok(task) : away;
}

export function completeStep(
  state: DossierState,
  command: Complete,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const found = findTask(state, command.taskId, ctx);
  if (!found.ok) return found;
  const task = found.value;
  const change = new Change(state, ctx);
  if (task.kind === 'apology') return answerApology(change, task, command);
  if (task.kind === 'hand-over') return answerHeld(change, task, command);
  if (task.kind === 'escalation') return lapseEscalated(change, task, command);
  const node = nodeOf(change, task.nodeId);
  if (node?.kind !== 'task') return no('process.stuck', `No step ${task.nodeId}.`);
  const outcome = node.outcomes.find((o) => o.key === command.outcome);
  if (!outcome) return unknownOutcome(command.outcome, node.outcomes);
  if (barredFrom(state, task, node, actsFor(task, ctx.actor))) {
    return no('task.four-eyes', 'Another person than the one who did the earlier step has to.');
  }
  completeTask(change, task, {
    outcome: outcome.key,
    note: command.note,
    members: {
      outcomeLabel: { vi: outcome.label.vi, en: outcome.label.en },
      produces: node.produces,
      rework: outcome.rework,
      data: command.data,
    },
  });
  passMilestone(change, node, outcome);
  const moved = move(change, { kind: 'complete', nodeId: node.id, outcome: outcome.key });
  return moved.ok ? change.done() : moved;
}

export const unknownOutcome = (given: string, outcomes: readonly { readonly key: string }[]) =>
  no('task.unknown-outcome', `This step does not have the outcome ${given}.`, [
    {
      pointer: '/outcome',
      code: 'unknown',
      detail: outcomes.map((o) => o.key).join(', '),
    },
  ]);

const actsFor = (task: TaskState, { accountId, ...person }: DecisionContext['actor']) => ({
  accountId,
  principalId: principalOfTask(task, { accountId, ...person })?.accountId ?? null,
});

function passMilestone(change: Change, node: TaskNode, outcome: Outcome): void {
  if (outcome.decision) change.set({ verdict: outcome.decision });
  if (outcome.rework) return;
  if (node.milestone === 'decided' && change.state.status === 'in-process') decideResult(change);
  if (node.milestone === 'returned') returnResult(change);
}
