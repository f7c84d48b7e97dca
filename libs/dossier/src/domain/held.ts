import type { Localized } from '#libs/kernel';
import type { HandOverNode, ProcessDefinition, ProcessNode } from '#libs/process/domain';
import type { Change } from './change.js';
import { openTasks, type DossierState, type TaskState } from './state.js';
import { cancelTask, openTask, unitOf } from './tasks.js';

/** The leader's duty about a hand-over that cannot be made: the other procedure takes no dossiers. */
export const heldTasks = (state: DossierState): readonly TaskState[] =>
  openTasks(state).filter((t) => t.kind === 'hand-over');

const variants = new WeakMap<ProcessDefinition, Map<string, ProcessDefinition>>();

/**
 * The process as it runs today. A hand-over to a procedure that is closed holds its token, as if it waited: no
 * answer, timer or step before it is refused for what is not theirs to mend.
 */
export function processToday({ state, ctx }: Change): ProcessDefinition {
  const { process } = ctx.procedure;
  const held = new Set(heldTasks(state).map((t) => t.nodeId));
  const holds = (n: ProcessNode): n is HandOverNode =>
    n.kind === 'hand-over' && !n.wait && (held.has(n.id) || !ctx.linked.has(n.procedure));
  const key = process.nodes
    .filter(holds)
    .map((n) => n.id)
    .join(' ');
  if (key === '') return process;
  const known = variants.get(process) ?? new Map<string, ProcessDefinition>();
  variants.set(process, known);
  const variant = known.get(key) ?? {
    ...process,
    nodes: process.nodes.map((n) => (holds(n) ? { ...n, wait: true } : n)),
  };
  known.set(key, variant);
  return variant;
}

/** Visible work instead of a refusal that comes again every minute. */
export function hold(change: Change, { id, procedure }: HandOverNode): void {
  openTask(change, {
    nodeId: id,
    kind: 'hand-over',
    name: nameOf(procedure),
    unit: unitOf(change, 'competent'),
    role: 'leader',
    limit: change.ctx.rules.escalation,
  });
}

/** The token of the hand-over was taken back. */
export function letGo(change: Change, nodeId: string): void {
  for (const task of heldTasks(change.state)) {
    if (task.nodeId === nodeId) cancelTask(change, task);
  }
}

const nameOf = (code: string): Localized => ({
  vi: `Thủ tục liên thông ${code} đang đóng: đề nghị mở lại, hoặc quyết định về hồ sơ`,
  en: `Linked procedure ${code} is closed: have it opened again, or decide about the dossier`,
});
