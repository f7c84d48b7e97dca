import type { Instant } from '#libs/kernel';
import type { TaskNode } from '#libs/process/domain';
import { barredFrom } from './four-eyes.js';
import type { DossierState, TaskState } from './state.js';

/** Least that an open task counts: what is late or nearly due still has to be done. */
export const LEAST_MINUTES = 60;

/** Somebody who may do a task, with all that lies with them. */
export interface Candidate {
  readonly accountId: string;
  readonly name: string;
  /** In whose place; null where the post is the person's own. */
  readonly giverId: string | null;
  readonly isAbsent: boolean;
  /** Remaining working minutes of all their open tasks. */
  readonly minutes: number;
  readonly tasks: number;
}

/**
 * What an open task weighs: the working minutes left until it is due, at least one hour. A task whose
 * clock stands still weighs nothing until it runs again, but still counts as a task.
 */
export const weightOf = (
  dueAt: Instant | null,
  now: Instant,
  minutesBetween: (from: Instant, to: Instant) => number,
): number => (dueAt === null ? 0 : Math.max(LEAST_MINUTES, minutesBetween(now, dueAt)));

export type Unfit = 'absent' | 'conflict' | 'four-eyes';

/** Why somebody who holds the role should not have this task, if so. */
export function whyUnfit(
  who: Pick<Candidate, 'accountId' | 'giverId' | 'isAbsent'>,
  task: Pick<TaskState, 'role'>,
  node: Pick<TaskNode, 'differentFrom'> | undefined,
  state: Pick<DossierState, 'tasks' | 'recused'>,
): Unfit | undefined {
  if (state.recused.includes(who.accountId)) return 'conflict';
  if (who.isAbsent) return 'absent';
  const doer = { accountId: who.accountId, principalId: who.giverId };
  return barredFrom(state, task, node ?? {}, doer) ? 'four-eyes' : undefined;
}

/**
 * Least remaining working minutes, then fewest tasks, then the smaller id. Those whose own post it is
 * come before those who stand in.
 */
export function chooseOfficer<C extends Candidate>(fit: readonly C[]): C | undefined {
  const own = fit.filter((c) => c.giverId === null);
  return [...(own.length > 0 ? own : fit)].sort(byLoad)[0];
}

export const byLoad = (a: Candidate, b: Candidate): number =>
  a.minutes - b.minutes || a.tasks - b.tasks || (a.accountId < b.accountId ? -1 : 1);
