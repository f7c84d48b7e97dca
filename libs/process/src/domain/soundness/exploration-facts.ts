import type { Exploration } from './explore.js';
import { enabledIn, hasCancels, type Firing, type TokenNet } from './token-net.js';

/** States with tokens of which none can move. */
export function stuckStates(net: TokenNet, explored: Exploration): number[] {
  return explored.states.flatMap((marking, i) =>
    marking.length > 0 && explored.edges[i]?.length === 0 && enabledIn(net, marking).length === 0
      ? [i]
      : [],
  );
}

/** States from which everything is known and no completion is among it: circles without a way out. */
export function dyingStates(explored: Exploration): number[] {
  const before: number[][] = explored.states.map(() => []);
  explored.edges.forEach((out, from) => out.forEach((e) => before[e.to]?.push(from)));
  const unknown = (i: number) =>
    explored.cut.has(i) || (explored.tooLarge && explored.edges[i]?.length === 0);
  const hopeful = new Set(
    explored.states.flatMap((marking, i) => (marking.length === 0 || unknown(i) ? [i] : [])),
  );
  for (const i of hopeful) for (const from of before[i] ?? []) hopeful.add(from);
  return explored.states.flatMap((_, i) => (hopeful.has(i) ? [] : [i]));
}

/** The shortest run within what was explored, from a beginning into one of the states. */
export function shortestInto(
  explored: Exploration,
  targets: ReadonlySet<number>,
): { state: number; firings: Firing[] } {
  const by = new Map<number, { from: number; firing: Firing } | undefined>();
  explored.reached.forEach((r, i) => {
    if (r === undefined) by.set(i, undefined);
  });
  for (const [at] of by) {
    if (targets.has(at)) return { state: at, firings: back(by, at) };
    for (const { to, firing } of explored.edges[at] ?? []) {
      if (!by.has(to)) by.set(to, { from: at, firing });
    }
  }
  return { state: -1, firings: [] };
}

function back(
  by: ReadonlyMap<number, { from: number; firing: Firing } | undefined>,
  state: number,
): Firing[] {
  const firings: Firing[] = [];
  for (let step = by.get(state); step; step = by.get(step.from)) firings.push(step.firing);
  return firings.reverse();
}

export const firedNodes = (explored: Exploration): Set<number> =>
  new Set(explored.edges.flatMap((out) => out.map((e) => e.firing.node)));

/**
 * Without joins and cancellation tokens never meet, so a run can complete from everywhere exactly if every
 * token that can arise can, with the right choices, be brought to vanish. These are the flows whose tokens
 * cannot; undefined for processes with joins or cancellation.
 */
export function lastingFlows(net: TokenNet): Set<number> | undefined {
  if (net.nodes.some((n) => n.join === 'all' && n.inputs.length > 1)) return undefined;
  if (hasCancels(net)) return undefined;
  const vanishing = new Set<number>();
  const ends = (flows: readonly number[]) => flows.every((f) => vanishing.has(f));
  for (let size = -1; size !== vanishing.size;) {
    size = vanishing.size;
    net.flows.forEach((flow, i) => {
      if (net.nodes[flow.to]?.choices.some((c) => ends(c.outputs))) vanishing.add(i);
    });
  }
  const arising = new Set(net.initial.flat());
  for (const flow of arising) {
    const choices = net.nodes[net.flows[flow]?.to ?? -1]?.choices ?? [];
    for (const choice of choices) for (const out of choice.outputs) arising.add(out);
  }
  return new Set([...arising].filter((f) => !vanishing.has(f)));
}
