import type { NetNode, TokenNet } from './token-net.js';

/**
 * Which flows may hold tokens at the same time, and which nodes may ever go: computed on the structure, in
 * polynomial time, never too small. For a sound process without cancellation it is exact (after Kovalyov and
 * Esparza), so that "safe" needs no state space at all; what it suspects elsewhere has to be confirmed.
 */
export interface Concurrency {
  together(a: number, b: number): boolean;
  canGo(node: number): boolean;
}

export function concurrencyOf(net: TokenNet): Concurrency {
  const relation = new Relation(net);
  relation.close();
  return relation;
}

class Relation implements Concurrency {
  private readonly pairs: Set<number>[];
  private readonly reachable: boolean[];
  private readonly going: boolean[];
  private readonly work: [number, number][] = [];

  constructor(private readonly net: TokenNet) {
    this.pairs = net.flows.map(() => new Set());
    this.reachable = net.flows.map(() => false);
    this.going = net.nodes.map(() => false);
  }

  together(a: number, b: number): boolean {
    return this.pairs[a]?.has(b) ?? false;
  }

  canGo(node: number): boolean {
    return this.going[node] ?? false;
  }

  close(): void {
    for (const marking of this.net.initial) this.produce(marking);
    for (let pair = this.work.pop(); pair; pair = this.work.pop()) {
      const [a, b] = pair;
      this.carry(a, b);
      if (a !== b) this.carry(b, a);
    }
  }

  /** These flows get tokens in one go. */
  private produce(flows: readonly number[]): void {
    flows.forEach((a, i) => flows.slice(i + 1).forEach((b) => this.add(a, b)));
    for (const flow of flows) {
      if (this.reachable[flow]) continue;
      this.reachable[flow] = true;
      this.tryNode(this.net.flows[flow]?.to ?? -1);
    }
  }

  private add(a: number, b: number): void {
    if (this.together(a, b)) return;
    this.pairs[a]?.add(b);
    this.pairs[b]?.add(a);
    this.work.push([a, b]);
  }

  private tryNode(number: number): void {
    const node = this.net.nodes[number];
    if (!node || this.going[number] || !this.canFire(node)) return;
    this.going[number] = true;
    for (const choice of node.choices) this.produce(choice.outputs);
    if (node.join === 'all') this.carryAll(node);
  }

  private carryAll(node: NetNode): void {
    for (const other of this.pairs[node.inputs[0] ?? -1] ?? []) {
      if (!node.inputs.every((f) => this.together(f, other))) continue;
      for (const choice of node.choices) for (const out of choice.outputs) this.add(out, other);
    }
  }

  private canFire(node: NetNode): boolean {
    const { inputs } = node;
    if (node.join === 'any') return inputs.some((f) => this.reachable[f]);
    return (
      inputs.length > 0 &&
      inputs.every((f) => this.reachable[f]) &&
      inputs.every((a, i) => inputs.slice(i + 1).every((b) => this.together(a, b)))
    );
  }

  /** The node behind `flow` may go while `other` holds a token: then what it puts out is together with it. */
  private carry(flow: number, other: number): void {
    const number = this.net.flows[flow]?.to ?? -1;
    const node = this.net.nodes[number];
    if (!node) return;
    if (node.join === 'all') {
      this.tryNode(number);
      if (!this.going[number] || !node.inputs.every((f) => this.together(f, other))) return;
    }
    for (const choice of node.choices) for (const out of choice.outputs) this.add(out, other);
  }
}
