import type { TaskNode } from '#libs/process/domain';
import type { DossierState, TaskState } from './state.js';

/** Who would do a task: the real person, and the one in whose place. */
export interface Doer {
  readonly accountId: string;
  readonly principalId: string | null;
}

type Known = Pick<DossierState, 'tasks'>;

const APPROVING: readonly string[] = ['head', 'leader'];

/**
 * Whether four eyes are wanted and these are the same two: the real person or the one in whose place
 * did the step that another has to check. In another's place nobody approves what they worked on.
 */
export function barredFrom(
  state: Known,
  task: Pick<TaskState, 'role'>,
  node: Pick<TaskNode, 'differentFrom'>,
  doer: Doer,
): boolean {
  const earlier = node.differentFrom && lastDone(state, node.differentFrom);
  if (earlier && [earlier.closedBy, earlier.closedFor].some((id) => isOneOf(id, doer))) return true;
  if (doer.principalId === null || !APPROVING.includes(task.role)) return false;
  return state.tasks.some(
    (t) =>
      t.kind === 'step' &&
      t.state === 'completed' &&
      t.role !== task.role &&
      t.closedBy === doer.accountId,
  );
}

const isOneOf = (id: string | null, { accountId, principalId }: Doer): boolean =>
  id !== null && (id === accountId || id === principalId);

const lastDone = ({ tasks }: Known, nodeId: string): TaskState | undefined =>
  tasks
    .filter((t) => t.nodeId === nodeId && t.state === 'completed' && t.consultationId === null)
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0];
