import { componentsOf } from './components.js';
import { dyingStates, shortestInto, stuckStates } from './exploration-facts.js';
import { explore, type Exploration } from './explore.js';
import { SHORT_LIMIT } from './shortest.js';
import { fire, hasCancels, type Firing, type NetMarking, type TokenNet } from './token-net.js';

/** A process that cannot always be completed. */
export interface Doom {
  /** The shortest run into a state where tokens are stuck or, if there is none, into an endless circle. */
  readonly firings: readonly Firing[];
  readonly stuckAt: NetMarking;
  /** A run after which, though tokens may still move, completion is out of reach. */
  readonly lostAfter: readonly Firing[];
  readonly shortest: boolean;
}

export function findDoom(net: TokenNet, explored: Exploration, limit: number): Doom | undefined {
  const bad = dyingStates(explored);
  if (bad.length === 0) return undefined;
  const full = explore(net, { limit: SHORT_LIMIT, full: true });
  if (!full.tooLarge && full.cut.size === 0) {
    const all = dyingStates(full);
    const { firings } = shortestInto(full, new Set(all));
    return { ...fateIn(net, full, all), lostAfter: firings, shortest: true };
  }
  const fate = fateIn(net, explored, bad);
  const { firings } = shortestInto(explored, new Set(bad));
  const lostAfter = withoutDetours(net, beginOf(net, firings), firings, limit);
  return { ...fate, lostAfter, shortest: fate.stuck && !hasCancels(net) };
}

/** Reduced or not, an exploration has every state in which tokens are stuck, and the ways there. */
function fateIn(net: TokenNet, explored: Exploration, bad: readonly number[]) {
  const stuck = stuckStates(net, explored);
  const fate = stuck.length > 0 ? stuck : circles(explored, bad);
  const { state, firings } = shortestInto(explored, new Set(fate));
  return { firings, stuckAt: explored.states[state] ?? [], stuck: stuck.length > 0 };
}

/** Of states without hope, those that come back to themselves for ever. */
function circles(explored: Exploration, bad: readonly number[]): readonly number[] {
  const component = componentsOf(explored.edges.map((out) => out.map((e) => e.to)));
  const left = new Set(
    bad.flatMap((s) =>
      explored.edges[s]?.some((e) => component[e.to] !== component[s]) ? [component[s]] : [],
    ),
  );
  return bad.filter((s) => !left.has(component[s]));
}

/** Which of the beginnings a run starts from: the one that has its first token. */
const beginOf = (net: TokenNet, firings: readonly Firing[]): NetMarking =>
  net.initial.find((m) => firings[0]?.inputs.every((f) => m.includes(f)) ?? true) ?? [];

const replay = (net: TokenNet, begin: NetMarking, firings: readonly Firing[]): NetMarking =>
  firings.reduce((marking, firing) => fire(net, marking, firing), begin);

const CHECKS = 60;

/** Leaves out what other branches did meanwhile, as long as the run is still lost without it. */
function withoutDetours(
  net: TokenNet,
  begin: NetMarking,
  firings: readonly Firing[],
  limit: number,
): readonly Firing[] {
  if (hasCancels(net)) return firings;
  const lost = (run: readonly Firing[]) => cannotComplete(net, replay(net, begin, run), limit);
  const past = new Set(pastOf(net, firings, firings.length - 1));
  let run = firings.filter((_, i) => past.has(i));
  if (!lost(run)) run = [...firings];
  for (let i = run.length - 1, checks = 0; i >= 0 && checks < CHECKS; i--) {
    const rest = run.filter((_, at) => at !== i);
    if (isNeeded(net, run, i)) continue;
    checks += 1;
    if (lost(rest)) run = rest;
  }
  return run;
}

function cannotComplete(net: TokenNet, marking: NetMarking, limit: number): boolean {
  const stopAt = (m: NetMarking) => m.length === 0;
  const onward = explore({ ...net, initial: [marking] }, { limit, stopAt });
  return onward.found === undefined && !onward.tooLarge && onward.cut.size === 0;
}

function causesOf(net: TokenNet, run: readonly Firing[]): number[][] {
  const holders = new Map<number, number[]>();
  return run.map((firing, i) => {
    const causes = firing.inputs.flatMap((f) => holders.get(f)?.shift() ?? []);
    for (const f of net.nodes[firing.node]?.choices[firing.choice]?.outputs ?? []) {
      holders.set(f, [...(holders.get(f) ?? []), i]);
    }
    return causes;
  });
}

function pastOf(net: TokenNet, run: readonly Firing[], last: number): number[] {
  const causes = causesOf(net, run);
  const past = new Set([last]);
  for (const i of past) for (const cause of causes[i] ?? []) past.add(cause);
  return [...past];
}

const isNeeded = (net: TokenNet, run: readonly Firing[], at: number): boolean =>
  causesOf(net, run).some((causes) => causes.includes(at));
