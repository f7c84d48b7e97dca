import type { Condition } from '../../../../../../libs/process/src/domain/condition.js';
import { freshId } from './fresh-id.js';
import { newNodes } from './new-nodes.js';
import type { NewKind } from './new-nodes.js';
import type {
  Outcome,
  Process,
  ProcessFlow,
  ProcessNode,
  TaskNode,
} from '../../../api/process-types.js';

/** Pure changes of a process: each gives a new one, none is refused. What is wrong, the check says. */
export const nodeOf = (process: Process, id: string): ProcessNode | undefined =>
  process.nodes.find((n) => n.id === id);

const LINKED: readonly string[] = ['approved', 'rejected', 'refused', 'stopped', 'withdrawn'];

/** The outcomes of a node by key, as far as they may lead to different steps. */
export const outcomeKeys = (node: ProcessNode): readonly string[] =>
  node.kind === 'task'
    ? node.outcomes.map((o) => o.key)
    : node.kind === 'hand-over' && node.wait
      ? LINKED
      : [];

const outgoing = (process: Process, id: string): readonly ProcessFlow[] =>
  process.flows.filter((f) => f.from === id);

/** The way a dossier goes when all is well: the flow of the favourable outcome, or the first one. */
export function mainFlow(process: Process, id: string): ProcessFlow | undefined {
  const flows = outgoing(process, id);
  const node = nodeOf(process, id);
  const favourable = node?.kind === 'task' ? node.outcomes[0]?.key : undefined;
  return (
    flows.find((f) => favourable !== undefined && f.outcome === favourable) ??
    flows.find((f) => f.outcome === undefined) ??
    flows[0]
  );
}

export function targetOf(process: Process, id: string, outcome?: string): string | undefined {
  const flows = outgoing(process, id);
  const own = flows.find((f) => f.outcome === outcome);
  return (own ?? flows.find((f) => f.outcome === undefined))?.to;
}

export function updateNode(process: Process, id: string, change: object): Process {
  const nodes = process.nodes.map((n) =>
    n.id === id ? (withoutUndefined({ ...n, ...change }) as ProcessNode) : n,
  );
  return { ...process, nodes };
}

const withoutUndefined = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Leads an outcome (or a step without outcomes) to another step. */
export function leadTo(
  process: Process,
  from: string,
  outcome: string | undefined,
  to: string,
): Process {
  const flow = process.flows.find((f) => f.from === from && f.outcome === outcome);
  if (flow) {
    return { ...process, flows: process.flows.map((f) => (f === flow ? { ...f, to } : f)) };
  }
  const made = {
    id: freshId(process, 'f'),
    from,
    to,
    ...(outcome === undefined ? {} : { outcome }),
  };
  return { ...process, flows: [...process.flows, made] };
}

/** The branches that a fork opens. */
export function setBranches(process: Process, from: string, targets: readonly string[]): Process {
  const kept = process.flows.filter((f) => f.from !== from || targets.includes(f.to));
  const known = new Set(kept.filter((f) => f.from === from).map((f) => f.to));
  return targets
    .filter((to) => !known.has(to))
    .reduce<Process>(
      (p, to) => ({ ...p, flows: [...p.flows, { id: freshId(p, 'f'), from, to }] }),
      { ...process, flows: kept },
    );
}

export function setOutcomes(process: Process, id: string, outcomes: readonly Outcome[]): Process {
  const keys = new Set(outcomes.map((o) => o.key));
  const flows = process.flows.filter(
    (f) => f.from !== id || f.outcome === undefined || keys.has(f.outcome),
  );
  return updateNode({ ...process, flows }, id, { outcomes });
}

export function addOutcome(process: Process, id: string): Process {
  const node = nodeOf(process, id);
  if (node?.kind !== 'task') return process;
  const key = freshKey(node);
  const label = { vi: 'Kết quả khác', en: 'Other outcome' };
  const next = mainFlow(process, id)?.to;
  const added = setOutcomes(process, id, [...node.outcomes, { key, label }]);
  return next === undefined ? added : leadTo(added, id, key, next);
}

const freshKey = (node: TaskNode): string => {
  const keys = new Set(node.outcomes.map((o) => o.key));
  for (let n = node.outcomes.length + 1; ; n++)
    if (!keys.has(`outcome-${n}`)) return `outcome-${n}`;
};

