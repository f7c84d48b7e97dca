import { ok, type Result } from '#libs/kernel';
import type { ActingPerson } from './context.js';
import { no, type DossierRefusal } from './refusal.js';
import type { TaskState } from './state.js';

type Verdict = Result<true, DossierRefusal>;

const CLOSED = no('task.closed', 'This step has been finished already.');
const IN_CHARGE: readonly string[] = ['head', 'leader', 'manager'];

export const holdsRoleOf = (task: TaskState, person: ActingPerson): boolean =>
  person.posts.some((p) => p.unitId === task.unitId && p.role === task.role);

const leads = (task: TaskState, person: ActingPerson): boolean =>
  person.posts.some((p) => p.unitId === task.unitId && IN_CHARGE.includes(p.role));

/** Takes a task out of the unit's queue; what one has already stays one's own. */
export function mayClaim(task: TaskState, person: ActingPerson): Verdict {
  if (!holdsRoleOf(task, person)) {
    return no('task.not-yours', `This step belongs to the role ${task.role} of another post.`);
  }
  if (task.state !== 'open') return CLOSED;
  if (task.assigneeId !== null && task.assigneeId !== person.accountId) {
    return no('task.taken', 'A colleague has this step; it has to be released first.');
  }
  return ok(true);
}

/** Whoever leads the unit gives its tasks out; a colleague may pass on what is free or their own. */
export function mayAssign(task: TaskState, person: ActingPerson): Verdict {
  if (!leads(task, person) && !holdsRoleOf(task, person)) {
    return no('task.not-yours', 'Only people of its unit give this step to somebody.');
  }
  if (task.state !== 'open') return CLOSED;
  const free = task.assigneeId === null || task.assigneeId === person.accountId;
  return free || leads(task, person) ? ok(true) : no('task.taken', 'A colleague has this step.');
}

export function mayRelease(task: TaskState, person: ActingPerson): Verdict {
  const own = task.assigneeId === person.accountId;
  if (!own && !leads(task, person)) {
    return no('task.not-yours', 'Only its assignee or the head of the unit releases a step.');
  }
  return task.state === 'open' ? ok(true) : CLOSED;
}
