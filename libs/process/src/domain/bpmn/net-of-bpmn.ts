import { buildNet, type DraftNode } from '../soundness/net-builder.js';
import { decideSoundness } from '../soundness/decide.js';
import type { TokenNet } from '../soundness/token-net.js';
import type { Soundness } from '../soundness/verdict.js';
import type { BpmnFlow, BpmnModel, BpmnNode } from './bpmn-model.js';
import { readJson } from './read-json.js';

/**
 * The tokens of a BPMN model: all outgoing flows of a step or event fork, incoming ones do not join, a node
 * without outgoing flow uses the token up. Each start event begins a run of its own; without any, everything
 * without incoming flow begins at once.
 */
export function netOfBpmn(model: BpmnModel): TokenNet {
  const starts = model.nodes.filter((n) => n.kind === 'start').map((n) => [n.id]);
  const outgoing = new Map(model.nodes.map((n): [string, BpmnFlow[]] => [n.id, []]));
  for (const flow of model.flows) outgoing.get(flow.from)?.push(flow);
  const led = new Set(model.flows.map((f) => f.to));
  const first = model.nodes.filter((n) => !led.has(n.id)).map((n) => n.id);
  return buildNet({
    nodes: model.nodes.map((node) => draftOf(model, node, outgoing.get(node.id) ?? [])),
    flows: model.flows,
    starts: starts.length > 0 ? starts : first.length > 0 ? [first] : [],
  });
}

export const checkBpmnSoundness = (model: BpmnModel, stateLimit?: number): Soundness =>
  decideSoundness(netOfBpmn(model), stateLimit);

function draftOf(model: BpmnModel, node: BpmnNode, outgoing: readonly BpmnFlow[]): DraftNode {
  const groups = node.kind === 'exclusive' ? outgoing.map((f) => [f]) : [outgoing];
  return {
    id: node.id,
    join: node.kind === 'parallel' ? 'all' : 'any',
    step: node.kind === 'task' || node.kind === 'event',
    end: node.kind === 'end',
    choices: groups.map((flows) => ({
      take: flows.map((f) => f.id),
      cancels: flows.flatMap((f) => withChoices(model, cancelsOf(f))),
    })),
  };
}

/** Cancellation of sibling branches, which only our own data can say. */
function cancelsOf(flow: BpmnFlow): string[] {
  const cancels = flow.data === undefined ? undefined : readJson(flow.data)?.['cancels'];
  return Array.isArray(cancels) ? cancels.filter((c) => typeof c === 'string') : [];
}

/** A task's token may stand before the gateway that shows the choice of its outcome. */
function withChoices(model: BpmnModel, nodeIds: readonly string[]): string[] {
  if (nodeIds.length === 0) return [];
  const cancelled = new Set<unknown>(nodeIds);
  const choices = model.nodes.filter(
    ({ choiceOf }) => choiceOf !== undefined && cancelled.has(readJson(choiceOf)?.['of']),
  );
  return [...nodeIds, ...choices.map((n) => n.id)];
}
