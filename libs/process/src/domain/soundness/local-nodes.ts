import { concurrencyOf, type Concurrency } from './concurrency.js';
import { hasCancels, type Choice, type NetNode, type TokenNet } from './token-net.js';

/**
 * Nodes that may be let go alone, with all their choices, without losing an outcome of the process. Where
 * nothing is cancelled these are all: each token has exactly one node that can take it. Otherwise:
 * - a node that cancels nothing, and whose incoming and outgoing tokens every cancellation takes, or spares,
 *   alike: to go before it is cancelled changes nothing about what follows;
 * - a node that can cancel, if it can also pass on in that way, and nothing that may happen beside it crosses
 *   the border of what it cancels.
 */
export function localNodes(net: TokenNet): boolean[] {
  if (!hasCancels(net)) return net.nodes.map(() => true);
  const concurrency = concurrencyOf(net);
  const cancelling = net.nodes.flatMap((n) => n.choices.filter((c) => c.cancels.length > 0));
  const regions = cancelling.map((c) => new Set(c.cancels));
  const passes = (node: NetNode, choice: Choice) =>
    choice.cancels.length === 0 && regions.every((r) => alike(r, touched(node, choice)));
  return net.nodes.map((node, number) => {
    if (node.choices.every((c) => passes(node, c))) return true;
    if (!node.choices.some((c) => passes(node, c))) return false;
    return net.nodes.every(
      (other, i) => !mayGoBeside(other, node, concurrency) || (i !== number && spares(node, other)),
    );
  });
}

const touched = (node: NetNode, choice: Choice): readonly number[] => [
  ...node.inputs,
  ...choice.outputs,
];

/** All of the flows are in the region, or none. */
const alike = (region: ReadonlySet<number>, flows: readonly number[]): boolean =>
  flows.every((f) => region.has(f)) || !flows.some((f) => region.has(f));

/** Whether `other` may go while `node` has a token to take. */
function mayGoBeside(other: NetNode, node: NetNode, concurrency: Concurrency): boolean {
  return node.inputs.some((x) => {
    const beside = (f: number) => concurrency.together(f, x);
    return other.join === 'all' ? other.inputs.every(beside) : other.inputs.some(beside);
  });
}

/** Whatever `other` does first, the node's choices afterwards lead where they would have led before. */
function spares(node: NetNode, other: NetNode): boolean {
  return node.choices.every((choice) =>
    other.choices.every((move) => {
      const region = new Set(choice.cancels);
      const cleared = new Set(move.cancels);
      if (cleared.size > 0 && node.inputs.every((x) => cleared.has(x))) return true;
      if (!alike(region, touched(other, move))) return false;
      if (cleared.size === 0) return true;
      if (node.inputs.some((x) => cleared.has(x))) return false;
      if (choice.outputs.some((f) => cleared.has(f))) return false;
      const inside = other.inputs.some((f) => region.has(f));
      return !inside || move.cancels.every((f) => region.has(f));
    }),
  );
}
