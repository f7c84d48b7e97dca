import { explore, pathTo } from './explore.js';
import { doubled, type Firing, type TokenNet } from './token-net.js';
import { coneOf } from './twice.js';

/** Orders of independent steps matter for the shortest run, so this search is not reduced and must be small. */
export const SHORT_LIMIT = 4_000;

/** The shortest run that puts two tokens on one flow; `undefined` where that takes too long to find. */
export function shortestDoubling(net: TokenNet, suspects: readonly number[]): Firing[] | undefined {
  const sources = suspects.flatMap((f) => {
    const from = net.flows[f]?.from ?? -1;
    return from >= 0 ? [from] : [];
  });
  const cone = coneOf(net, sources, suspects);
  const stopAt = (marking: readonly number[]) => doubled(marking) !== undefined;
  const explored = explore(cone, { limit: SHORT_LIMIT, full: true, stopAt });
  return explored.found === undefined ? undefined : pathTo(explored, explored.found);
}

/** The shortest run that reaches an end twice. */
export function shortestEndTwice(net: TokenNet, end: number): Firing[] | undefined {
  const aside = net.flows.length;
  const nodes = net.nodes.map((node, i) =>
    i === end ? { ...node, choices: [{ outputs: [aside], cancels: [] }] } : node,
  );
  const watched = { ...net, nodes, flows: [...net.flows, { id: 'aside', from: -1, to: -1 }] };
  const explored = explore(coneOf(watched, [end]), {
    limit: SHORT_LIMIT,
    full: true,
    stopAt: (marking) => marking.filter((f) => f === aside).length >= 2,
  });
  return explored.found === undefined ? undefined : pathTo(explored, explored.found);
}

/** A node that a small search sees going. */
export function canHappen(net: TokenNet, node: number): boolean {
  const done = net.flows.length;
  const nodes = net.nodes.map((n, i) =>
    i === node ? { ...n, choices: [{ outputs: [done], cancels: [] }] } : n,
  );
  const watched = { ...net, nodes, flows: [...net.flows, { id: 'done', from: -1, to: -1 }] };
  const explored = explore(coneOf(watched, [node]), {
    limit: SHORT_LIMIT,
    full: true,
    stopAt: (marking) => marking.includes(done),
  });
  return explored.found !== undefined;
}
