import { ok, type Result } from '#libs/kernel';
import { liesWith, postForTask, principalOfTask } from './acting-for.js';
import type { ActingPerson, Principal } from './context.js';
import { no, type DossierRefusal } from './refusal.js';
import type { DossierState, TaskState } from './state.js';

type Verdict = Result<true, DossierRefusal>;

const CLOSED = no('task.closed', 'This step has been finished already.');
const IN_CHARGE: readonly string[] = ['head', 'leader', 'manager'];

/** Of one's own, or lent with all that the task takes. */
export const holdsRoleOf = (task: TaskState, person: ActingPerson): boolean =>
  postForTask(task, person) !== undefined;

/** Nobody touches the dossier of an applicant to whom they are tied. */
export const keepsAway = (state: Pick<DossierState, 'recused'>, accountId: string): Verdict =>
  state.recused.includes(accountId)
    ? no('dossier.conflict-of-interest', 'A conflict of interest with the applicant was declared.')
    : ok(true);

/** Why somebody has no part in a task. */
export const notYours = (task: TaskState, person: ActingPerson) =>
  person.posts.some((p) => p.unitId === task.unitId && p.role === task.role)
    ? no('task.signing-not-delegated', 'The delegation does not include the signature.')
    : no('task.not-yours', `This step belongs to the role ${task.role} of another post.`);

const leads = (task: TaskState, person: ActingPerson): boolean =>
  person.posts.some((p) => p.unitId === task.unitId && IN_CHARGE.includes(p.role));

/** Takes a task out of the unit's queue, or over from whom one acts for; what one has stays one's own. */
export function mayClaim(task: TaskState, person: ActingPerson): Verdict {
  if (!holdsRoleOf(task, person)) return notYours(task, person);
  if (task.state !== 'open') return CLOSED;
  if (task.assigneeId !== null && !liesWith(task, person)) {
    return no('task.taken', 'A colleague has this step; it has to be released first.');
  }
  return ok(true);
}

/** Takes note of what was handed on: the one who has it, or while nobody has, whoever may take it. */
export function mayAcknowledge(task: TaskState, person: ActingPerson): Verdict {
  const mine = task.assigneeId === null ? holdsRoleOf(task, person) : liesWith(task, person);
  if (!mine) return no('task.not-yours', 'This step was handed to somebody else.');
  return task.state === 'open' ? ok(true) : CLOSED;
}

/** Whoever leads the unit gives its tasks out; a colleague may pass on what is free or their own. */
export function mayAssign(task: TaskState, person: ActingPerson): Verdict {
  if (!leads(task, person) && !holdsRoleOf(task, person)) {
    return no('task.not-yours', 'Only people of its unit give this step to somebody.');
  }
  if (task.state !== 'open') return CLOSED;
  const free = task.assigneeId === null || liesWith(task, person);
  return free || leads(task, person) ? ok(true) : no('task.taken', 'A colleague has this step.');
}

/** For whom somebody hands a task: by the post that lets them, their own if one does. */
export function principalOfHand(task: TaskState, person: ActingPerson): Principal | undefined {
  const led = person.posts.filter(
    (p) => p.unitId === task.unitId && (IN_CHARGE.includes(p.role) || p.role === task.role),
  );
  const own = led.some((p) => p.onBehalfOf === undefined);
  return principalOfTask(task, person) ?? (own ? undefined : led[0]?.onBehalfOf);
}

export function mayRelease(task: TaskState, person: ActingPerson): Verdict {
  const own = liesWith(task, person);
  if (!own && !leads(task, person)) {
    return no('task.not-yours', 'Only its assignee or the head of the unit releases a step.');
  }
  return task.state === 'open' ? ok(true) : CLOSED;
}
