import { byLoad, type Candidate } from './choose-officer.js';

/** An open task, as it can be moved. */
export interface Movable {
  readonly taskId: string;
  readonly assigneeId: string | null;
  readonly minutes: number;
  /** Who may have it: present, without conflict, and not the one whose work it checks. */
  readonly fit: ReadonlySet<string>;
}

export interface Reassignment {
  readonly taskId: string;
  readonly from: string | null;
  readonly to: string;
}

/** More at a time would not be read before it is confirmed. */
const MOST_MOVES = 20;

/**
 * Proposes who should have what: first what nobody has and what lies with the absent, the most urgent
 * first; then from the most to the least loaded, as long as that makes the larger of the two smaller.
 */
export function rebalance(
  officers: readonly Candidate[],
  tasks: readonly Movable[],
): Reassignment[] {
  const load = new Map(officers.filter((o) => !o.isAbsent).map((o) => [o.accountId, { ...o }]));
  const has = new Map(tasks.map((t) => [t.taskId, t.assigneeId]));
  const moves: Reassignment[] = [];
  const move = (task: Movable, to: string): void => {
    const from = has.get(task.taskId) ?? null;
    const [giver, taker] = [from === null ? undefined : load.get(from), load.get(to)];
    if (giver) load.set(giver.accountId, lighter(giver, task.minutes));
    if (taker) load.set(to, lighter(taker, -task.minutes));
    has.set(task.taskId, to);
    moves.push({ taskId: task.taskId, from: task.assigneeId, to });
  };
  const lightest = (task: Movable) =>
    [...load.values()].filter((o) => task.fit.has(o.accountId)).sort(byLoad)[0];

  for (const task of [...tasks].sort((a, b) => a.minutes - b.minutes)) {
    if (moves.length >= MOST_MOVES) return moves;
    if (task.assigneeId !== null && load.has(task.assigneeId)) continue;
    const to = lightest(task);
    if (to) move(task, to.accountId);
  }
  while (moves.length < MOST_MOVES) {
    const best = bestMove([...load.values()], tasks, has, new Set(moves.map((m) => m.taskId)));
    if (!best) return moves;
    move(best.task, best.to);
  }
  return moves;
}

const lighter = (o: Candidate, minutes: number): Candidate => ({
  ...o,
  minutes: o.minutes - minutes,
  tasks: o.tasks - Math.sign(minutes || 1),
});

/** From the most loaded: the task that leaves the larger of the two loads smallest. */
function bestMove(
  officers: readonly Candidate[],
  tasks: readonly Movable[],
  has: ReadonlyMap<string, string | null>,
  moved: ReadonlySet<string>,
): { task: Movable; to: string } | undefined {
  const most = [...officers].sort(byLoad).at(-1);
  if (!most) return undefined;
  let best: { task: Movable; to: string; height: number } | undefined;
  for (const task of tasks) {
    if (has.get(task.taskId) !== most.accountId || moved.has(task.taskId)) continue;
    for (const other of officers) {
      if (other.accountId === most.accountId || !task.fit.has(other.accountId)) continue;
      const height = Math.max(most.minutes - task.minutes, other.minutes + task.minutes);
      if (height < (best?.height ?? most.minutes)) best = { task, to: other.accountId, height };
    }
  }
  return best;
}
