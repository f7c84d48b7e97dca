import type { Concurrency } from './concurrency.js';
import { explore, pathTo } from './explore.js';
import { hasCancels, type Choice, type Firing, type NetNode, type TokenNet } from './token-net.js';

/** Can it happen? With the firings that show it; `undecided` where the state space is too large. */
export type Answer =
  | { readonly kind: 'no' }
  | { readonly kind: 'yes'; readonly firings: readonly Firing[] }
  | { readonly kind: 'undecided' };

/** Flows that, by structure, might hold two tokens. */
export const suspectFlows = (net: TokenNet, concurrency: Concurrency): number[] =>
  net.flows.flatMap((_, i) => (concurrency.together(i, i) ? [i] : []));

/** Ends that, by structure, might be reached twice in one run. */
export const suspectEnds = (net: TokenNet, concurrency: Concurrency): number[] =>
  net.nodes.flatMap((node, i) =>
    node.end && node.inputs.some((a) => node.inputs.some((b) => concurrency.together(a, b)))
      ? [i]
      : [],
  );

/**
 * Whether a flow can ever hold two tokens. Whoever fills the flow may instead set the token aside, on a place
 * that nobody empties; two tokens set aside in one run are two that could have stood on the flow together.
 * So the question no longer depends on the order of independent steps, and the reduced search can answer it.
 */
export function flowTwice(net: TokenNet, flow: number, limit: number): Answer {
  const aside = net.flows.length;
  const moved = (flows: readonly number[]) => flows.map((f) => (f === flow ? aside : f));
  const watched = (choice: Choice): Choice => ({
    outputs: choice.outputs,
    cancels: choice.cancels.includes(flow) ? [...choice.cancels, aside] : choice.cancels,
  });
  const nodes = net.nodes.map((node) => ({
    ...node,
    choices: node.choices.flatMap((choice) =>
      choice.outputs.includes(flow)
        ? [watched(choice), { ...watched(choice), outputs: moved(choice.outputs) }]
        : [watched(choice)],
    ),
  }));
  const answer = asideTwice({ ...net, nodes }, aside, [net.flows[flow]?.from ?? -1], limit);
  if (answer.kind !== 'yes') return answer;
  return { kind: 'yes', firings: answer.firings.map((f) => originalChoice(net, flow, f)) };
}

/** Whether an end can be reached twice in one run. */
export function endTwice(net: TokenNet, end: number, limit: number): Answer {
  const aside = net.flows.length;
  const nodes = net.nodes.map((node, i) =>
    i === end ? { ...node, choices: [{ outputs: [aside], cancels: [] }] } : node,
  );
  return asideTwice({ ...net, nodes }, aside, [end], limit);
}

function asideTwice(
  net: TokenNet,
  aside: number,
  sources: readonly number[],
  limit: number,
): Answer {
  const watched = { ...net, flows: [...net.flows, { id: 'aside', from: -1, to: -1 }] };
  const cone = coneOf(watched, sources);
  const explored = explore(cone, {
    limit,
    counter: aside,
    stopAt: (marking) => marking.filter((f) => f === aside).length >= 2,
  });
  if (explored.found !== undefined) {
    return { kind: 'yes', firings: needed(cone, pathTo(explored, explored.found), aside) };
  }
  return { kind: explored.tooLarge || explored.cut.size > 0 ? 'undecided' : 'no' };
}

/** Only the nodes from which the sources can be reached; tokens elsewhere can neither help nor hinder. */
export function coneOf(
  net: TokenNet,
  sources: readonly number[],
  watched: readonly number[] = [],
): TokenNet {
  const inside = new Set(sources);
  for (const number of inside) {
    for (const flow of net.nodes[number]?.inputs ?? []) {
      const from = net.flows[flow]?.from ?? -1;
      if (from >= 0) inside.add(from);
    }
  }
  const kept = (flow: number) => {
    const to = net.flows[flow]?.to ?? -1;
    return to === -1 || inside.has(to) || watched.includes(flow);
  };
  const narrow = (node: NetNode, i: number): NetNode => ({
    ...node,
    choices: inside.has(i)
      ? node.choices.map((c) => ({ outputs: c.outputs.filter(kept), cancels: c.cancels }))
      : [],
  });
  return {
    nodes: net.nodes.map(narrow),
    flows: net.flows,
    initial: net.initial.map((marking) => marking.filter(kept)),
  };
}

/** The number of the choice before alternatives with the token set aside were put between. */
function originalChoice(net: TokenNet, flow: number, firing: Firing): Firing {
  const choices = net.nodes[firing.node]?.choices ?? [];
  let at = -1;
  for (let original = 0; original < choices.length; original++) {
    at += choices[original]?.outputs.includes(flow) ? 2 : 1;
    if (at >= firing.choice) return { ...firing, choice: original };
  }
  return firing;
}

/** Of a run, only what the tokens on `flow` depend on, in the same order. */
export function needed(net: TokenNet, run: readonly Firing[], flow: number): Firing[] {
  if (hasCancels(net)) return [...run];
  const causes: number[][] = [];
  const holders = new Map<number, number[]>();
  run.forEach((firing, i) => {
    causes.push(firing.inputs.flatMap((f) => holders.get(f)?.shift() ?? []));
    for (const f of net.nodes[firing.node]?.choices[firing.choice]?.outputs ?? []) {
      holders.set(f, [...(holders.get(f) ?? []), i]);
    }
  });
  const keep = new Set(holders.get(flow) ?? []);
  for (const i of keep) for (const cause of causes[i] ?? []) keep.add(cause);
  return run.filter((_, i) => keep.has(i));
}
