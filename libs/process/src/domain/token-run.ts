import { err, ok, refuse, type Result } from '#libs/kernel';
import { evaluate, type FormValues } from './condition.js';
import { isWaiting, outcomesOf, type ProcessFlow, type ProcessNode } from './definition.js';
import type { Advance, Effect, Marking, ProcessRefusal } from './marking.js';
import { flowsOfOutcome, type ProcessGraph } from './process-graph.js';

/** One move of the tokens: from a step that was done to the steps where they come to rest. */
export class TokenRun {
  private readonly tokens: Set<string>;
  private readonly ended: Set<string>;
  private readonly effects: Effect[] = [];
  private readonly pending: ProcessFlow[] = [];
  private readonly patience: number;

  constructor(
    private readonly graph: ProcessGraph,
    private readonly values: FormValues,
    marking: Marking,
  ) {
    this.tokens = new Set(marking.tokens);
    this.ended = new Set(marking.ended);
    this.patience = 4 * graph.definition.flows.length + 16;
  }

  /** Takes the token of an open step away; `undefined` where it is not open. */
  close(node: ProcessNode, outcome?: string): Result<void, ProcessRefusal> {
    const held = this.graph.incoming(node.id).find((f) => this.tokens.has(f.id));
    if (!held) return refuse('process.step-not-open', `Step ${node.id} is not open.`);
    this.tokens.delete(held.id);
    this.noteClosed(node, false, outcome);
    return ok(undefined);
  }

  leave(node: ProcessNode, outcome?: string): Result<void, ProcessRefusal> {
    const outgoing = this.graph.outgoing(node.id);
    const taken = this.choose(node, outgoing, outcome);
    if (taken.length === 0) {
      return refuse('process.no-way-on', `No flow leads on from ${node.id}.`);
    }
    for (const flow of taken) this.cancel(flow);
    this.pending.push(...taken);
    return ok(undefined);
  }

  /** Moves every pending token until it rests. */
  settle(): Result<Advance, ProcessRefusal> {
    let moves = 0;
    for (let flow = this.pending.shift(); flow; flow = this.pending.shift()) {
      moves += 1;
      if (moves > this.patience) return refuse('process.endless', 'Gateways lead in a circle.');
      const arrived = this.arrive(flow);
      if (!arrived.ok) return arrived;
    }
    return ok({
      marking: { tokens: [...this.tokens].sort(), ended: [...this.ended].sort() },
      effects: this.effects.map((e) =>
        e.kind === 'ended' ? { ...e, final: this.tokens.size === 0 } : e,
      ),
    });
  }

  private choose(
    node: ProcessNode,
    outgoing: readonly ProcessFlow[],
    outcome: string | undefined,
  ): readonly ProcessFlow[] {
    if (outcomesOf(node).length > 0) return flowsOfOutcome(outgoing, outcome ?? '');
    if (node.kind !== 'exclusive') return outgoing;
    const flow =
      outgoing.find((f) => f.when !== undefined && evaluate(f.when, this.values)) ??
      outgoing.find((f) => f.otherwise) ??
      (outgoing.length === 1 && outgoing[0]?.when === undefined ? outgoing[0] : undefined);
    return flow ? [flow] : [];
  }

  private arrive(flow: ProcessFlow): Result<void, ProcessRefusal> {
    const node = this.graph.node(flow.to);
    if (!node) return refuse('process.node-unknown', `Flow ${flow.id} leads to nothing.`);
    if (this.tokens.has(flow.id)) return notSafe(`Flow ${flow.id} would hold two tokens.`);
    if (node.kind === 'hand-over' && !node.wait) {
      const { id: nodeId, procedure } = node;
      this.effects.push({ kind: 'hand-over', nodeId, procedure, wait: false });
      return this.leave(node);
    }
    if (isWaiting(node)) return this.open(node, flow);
    if (node.kind === 'end') return this.end(node);
    return node.kind === 'parallel' ? this.join(node, flow) : this.leave(node);
  }

  private open(node: ProcessNode, flow: ProcessFlow): Result<void, ProcessRefusal> {
    if (this.graph.incoming(node.id).some((f) => this.tokens.has(f.id))) {
      return notSafe(`Step ${node.id} is open already.`);
    }
    this.tokens.add(flow.id);
    const nodeId = node.id;
    if (node.kind === 'task') this.effects.push({ kind: 'open-task', nodeId });
    if (node.kind === 'consultation') this.effects.push({ kind: 'open-consultation', nodeId });
    if (node.kind === 'timer') {
      this.effects.push({ kind: 'start-timer', nodeId, limit: node.limit });
    }
    if (node.kind === 'hand-over') {
      this.effects.push({ kind: 'hand-over', nodeId, procedure: node.procedure, wait: true });
    }
    return ok(undefined);
  }

  private end(node: ProcessNode): Result<void, ProcessRefusal> {
    if (this.ended.has(node.id)) return notSafe(`End ${node.id} would be reached twice.`);
    this.ended.add(node.id);
    this.effects.push({ kind: 'ended', nodeId: node.id, final: false });
    return ok(undefined);
  }

  private join(node: ProcessNode, flow: ProcessFlow): Result<void, ProcessRefusal> {
    this.tokens.add(flow.id);
    const incoming = this.graph.incoming(node.id);
    if (!incoming.every((f) => this.tokens.has(f.id))) return ok(undefined);
    for (const f of incoming) this.tokens.delete(f.id);
    return this.leave(node);
  }

  /** Withdraws the tokens that the flow cancels, those on their way in this very move included. */
  private cancel(flow: ProcessFlow): void {
    for (const nodeId of flow.cancels ?? []) {
      const node = this.graph.node(nodeId);
      if (!node) continue;
      for (const f of this.graph.incoming(nodeId)) {
        if (this.tokens.delete(f.id) && isWaiting(node)) this.noteClosed(node, true);
        const moving = this.pending.indexOf(f);
        if (moving >= 0) this.pending.splice(moving, 1);
      }
    }
  }

  private noteClosed(node: ProcessNode, cancelled: boolean, outcome?: string): void {
    const nodeId = node.id;
    const how = outcome === undefined ? {} : { outcome };
    if (node.kind === 'task') {
      this.effects.push({ kind: 'close-task', nodeId, ...how, cancelled });
    }
    if (node.kind === 'consultation') {
      this.effects.push({ kind: 'close-consultation', nodeId, cancelled });
    }
    if (node.kind === 'timer') this.effects.push({ kind: 'stop-timer', nodeId, cancelled });
    if (node.kind === 'hand-over') {
      this.effects.push({ kind: 'close-hand-over', nodeId, ...how, cancelled });
    }
  }
}

const notSafe = (detail: string): Result<never, ProcessRefusal> =>
  err({ code: 'process.not-safe', detail });
