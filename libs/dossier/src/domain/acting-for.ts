import type { ActingPerson, ActingPost, Principal } from './context.js';
import type { TaskState } from './state.js';

type Place = Pick<TaskState, 'unitId' | 'role' | 'assigneeId'>;

/** Held for a leader who did not lend the signature; what a leader does on a dossier is signing. */
export const isUnsigned = (post: ActingPost): boolean =>
  post.role === 'leader' && post.onBehalfOf?.signing === false;

/**
 * The post by which somebody does a task: the one held for the colleague with whom the task lies,
 * else their own, else one that was lent.
 */
export function postForTask(task: Place, person: ActingPerson): ActingPost | undefined {
  const fit = person.posts.filter(
    (p) => p.unitId === task.unitId && p.role === task.role && !isUnsigned(p),
  );
  const of = task.assigneeId;
  const stands = of !== null && of !== person.accountId;
  return (
    (stands ? fit.find((p) => p.onBehalfOf?.accountId === of) : undefined) ??
    fit.find((p) => p.onBehalfOf === undefined) ??
    fit[0]
  );
}

export const principalOfTask = (task: Place, person: ActingPerson): Principal | undefined =>
  postForTask(task, person)?.onBehalfOf;

/** Whether the task lies with this person, or with somebody for whom they act in that place. */
export const liesWith = (task: Place, person: ActingPerson): boolean =>
  task.assigneeId === person.accountId ||
  (task.assigneeId !== null && principalOfTask(task, person)?.accountId === task.assigneeId);

/** One's own posts, or those that this principal lent. */
export const postsFor = <P extends ActingPost>(
  { posts }: { readonly posts: readonly P[] },
  principal: Principal | undefined,
): readonly P[] => posts.filter((p) => p.onBehalfOf?.accountId === principal?.accountId);
