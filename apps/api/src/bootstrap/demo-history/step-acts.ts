import { legalDate } from '#libs/kernel';
import { openTasks, type DossierState, type TaskState } from '#libs/dossier/domain';
import type { TaskNode } from '#libs/process/domain';
import type { Act } from './act.js';
import type { Scene } from './scene.js';
import type { Story } from '../../../../../seeds/demo/cast.js';
import { NOTES, REJECTION_NOTE, REWORK_NOTES } from '../../../../../seeds/demo/words.js';

/** Officers take their steps and finish them. */
export const stepActs = (state: DossierState, scene: Scene): Act[] =>
  openTasks(state)
    .filter((t) => t.kind === 'step' || t.kind === 'escalation' || t.kind === 'apology')
    .flatMap((task) =>
      task.kind === 'apology' ? apology(state, scene, task) : stepAct(state, scene, task),
    );

/** Form 04 was drafted: the head signs it, or promises the date after all, the same morning. */
function apology(state: DossierState, scene: Scene, task: TaskState): Act[] {
  const { draw } = scene;
  const note = draw.pick('apology', NOTES);
  const at = scene.after(task.openedAt, 'apology', 0.3, 3);
  const inTime = state.dueAt !== null && legalDate(at) < legalDate(state.dueAt);
  const signs = inTime && draw.happens('extends', 0.2);
  return [{ kind: 'complete', at, task, outcome: signs ? 'extend' : 'on-time', note }];
}

function stepAct(state: DossierState, scene: Scene, task: TaskState): Act[] {
  const { draw, clock } = scene;
  const name = scene.nameOf(state, task);
  if (waitsForEver(state, scene, task)) return claim(scene, task, name);
  const end =
    task.dueAt === null
      ? scene.after(task.openedAt, name, 0.5, 6)
      : clock.after(
          task.openedAt,
          Math.max(0.2, clock.hoursBetween(task.openedAt, task.dueAt)) * pace(state, scene, task),
        );
  const takes = draw.happens(`${name} takes`, 0.7) ? claim(scene, task, name) : [];
  return [
    ...takes.filter((c) => c.at < end),
    { kind: 'complete', at: end, task, ...outcome(state, scene, task) },
  ];
}

function claim(scene: Scene, task: TaskState, name: string): Act[] {
  if (task.assigneeId !== null || task.kind !== 'step') return [];
  return [{ kind: 'claim', at: scene.after(task.openedAt, `${name} claim`, 0.05, 2.5), task }];
}

/** The share of its time that a step takes. */
function pace(state: DossierState, scene: Scene, task: TaskState): number {
  const { part, draw } = scene;
  const name = scene.nameOf(state, task);
  if (part.story === 'due-soon') return draw.between(name, 0.85, 0.98);
  if (part.story === 'not-returned') return draw.between(name, 0.2, 0.7);
  const hard = part.slow && (task.role === 'specialist' || task.role === 'head');
  return hard ? draw.between(name, 1.1, 2.1) : draw.between(name, 0.12, 0.9);
}

/** With whom such a dossier lies and lies. */
const LIES_WITH: Partial<Record<Story, readonly string[]>> = {
  stuck: ['specialist'],
  'due-soon': ['leader', 'clerk'],
};

const waitsForEver = (state: DossierState, { part }: Scene, task: TaskState): boolean =>
  state.status === 'in-process' && (LIES_WITH[part.story] ?? []).includes(task.role);

interface Done {
  readonly outcome: string;
  readonly note: string;
}

function outcome(state: DossierState, scene: Scene, task: TaskState): Done {
  const { draw, part } = scene;
  const name = scene.nameOf(state, task);
  const note = draw.pick(`${name} note`, NOTES);
  if (task.kind === 'escalation') return { outcome: 'proceed', note };
  const node = part.procedure.process.nodes.find((n) => n.id === task.nodeId);
  const outcomes = node?.kind === 'task' ? node.outcomes : [];
  return exception(state, scene, task, outcomes) ?? { outcome: outcomes[0]?.key ?? '', note };
}

/** Sometimes work comes back, once; seldom the answer is no. */
function exception(
  state: DossierState,
  { draw, nameOf }: Scene,
  task: TaskState,
  outcomes: TaskNode['outcomes'],
): Done | undefined {
  const rework = outcomes.find((o) => o.rework);
  const again = state.tasks.some((t) => t.nodeId === task.nodeId && t.state === 'completed');
  const name = nameOf(state, task);
  if (rework && !again && draw.happens(`${name} rework`, 0.11)) {
    return { outcome: rework.key, note: draw.pick(`${name} why`, REWORK_NOTES) };
  }
  const reject = outcomes.find((o) => o.decision === 'rejected');
  return reject && draw.happens('rejected', 0.04)
    ? { outcome: reject.key, note: REJECTION_NOTE }
    : undefined;
}
