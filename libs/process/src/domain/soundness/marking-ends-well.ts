import type { ProcessDefinition } from '../definition.js';
import type { Marking } from '../marking.js';
import { decideSoundness } from './decide.js';
import { explore } from './explore.js';
import { firedNodes } from './exploration-facts.js';
import { netOfDefinition } from './net-of-definition.js';

const LIMIT = 20_000;

/** A run that stands here stays safe, can always be completed, and reaches no end for the second time. */
export function markingEndsWell(definition: ProcessDefinition, marking: Marking): boolean {
  const net = netOfDefinition(definition);
  const numberOf = new Map(net.flows.map((f, i) => [f.id, i]));
  const flows = marking.tokens.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b);
  if (flows.length !== marking.tokens.length) return false;
  const from = { ...net, initial: [flows] };
  const { safe, optionToComplete, properCompletion } = decideSoundness(from, LIMIT);
  if (!safe || !optionToComplete || !properCompletion) return false;
  const fired = firedNodes(explore(from, { limit: LIMIT }));
  return !net.nodes.some((n, i) => marking.ended.includes(n.id) && fired.has(i));
}
