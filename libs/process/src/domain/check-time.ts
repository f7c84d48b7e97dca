import type { ProcessDefinition, ProcessFlow, ProcessNode, StepLimit } from './definition.js';
import { graphOf, type ProcessGraph } from './process-graph.js';

export interface TimeCheck {
  readonly fits: boolean;
  /** Working hours on the worst path; of parallel branches the longest counts. */
  readonly hours: number;
  readonly limitHours: number;
  /** Ids of the nodes on the worst path, from the start to an end. */
  readonly path: readonly string[];
  /** Flows that lead back; what they repeat is counted once, not twice. */
  readonly loops: readonly {
    readonly flowId: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** Does every path fit the limit? Steps that `hoursByNode` does not name have the hours of the definition. */
export function checkTime(
  definition: ProcessDefinition,
  hoursByNode: Readonly<Record<string, number>>,
  limitHours: number,
): TimeCheck {
  const graph = graphOf(definition);
  const loops = loopsOf(definition, graph);
  const ahead = (id: string) => graph.outgoing(id).filter((f) => !loops.has(f));
  const start = definition.nodes.find((n) => n.kind === 'start');
  const best = new Map<string, { hours: number; next: string | undefined }>();
  for (const id of start ? lastFirst(start.id, ahead) : []) {
    const node = graph.node(id);
    let longest: { hours: number; next: string | undefined } = { hours: 0, next: undefined };
    for (const { to } of ahead(id)) {
      const hours = best.get(to)?.hours ?? 0;
      if (longest.next === undefined || hours > longest.hours) longest = { hours, next: to };
    }
    const own = node ? (hoursByNode[id] ?? plannedHours(node)) : 0;
    best.set(id, { hours: own + longest.hours, next: longest.next });
  }
  const path: string[] = [];
  for (let at = start?.id; at !== undefined; at = best.get(at)?.next) path.push(at);
  const hours = best.get(start?.id ?? '')?.hours ?? 0;
  const back = [...loops].map(({ id, from, to }) => ({ flowId: id, from, to }));
  return { fits: hours <= limitHours, hours, limitHours, path, loops: back };
}

/** Working hours that a limit surely holds: of seven calendar days five are working days of eight hours. */
export function workingHoursOf(limit: StepLimit): number {
  switch (limit.unit) {
    case 'working-hour':
      return limit.amount;
    case 'working-day':
      return limit.amount * 8;
    case 'same-working-day':
      return 8;
    case 'elapsed-hour':
      return Math.floor((limit.amount * 5) / (24 * 7)) * 8;
    case 'calendar-day':
      return Math.floor((limit.amount * 5) / 7) * 8;
    case 'month':
      return Math.floor((limit.amount * 30 * 5) / 7) * 8;
  }
}

/** Planned working hours of a node. A hand-over that does not wait takes none: the clock goes on elsewhere. */
export function plannedHours(node: ProcessNode): number {
  switch (node.kind) {
    case 'task':
      return node.hours ?? (node.limit ? workingHoursOf(node.limit) : 0);
    case 'consultation':
    case 'timer':
      return workingHoursOf(node.limit);
    case 'hand-over':
      return node.wait && node.limit ? workingHoursOf(node.limit) : 0;
    case 'start':
    case 'exclusive':
    case 'parallel':
    case 'end':
      return 0;
  }
}

/** First the flows of rework outcomes that close a circle, then whatever else still leads back. */
function loopsOf(definition: ProcessDefinition, graph: ProcessGraph): Set<ProcessFlow> {
  const loops = new Set(
    definition.flows.filter((f) => isRework(graph, f) && reaches(graph, f.to, f.from)),
  );
  const state = new Map<string, 'open' | 'done'>();
  for (const { id } of definition.nodes) {
    const stack: [string, number][] = [[id, 0]];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const [at, next] = top;
      if (next === 0 && state.has(at)) {
        stack.pop();
        continue;
      }
      state.set(at, 'open');
      const flow = graph.outgoing(at)[next];
      top[1] += 1;
      if (!flow) {
        state.set(at, 'done');
        stack.pop();
      } else if (state.get(flow.to) === 'open') loops.add(flow);
      else if (!loops.has(flow) && !state.has(flow.to)) stack.push([flow.to, 0]);
    }
  }
  return loops;
}

function isRework(graph: ProcessGraph, flow: ProcessFlow): boolean {
  const from = graph.node(flow.from);
  if (from?.kind !== 'task' || flow.outcome === undefined) return false;
  return from.outcomes.some((o) => o.key === flow.outcome && o.rework === true);
}

function reaches(graph: ProcessGraph, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const flow of graph.outgoing(id)) seen.add(flow.to);
  return seen.has(to);
}

/** What can be reached from `start` without loops, each node after all that follow it. */
function lastFirst(start: string, ahead: (id: string) => readonly ProcessFlow[]): string[] {
  const order: string[] = [];
  const seen = new Set([start]);
  const stack: [string, number][] = [[start, 0]];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const flow = ahead(top[0])[top[1]++];
    if (!flow) {
      order.push(top[0]);
      stack.pop();
    } else if (!seen.has(flow.to)) {
      seen.add(flow.to);
      stack.push([flow.to, 0]);
    }
  }
  return order;
}
