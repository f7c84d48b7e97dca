import { principalOfTask } from './acting-for.js';
import type { DossierCommand } from './command.js';
import type { ActingPost, DecisionContext, Principal } from './context.js';
import { gate } from './guard.js';
import { relationsOf } from './relation.js';
import { openTasks, type DossierState, type TaskState } from './state.js';

/** For whom a command is given: for nobody else, where one's own posts carry it. */
export function principalOf(
  state: DossierState,
  command: DossierCommand,
  ctx: DecisionContext,
): Principal | undefined {
  const { actor } = ctx;
  if (!actor.posts.some((p) => p.onBehalfOf)) return undefined;
  const task = taskOf(state, command);
  if (task) return principalOfTask(task, actor);
  const by = (posts: readonly ActingPost[]): boolean =>
    gate(command.kind, state, relationsOf({ ...actor, posts }, state, ctx.agency), ctx.now).ok;
  const own = actor.posts.filter((p) => !p.onBehalfOf);
  if (by(own)) return undefined;
  return actor.posts.find((p) => p.onBehalfOf && by([...own, p]))?.onBehalfOf;
}

/** The task that a command finishes, also where the command is an act of its own. */
function taskOf(state: DossierState, command: DossierCommand): TaskState | undefined {
  const open = openTasks(state);
  if (command.kind === 'complete-step') return open.find((t) => t.id === command.taskId);
  if (command.kind === 'answer-opinion') {
    const { consultationId } = command;
    return open.find((t) => t.kind === 'consultation' && t.consultationId === consultationId);
  }
  const kind = KIND_OF[command.kind];
  return kind && open.find((t) => t.kind === kind);
}

const KIND_OF: Partial<Record<DossierCommand['kind'], TaskState['kind']>> = {
  accept: 'reception',
  refuse: 'reception',
  'record-payment': 'payment',
  'waive-payment': 'payment',
};
