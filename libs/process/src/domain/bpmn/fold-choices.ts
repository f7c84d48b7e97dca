import type { Outcome } from '../definition.js';
import type { BpmnFlow, BpmnModel, BpmnNode } from './bpmn-model.js';

export interface Folded {
  readonly nodes: readonly BpmnNode[];
  readonly flows: readonly (BpmnFlow & { readonly outcome?: string; readonly folded?: true })[];
  /** The outcomes of tasks that had none of their own. */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
}

/**
 * An exclusive gateway that only follows one task is the choice of that task's outcome: its flows become the
 * task's own. Gateways of our export say so themselves; those of other tools are known by their place.
 */
export function foldChoices(model: BpmnModel): Folded {
  const byId = new Map(model.nodes.map((n) => [n.id, n]));
  const choices = new Map<string, { task: BpmnNode; through: BpmnFlow }>();
  for (const gateway of model.nodes) {
    const found = choiceAt(model, byId, gateway);
    if (found) choices.set(gateway.id, found);
  }
  const outcomes = new Map<string, readonly Outcome[]>();
  const through = new Set([...choices.values()].map((c) => c.through.id));
  const flows = model.flows
    .filter((f) => !through.has(f.id))
    .map((f): Folded['flows'][number] => {
      const choice = choices.get(f.from);
      if (!choice) return f;
      const moved = { ...f, from: choice.task.id };
      if (choice.task.data !== undefined) return { ...moved, folded: true };
      const name = f.name || byId.get(f.to)?.name || f.to;
      const outcome: Outcome = { key: f.id, label: { vi: name, en: name } };
      outcomes.set(choice.task.id, [...(outcomes.get(choice.task.id) ?? []), outcome]);
      return { ...moved, outcome: f.id };
    });
  return { nodes: model.nodes.filter((n) => !choices.has(n.id)), flows, outcomes };
}

function choiceAt(
  model: BpmnModel,
  byId: ReadonlyMap<string, BpmnNode>,
  gateway: BpmnNode,
): { task: BpmnNode; through: BpmnFlow } | undefined {
  if (gateway.kind !== 'exclusive' || gateway.data !== undefined) return undefined;
  const [through, ...more] = model.flows.filter((f) => f.to === gateway.id);
  const task = through && byId.get(through.from);
  if (!task || more.length > 0 || task.kind !== 'task') return undefined;
  if (model.flows.filter((f) => f.from === task.id).length !== 1) return undefined;
  const out = model.flows.filter((f) => f.from === gateway.id).length;
  const ours = gateway.choiceOf !== undefined && task.data !== undefined;
  return ours || (task.data === undefined && out > 1) ? { task, through } : undefined;
}
