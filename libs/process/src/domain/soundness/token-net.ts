/**
 * What the checker sees of a process: nodes that move tokens between flows, by BPMN's rules. Flows and nodes
 * are numbered; a marking is a sorted list of flow numbers, one entry for each token.
 */
export interface TokenNet {
  readonly nodes: readonly NetNode[];
  readonly flows: readonly NetFlow[];
  /** The markings in which a run can begin: one for each start. */
  readonly initial: readonly NetMarking[];
}

export interface NetNode {
  readonly id: string;
  /** `any`: each incoming token is taken by itself; `all`: one of each incoming flow is needed. */
  readonly join: 'any' | 'all';
  readonly inputs: readonly number[];
  readonly choices: readonly Choice[];
  /** A step of the process, which must not be dead. */
  readonly step: boolean;
  readonly end: boolean;
}

export interface Choice {
  readonly outputs: readonly number[];
  /** Flows that lose their tokens when this choice is taken. */
  readonly cancels: readonly number[];
}

export interface NetFlow {
  readonly id: string;
  /** -1: nothing; the flow stands for a beginning, or for a place where the checker counts. */
  readonly from: number;
  readonly to: number;
}

export type NetMarking = readonly number[];

/** A token or set of tokens that a node can take now. */
export interface Enabled {
  readonly node: number;
  readonly inputs: readonly number[];
}

export interface Firing extends Enabled {
  readonly choice: number;
}

export const keyOf = (marking: NetMarking): string => marking.join(',');

/** All that can happen next, by node number and then by flow. */
export function enabledIn(net: TokenNet, marking: NetMarking): Enabled[] {
  const found: Enabled[] = [];
  const joins = new Set<number>();
  let before = -1;
  for (const flow of marking) {
    if (flow === before) continue;
    before = flow;
    const to = net.flows[flow]?.to ?? -1;
    const node = net.nodes[to];
    if (!node) continue;
    if (node.join === 'any') found.push({ node: to, inputs: [flow] });
    else if (!joins.has(to) && node.inputs.every((f) => marking.includes(f))) {
      joins.add(to);
      found.push({ node: to, inputs: node.inputs });
    }
  }
  return found.sort((a, b) => a.node - b.node || (a.inputs[0] ?? 0) - (b.inputs[0] ?? 0));
}

export function fire(net: TokenNet, marking: NetMarking, firing: Firing): NetMarking {
  const choice = net.nodes[firing.node]?.choices[firing.choice];
  const next = [...marking];
  for (const flow of firing.inputs) next.splice(next.indexOf(flow), 1);
  const cancelled = choice?.cancels ?? [];
  const kept = cancelled.length === 0 ? next : next.filter((f) => !cancelled.includes(f));
  return [...kept, ...(choice?.outputs ?? [])].sort((a, b) => a - b);
}

/** The first flow that holds two tokens. */
export function doubled(marking: NetMarking): number | undefined {
  return marking.find((flow, i) => i > 0 && marking[i - 1] === flow);
}

/** Every token of `small` is in `large`, which has more. */
export function strictlyCovers(large: NetMarking, small: NetMarking): boolean {
  if (large.length <= small.length) return false;
  let i = 0;
  for (const flow of small) {
    while (i < large.length && (large[i] ?? 0) < flow) i += 1;
    if (large[i] !== flow) return false;
    i += 1;
  }
  return true;
}

export const hasCancels = (net: TokenNet): boolean =>
  net.nodes.some((n) => n.choices.some((c) => c.cancels.length > 0));
