import { componentsOf } from './components.js';
import { localNodes } from './local-nodes.js';
import {
  doubled,
  enabledIn,
  fire,
  hasCancels,
  keyOf,
  strictlyCovers,
  type Enabled,
  type Firing,
  type NetMarking,
  type TokenNet,
} from './token-net.js';

export interface Edge {
  readonly to: number;
  readonly firing: Firing;
}

/** The explored part of the state space; state 0 and its like are the beginnings. */
export interface Exploration {
  readonly states: readonly NetMarking[];
  readonly edges: readonly (readonly Edge[])[];
  /** How each state was first reached. */
  readonly reached: readonly ({ readonly from: number; readonly firing: Firing } | undefined)[];
  /** States with ever more tokens, behind which nothing was explored. */
  readonly cut: ReadonlySet<number>;
  readonly tooLarge: boolean;
  /** The state at which the search was told to stop. */
  readonly found?: number;
}

export interface ExploreOptions {
  readonly limit: number;
  readonly stopAt?: (marking: NetMarking) => boolean;
  /** A flow that only counts: to have more tokens there is progress, not endless growth. */
  readonly counter?: number;
  /** Every interleaving, instead of one for each set of equivalent ones. */
  readonly full?: boolean;
}

/**
 * Breadth first. Each token has exactly one node that can take it, so what one node does never prevents what
 * another can do: letting a single node go, with all its choices, loses no outcome of the process (persistent
 * sets). Nodes that cancel others, or stand at the edge of what can be cancelled, are never let go alone.
 * Whatever the exploration puts off for ever in a closed circle of states is made up for at its end.
 */
export function explore(net: TokenNet, options: ExploreOptions): Exploration {
  return new Explorer(net, options).run();
}

class Explorer {
  private readonly states: NetMarking[] = [];
  private readonly edges: Edge[][] = [];
  private readonly reached: ({ from: number; firing: Firing } | undefined)[] = [];
  private readonly cut = new Set<number>();
  private readonly index = new Map<string, number>();
  private readonly expanded: Set<string>[] = [];
  private readonly local: readonly boolean[];
  private readonly withdrawing: boolean;
  private next = 0;
  private found: number | undefined;

  constructor(
    private readonly net: TokenNet,
    private readonly options: ExploreOptions,
  ) {
    this.withdrawing = hasCancels(net);
    this.local = options.full ? [] : localNodes(net);
  }

  run(): Exploration {
    for (const marking of this.net.initial) this.visit(marking, undefined);
    do this.drain();
    while (!this.over() && this.expandPutOff());
    const { states, edges, reached, cut } = this;
    const explored = { states, edges, reached, cut, tooLarge: this.tooLarge() };
    return this.found === undefined ? explored : { ...explored, found: this.found };
  }

  private tooLarge(): boolean {
    return this.found === undefined && this.states.length > this.options.limit;
  }

  private over(): boolean {
    return this.found !== undefined || this.tooLarge();
  }

  private drain(): void {
    while (this.next < this.states.length && !this.over()) {
      const at = this.next++;
      if (!this.cut.has(at)) for (const enabled of this.select(at)) this.expand(at, enabled);
    }
  }

  private select(at: number): readonly Enabled[] {
    const all = enabledIn(this.net, this.states[at] ?? []);
    if (this.options.full) return all;
    const alone = all.find((e) => this.local[e.node]);
    return alone ? [alone] : all;
  }

  private expand(at: number, enabled: Enabled): void {
    this.expanded[at]?.add(nameOf(enabled));
    const marking = this.states[at] ?? [];
    const choices = this.net.nodes[enabled.node]?.choices.length ?? 0;
    for (let choice = 0; choice < choices; choice++) {
      const firing = { ...enabled, choice };
      const to = this.visit(fire(this.net, marking, firing), { from: at, firing });
      this.edges[at]?.push({ to, firing });
    }
  }

  private visit(marking: NetMarking, by: { from: number; firing: Firing } | undefined): number {
    const key = keyOf(marking);
    const known = this.index.get(key);
    if (known !== undefined) return known;
    const id = this.states.length;
    this.index.set(key, id);
    this.states.push(marking);
    this.edges.push([]);
    this.expanded.push(new Set());
    this.reached.push(by);
    if (this.found === undefined && this.options.stopAt?.(marking)) this.found = id;
    if (doubled(marking) !== undefined && this.grows(marking, by?.from)) this.cut.add(id);
    return id;
  }

  /** Where tokens are withdrawn, more of them now need not mean ever more: then there have to be many. */
  private grows(marking: NetMarking, from: number | undefined): boolean {
    if (this.withdrawing && !marking.some((f, i) => marking[i + 3] === f)) return false;
    for (let at = from; at !== undefined; at = this.reached[at]?.from) {
      const earlier = this.states[at] ?? [];
      if (this.counted(earlier) === this.counted(marking) && strictlyCovers(marking, earlier)) {
        return true;
      }
    }
    return false;
  }

  private counted(marking: NetMarking): number {
    return marking.filter((f) => f === this.options.counter).length;
  }

  /** In a component that is never left, lets every node go that was always put off. */
  private expandPutOff(): boolean {
    if (this.options.full) return false;
    let any = false;
    for (const members of this.closedComponents()) {
      const done = new Set(members.flatMap((s) => [...(this.expanded[s] ?? [])]));
      const [first] = members;
      if (first === undefined || this.cut.has(first)) continue;
      for (const enabled of enabledIn(this.net, this.states[first] ?? [])) {
        if (done.has(nameOf(enabled))) continue;
        this.expand(first, enabled);
        any = true;
      }
    }
    return any;
  }

  private closedComponents(): number[][] {
    const component = componentsOf(this.edges.map((out) => out.map((e) => e.to)));
    const open = new Set<number>();
    const members = new Map<number, number[]>();
    component.forEach((c, state) => {
      if (this.edges[state]?.some((e) => component[e.to] !== c)) open.add(c);
      const group = members.get(c);
      if (group) group.push(state);
      else members.set(c, [state]);
    });
    return [...members].filter(([c]) => !open.has(c)).map(([, group]) => group);
  }
}

const nameOf = (e: Enabled): string => `${e.node}:${e.inputs[0] ?? ''}`;

/** The firings that lead from a beginning to a state. */
export function pathTo(exploration: Exploration, state: number): Firing[] {
  const path: Firing[] = [];
  for (let by = exploration.reached[state]; by; by = exploration.reached[by.from]) {
    path.push(by.firing);
  }
  return path.reverse();
}
