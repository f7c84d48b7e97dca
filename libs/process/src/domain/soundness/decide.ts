import { concurrencyOf, type Concurrency } from './concurrency.js';
import { explore, pathTo, type Exploration } from './explore.js';
import { findDoom, type Doom } from './doom.js';
import { firedNodes, lastingFlows, shortestInto } from './exploration-facts.js';
import { canHappen, shortestDoubling, shortestEndTwice } from './shortest.js';
import { doubled, type Firing, type TokenNet } from './token-net.js';
import { endTwice, flowTwice, needed, suspectEnds, suspectFlows } from './twice.js';
import type { Soundness, SoundnessFault, TraceStep } from './verdict.js';

export const DEFAULT_STATE_LIMIT = 200_000;

interface Verdict {
  readonly holds: boolean | undefined;
  readonly fault?: SoundnessFault;
}

/** The four properties of a process, each proved or refuted, or honestly left open. */
export function decideSoundness(net: TokenNet, limit = DEFAULT_STATE_LIMIT): Soundness {
  const concurrency = concurrencyOf(net);
  const explored = explore(net, { limit });
  const safe = decideSafe(net, concurrency, explored, limit);
  const option = decideOption(net, explored, limit);
  const proper = decideProper(net, concurrency, limit);
  const live = decideLive(net, concurrency, explored);
  const all = [safe, option, proper, live];
  const faults = all.flatMap((v) => v.fault ?? []);
  return {
    safe: safe.holds,
    optionToComplete: option.holds,
    properCompletion: proper.holds,
    noDeadActivities: live.holds,
    sound: all.some((v) => v.holds === false)
      ? false
      : all.every((v) => v.holds)
        ? true
        : undefined,
    states: explored.states.length,
    trace: faults[0]?.trace.map((step) => step.nodeId) ?? [],
    faults,
  };
}

function decideSafe(
  net: TokenNet,
  concurrency: Concurrency,
  explored: Exploration,
  limit: number,
): Verdict {
  const suspects = suspectFlows(net, concurrency);
  if (suspects.length === 0) return { holds: true };
  const witness = findDoubling(net, suspects, explored, limit);
  if (witness === undefined) return { holds: undefined };
  if (witness === 'none') return { holds: true };
  const short = shortestDoubling(net, suspects);
  const firings = short ?? witness.firings;
  const flow = short ? lastDoubled(net, firings, witness.flow) : witness.flow;
  return {
    holds: false,
    fault: {
      property: 'safe',
      ...(net.flows[flow] ? { flowId: net.flows[flow].id } : {}),
      nodeIds: [],
      trace: traceOf(net, firings),
      shortest: short !== undefined,
    },
  };
}

function findDoubling(
  net: TokenNet,
  suspects: readonly number[],
  explored: Exploration,
  limit: number,
): { flow: number; firings: readonly Firing[] } | 'none' | undefined {
  const seen = explored.states.findIndex((m) => doubled(m) !== undefined);
  const flow = doubled(explored.states[seen] ?? []);
  if (flow !== undefined) {
    return { flow, firings: needed(net, pathTo(explored, seen), flow) };
  }
  let decided = true;
  for (const suspect of suspects) {
    const answer = flowTwice(net, suspect, limit);
    if (answer.kind === 'yes') return { flow: suspect, firings: answer.firings };
    if (answer.kind === 'undecided') decided = false;
  }
  return decided ? 'none' : undefined;
}

function decideOption(net: TokenNet, explored: Exploration, limit: number): Verdict {
  const doom = findDoom(net, explored, limit);
  if (doom) return { holds: false, fault: doomFault(net, doom) };
  if (explored.tooLarge) return { holds: undefined };
  if (explored.cut.size === 0) return { holds: true };
  const lasting = lastingFlows(net);
  if (lasting === undefined) return { holds: undefined };
  if (lasting.size === 0) return { holds: true };
  const lost = explored.states.flatMap((m, i) => (m.some((f) => lasting.has(f)) ? [i] : []));
  const { state, firings } = shortestInto(explored, new Set(lost));
  const stuckAt = (explored.states[state] ?? []).filter((f) => lasting.has(f));
  return {
    holds: false,
    fault: doomFault(net, { firings, stuckAt, lostAfter: firings, shortest: false }),
  };
}

function doomFault(net: TokenNet, doom: Doom): SoundnessFault {
  const before = doom.stuckAt.map((f) => net.flows[f]?.to ?? -1);
  return {
    property: 'optionToComplete',
    nodeIds: [...new Set(before.flatMap((n) => net.nodes[n]?.id ?? []))],
    trace: traceOf(net, doom.firings),
    lostAfter: traceOf(net, doom.lostAfter),
    shortest: doom.shortest,
  };
}

function decideProper(net: TokenNet, concurrency: Concurrency, limit: number): Verdict {
  let open = false;
  const found: { end: number; firings: readonly Firing[]; shortest: boolean }[] = [];
  for (const end of suspectEnds(net, concurrency)) {
    const answer = endTwice(net, end, limit);
    if (answer.kind === 'no') continue;
    const short = shortestEndTwice(net, end);
    const firings = short ?? (answer.kind === 'yes' ? answer.firings : undefined);
    if (firings) found.push({ end, firings, shortest: short !== undefined });
    else open = true;
  }
  const [first] = found.sort((a, b) => a.firings.length - b.firings.length);
  if (!first) return { holds: open ? undefined : true };
  return {
    holds: false,
    fault: {
      property: 'properCompletion',
      nodeIds: [net.nodes[first.end]?.id ?? ''],
      trace: traceOf(net, first.firings),
      shortest: !open && found.every((f) => f.shortest),
    },
  };
}

function decideLive(net: TokenNet, concurrency: Concurrency, explored: Exploration): Verdict {
  const fired = firedNodes(explored);
  const silent = net.nodes.flatMap((n, i) => (n.step && !fired.has(i) ? [i] : []));
  if (silent.length === 0) return { holds: true };
  const partly = explored.tooLarge || explored.cut.size > 0;
  const dead = partly ? silent.filter((i) => !concurrency.canGo(i)) : silent;
  if (dead.length === 0) return { holds: silent.every((i) => canHappen(net, i)) || undefined };
  const nodeIds = dead.map((i) => net.nodes[i]?.id ?? '');
  return {
    holds: false,
    fault: { property: 'noDeadActivities', nodeIds, trace: [], shortest: true },
  };
}

function lastDoubled(net: TokenNet, firings: readonly Firing[], otherwise: number): number {
  const last = firings.at(-1);
  const outputs = last ? (net.nodes[last.node]?.choices[last.choice]?.outputs ?? []) : [];
  return outputs.includes(otherwise) ? otherwise : (outputs[0] ?? otherwise);
}

const traceOf = (net: TokenNet, firings: readonly Firing[]): TraceStep[] =>
  firings.map((firing) => {
    const node = net.nodes[firing.node];
    const outputs = node?.choices[firing.choice]?.outputs ?? [];
    return { nodeId: node?.id ?? '', taken: outputs.flatMap((f) => net.flows[f]?.id ?? []) };
  });
