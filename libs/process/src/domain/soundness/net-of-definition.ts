import { outcomesOf, type ProcessDefinition, type ProcessNode } from '../definition.js';
import { flowsOfOutcome, graphOf, type ProcessGraph } from '../process-graph.js';
import { buildNet, type DraftNode } from './net-builder.js';
import type { TokenNet } from './token-net.js';

/** The tokens of a definition. Conditions are not looked into: any branch of a choice may be taken. */
export function netOfDefinition(definition: ProcessDefinition): TokenNet {
  const graph = graphOf(definition);
  return buildNet({
    nodes: definition.nodes.map((node) => draftOf(graph, node)),
    flows: definition.flows,
    starts: definition.nodes.filter((n) => n.kind === 'start').map((n) => [n.id]),
  });
}

const STEPS = new Set<ProcessNode['kind']>(['task', 'consultation', 'timer', 'hand-over']);

function draftOf(graph: ProcessGraph, node: ProcessNode): DraftNode {
  return {
    id: node.id,
    join: node.kind === 'parallel' ? 'all' : 'any',
    step: STEPS.has(node.kind),
    end: node.kind === 'end',
    choices: choicesOf(graph, node),
  };
}

function choicesOf(graph: ProcessGraph, node: ProcessNode): DraftNode['choices'] {
  const outgoing = graph.outgoing(node.id);
  const groups =
    outcomesOf(node).length > 0
      ? outcomesOf(node)
          .map((o) => flowsOfOutcome(outgoing, o))
          .filter((g) => g.length > 0)
      : node.kind === 'exclusive'
        ? outgoing.map((f) => [f])
        : [outgoing];
  const distinct = new Map(groups.map((g) => [g.map((f) => f.id).join('\n'), g]));
  return [...distinct.values()].map((flows) => ({
    take: flows.map((f) => f.id),
    cancels: flows.flatMap((f) => f.cancels ?? []),
  }));
}
