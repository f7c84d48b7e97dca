import { DAY, type Instant } from '#libs/kernel';
import { openTasks, type DossierState, type TaskState } from '#libs/dossier/domain';
import type { Act } from './act.js';
import { missing } from './desk-acts.js';
import type { Scene } from './scene.js';
import {
  EXTENSION_BASIS,
  EXTENSION_REASON,
  PAUSE_BASIS,
  PAUSE_REASON,
} from '../../../../../seeds/demo/words.js';

/** What turns the way of a dossier that is being worked on: questions, pauses, more time. */
export function turnActs(state: DossierState, scene: Scene): Act[] {
  if (state.pause !== null) return resumption(state, scene);
  const task = openTasks(state).find((t) => t.kind === 'step' && t.role === 'specialist');
  if (!task) return [];
  return [
    ...supplement(state, scene, task),
    ...pause(state, scene, task),
    ...extension(state, scene, task),
  ];
}

const WITH_SUPPLEMENT = new Set(['supplement-in-process', 'stopped']);

function supplement(state: DossierState, scene: Scene, task: TaskState): Act[] {
  const { part, draw } = scene;
  const asks = WITH_SUPPLEMENT.has(part.story) || (scene.isPlain && draw.happens('asks', 0.08));
  if (!asks || state.supplements.some((s) => s.stage === 'processing')) return [];
  const by = { unitId: task.unitId, role: task.role };
  return [{ kind: 'request-supplement', at: early(scene, task), by, order: missing(scene) }];
}

/** Soon after the specialist has begun to read. */
function early(scene: Scene, task: TaskState): Instant {
  const hours = task.dueAt === null ? 4 : scene.clock.hoursBetween(task.openedAt, task.dueAt);
  return scene.clock.after(task.openedAt, Math.min(8, hours * 0.1));
}

function pause(state: DossierState, scene: Scene, task: TaskState): Act[] {
  const { part, draw } = scene;
  const stops = part.story === 'paused' || (scene.isPlain && draw.happens('inspected', 0.03));
  if (!stops || state.clock.some((l) => l.pause === 'inspection')) return [];
  const by = { unitId: task.unitId, role: task.role };
  const grounds = { reason: PAUSE_REASON, legalBasis: PAUSE_BASIS };
  return [{ kind: 'pause', at: early(scene, task), by, type: 'inspection', grounds }];
}

function resumption(state: DossierState, scene: Scene): Act[] {
  const line = state.clock.findLast((l) => l.kind === 'pause');
  const task = openTasks(state).find((t) => t.kind === 'step');
  if (!line || !task || state.pause !== 'inspection' || scene.part.story === 'paused') return [];
  const by = { unitId: task.unitId, role: task.role };
  return [{ kind: 'resume', at: scene.after(line.at, 'resume', 10, 30), by }];
}

/** Form 04: some time before the day it is due. */
function extension(state: DossierState, scene: Scene, task: TaskState): Act[] {
  const { receivedAt, dueAt } = state;
  const long = scene.part.slow && scene.draw.happens('extended', 0.25);
  if (!long || state.extension !== null || receivedAt === null || dueAt === null) return [];
  const hours = scene.clock.hoursBetween(receivedAt, dueAt);
  if (hours < 40) return [];
  const at = Math.max(task.openedAt, scene.clock.after(receivedAt, hours * 0.6));
  if (at > dueAt - 2 * DAY) return [];
  const grounds = { reason: EXTENSION_REASON, legalBasis: EXTENSION_BASIS };
  return [{ kind: 'extend', at, by: { unitId: task.unitId, role: 'head' }, grounds }];
}