/** Puts a new step (or a pair of parallel branches) on the main way behind a step. */
export function addAfter(process: Process, id: string, kind: NewKind): [Process, string] {
  const main = mainFlow(process, id);
  const made = newNodes(process, kind);
  const [first] = made.nodes;
  const last = made.nodes.at(-1);
  if (!first || !last) return [process, id];
  const at = process.nodes.findIndex((n) => n.id === id) + 1;
  const nodes = [...process.nodes.slice(0, at), ...made.nodes, ...process.nodes.slice(at)];
  const flows = process.flows.map((f) => (f === main ? { ...f, to: first.id } : f));
  const grown = { ...process, nodes, flows: [...flows, ...made.flows] };
  if (main === undefined) return [leadTo(grown, id, undefined, first.id), first.id];
  const outcome = last.kind === 'task' ? last.outcomes[0]?.key : undefined;
  const led = leadTo(grown, last.id, outcome, main.to);
  return [kind === 'exclusive' ? withOtherwise(led, last.id) : led, first.id];
}

/** The one way of a new choice is the one that is taken otherwise. */
const withOtherwise = (process: Process, id: string): Process => ({
  ...process,
  flows: process.flows.map((f) => (f.from === id ? { ...f, otherwise: true as const } : f)),
});

export function updateFlow(process: Process, id: string, change: Partial<ProcessFlow>): Process {
  return {
    ...process,
    flows: process.flows.map((f) => (f.id === id ? { ...f, ...change } : f)),
  };
}

export const removeFlow = (process: Process, id: string): Process => ({
  ...process,
  flows: process.flows.filter((f) => f.id !== id),
});

/** Another way out of a choice, taken when its condition holds; it leads where the last one leads. */
export function addWay(process: Process, from: string, when: Condition): Process {
  const to = process.flows.findLast((f) => f.from === from)?.to;
  if (to === undefined) return process;
  const made: ProcessFlow = { id: freshId(process, 'f'), from, to, when };
  const first = process.flows.findIndex((f) => f.from === from && f.otherwise === true);
  const at = first < 0 ? process.flows.length : first;
  return { ...process, flows: [...process.flows.slice(0, at), made, ...process.flows.slice(at)] };
}

/** Takes a step out; what led to it leads to what followed it. */
export function removeNode(process: Process, id: string): Process {
  const next = mainFlow(process, id)?.to;
  const flows = process.flows
    .filter((f) => f.from !== id)
    .flatMap((f) => (f.to !== id ? [f] : next === undefined ? [] : [{ ...f, to: next }]))
    .filter((f) => f.from !== f.to);
  const seen = new Set<string>();
  const distinct = flows.filter((f) => {
    const key = `${f.from} ${f.to} ${f.outcome ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    ...process,
    nodes: process.nodes
      .filter((n) => n.id !== id)
      .map((n) => (n.kind === 'task' && n.differentFrom === id ? withoutEyes(n) : n)),
    flows: distinct.map((f) =>
      f.cancels ? { ...f, cancels: f.cancels.filter((c) => c !== id) } : f,
    ),
  };
}

function withoutEyes(task: TaskNode): TaskNode {
  const { differentFrom: _, ...rest } = task;
  return rest;
}

/** The step before, if this one can change places with it. */
export function movableBefore(process: Process, id: string): string | undefined {
  const into = process.flows.filter((f) => f.to === id && mainFlow(process, f.from) === f);
  const [only] = into;
  const before = only && nodeOf(process, only.from);
  const node = nodeOf(process, id);
  const simple = (n: ProcessNode | undefined): boolean =>
    n?.kind === 'consultation' || n?.kind === 'timer' || (n?.kind === 'task' && !n.reception);
  return into.length === 1 && before && simple(before) && simple(node) ? before.id : undefined;
}

/** Changes places with the step before on the main way; returns keep leading where they led. */
export function moveUp(process: Process, id: string): Process {
  const before = movableBefore(process, id);
  const own = mainFlow(process, id);
  if (before === undefined || own === undefined) return process;
  const lead = mainFlow(process, before);
  const flows = process.flows.map((f) => {
    if (f === lead) return { ...f, to: own.to };
    if (f.from === before && f.to === id) return { ...f, to: own.to };
    if (f.from === id && f.to === own.to) return { ...f, to: before };
    if (f.to === before && !isReturn(process, f)) return { ...f, to: id };
    return f;
  });
  const nodes = [...process.nodes];
  const [a, b] = [nodes.findIndex((n) => n.id === before), nodes.findIndex((n) => n.id === id)];
  const [x, y] = [nodes[a], nodes[b]];
  if (x && y) {
    nodes[a] = y;
    nodes[b] = x;
  }
  return { ...process, nodes, flows };
}

function isReturn(process: Process, flow: ProcessFlow): boolean {
  const from = nodeOf(process, flow.from);
  return (
    from?.kind === 'task' && from.outcomes.some((o) => o.key === flow.outcome && o.rework === true)
  );
}
