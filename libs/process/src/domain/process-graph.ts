import type { ProcessDefinition, ProcessFlow, ProcessNode } from './definition.js';

/** A definition with its look-ups; made once per definition object. */
export interface ProcessGraph {
  readonly definition: ProcessDefinition;
  node(id: string): ProcessNode | undefined;
  flow(id: string): ProcessFlow | undefined;
  incoming(nodeId: string): readonly ProcessFlow[];
  outgoing(nodeId: string): readonly ProcessFlow[];
}

const known = new WeakMap<ProcessDefinition, ProcessGraph>();
const NONE: readonly ProcessFlow[] = [];

export function graphOf(definition: ProcessDefinition): ProcessGraph {
  const found = known.get(definition);
  if (found) return found;
  const nodes = new Map(definition.nodes.map((n) => [n.id, n]));
  const flows = new Map(definition.flows.map((f) => [f.id, f]));
  const incoming = group(definition.flows, (f) => f.to);
  const outgoing = group(definition.flows, (f) => f.from);
  const graph: ProcessGraph = {
    definition,
    node: (id) => nodes.get(id),
    flow: (id) => flows.get(id),
    incoming: (id) => incoming.get(id) ?? NONE,
    outgoing: (id) => outgoing.get(id) ?? NONE,
  };
  known.set(definition, graph);
  return graph;
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The flows that an outcome of a task leads to: its own, else those that name no outcome. */
export function flowsOfOutcome(
  outgoing: readonly ProcessFlow[],
  outcome: string,
): readonly ProcessFlow[] {
  const own = outgoing.filter((f) => f.outcome === outcome);
  return own.length > 0 ? own : outgoing.filter((f) => f.outcome === undefined);
}

/**
 * The nodes between a fork and the join behind it (the join included): what a flow that leaves the branches
 * early has to cancel. Empty where the node does not fork or its branches never meet.
 */
export function nodesOfBranches(definition: ProcessDefinition, forkId: string): string[] {
  const graph = graphOf(definition);
  const branches = graph.outgoing(forkId).map((f) => reachableFrom(graph, f.to));
  const [first, ...others] = branches;
  if (!first || others.length === 0) return [];
  const join = [...first].find(
    (id) => graph.node(id)?.kind === 'parallel' && others.every((b) => b.has(id)),
  );
  if (join === undefined) return [];
  const inside = new Set<string>([join]);
  for (const flow of graph.outgoing(forkId)) {
    for (const id of reachableFrom(graph, flow.to, join)) {
      if (id !== forkId && reachableFrom(graph, id, join).has(join)) inside.add(id);
    }
  }
  return definition.nodes.map((n) => n.id).filter((id) => inside.has(id));
}

/** All nodes from `from` onward, itself first, in breadth-first order, not going beyond `stop`. */
function reachableFrom(graph: ProcessGraph, from: string, stop?: string): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id !== stop) for (const flow of graph.outgoing(id)) seen.add(flow.to);
  }
  return seen;
}
