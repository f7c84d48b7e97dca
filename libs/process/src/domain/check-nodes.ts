import type { DefinitionFault, DefinitionFaultCode } from './definition-fault.js';
import {
  outcomesOf,
  type ConsultationNode,
  type ProcessDefinition,
  type ProcessNode,
  type TaskNode,
} from './definition.js';
import { flowsOfOutcome, graphOf, type ProcessGraph } from './process-graph.js';

type Found = { field?: string; code: DefinitionFaultCode; detail: string };

export function checkNodes(definition: ProcessDefinition): DefinitionFault[] {
  const graph = graphOf(definition);
  const reached = reachable(definition, graph);
  const faults = definition.nodes.flatMap((node, i) =>
    [...placed(graph, node, reached), ...ofKind(graph, node)].map(
      ({ field, code, detail }): DefinitionFault => ({
        pointer: `/nodes/${i}${field ? `/${field}` : ''}`,
        code,
        detail,
        nodeId: node.id,
        ...(field ? { field } : {}),
      }),
    ),
  );
  return [...ofWhole(definition), ...faults];
}

function ofWhole({ nodes, flows }: ProcessDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const seen = new Set<string>();
  const twice = (id: string, pointer: string, owner: { nodeId: string } | { flowId: string }) => {
    const detail = `The id ${id} is used twice.`;
    if (seen.has(id)) faults.push({ pointer, code: 'id.doubled', detail, ...owner, field: 'id' });
    seen.add(id);
  };
  nodes.forEach(({ id }, i) => twice(id, `/nodes/${i}/id`, { nodeId: id }));
  flows.forEach(({ id }, i) => twice(id, `/flows/${i}/id`, { flowId: id }));
  if (nodes.filter((n) => n.kind === 'start').length !== 1) {
    const detail = 'A process has exactly one start.';
    faults.push({ pointer: '/nodes', code: 'start.not-single', detail });
  }
  if (!nodes.some((n) => n.kind === 'end')) {
    faults.push({ pointer: '/nodes', code: 'end.missing', detail: 'A process has an end.' });
  }
  return faults;
}

function placed(graph: ProcessGraph, node: ProcessNode, reached: ReadonlySet<string>): Found[] {
  const { id, kind } = node;
  const into = graph.incoming(id).length;
  const out = graph.outgoing(id).length;
  const found: Found[] = [];
  const add = (code: DefinitionFaultCode, detail: string) => found.push({ code, detail });
  if (kind === 'start' && into > 0) add('start.has-incoming', 'No flow leads to the start.');
  if (kind === 'end' && out > 0) add('end.has-outgoing', 'No flow leads on from an end.');
  if (kind !== 'end' && out === 0) add('node.no-way-out', `No flow leads on from ${id}.`);
  if (kind !== 'start' && into === 0) add('node.no-way-in', `No flow leads to ${id}.`);
  else if (kind !== 'start' && !reached.has(id)) {
    add('node.unreachable', `${id} cannot be reached from the start.`);
  }
  return found;
}

function ofKind(graph: ProcessGraph, node: ProcessNode): Found[] {
  switch (node.kind) {
    case 'task':
      return [...taskOutcomes(graph, node), ...eyesOf(graph, node), ...receptionOf(graph, node)];
    case 'consultation':
      return countOf(node);
    case 'hand-over':
      return leadNowhere(graph, node, 'wait');
    case 'exclusive': {
      const out = graph.outgoing(node.id);
      if (out.length < 2 || out.some((f) => f.otherwise)) return [];
      const detail = `One flow from ${node.id} must be the one that is taken otherwise.`;
      return [{ code: 'choice.no-otherwise', detail }];
    }
    case 'start':
    case 'parallel':
    case 'timer':
    case 'end':
      return [];
  }
}

function taskOutcomes(graph: ProcessGraph, node: TaskNode): Found[] {
  const field = 'outcomes';
  const keys = node.outcomes.map((o) => o.key);
  const doubled = keys.filter((key, i) => keys.indexOf(key) !== i);
  const found: Found[] = [
    ...doubled.map((key): Found => {
      return { field, code: 'task.outcome-doubled', detail: `Outcome ${key} is there twice.` };
    }),
    ...leadNowhere(graph, node, field),
  ];
  if (node.outcomes[0]?.rework) {
    const detail = 'The favourable outcome comes first, never rework.';
    found.push({ field, code: 'task.rework-first', detail });
  }
  return found;
}

function leadNowhere(graph: ProcessGraph, node: ProcessNode, field: string): Found[] {
  const outgoing = graph.outgoing(node.id);
  if (outgoing.length === 0) return [];
  return [...new Set(outcomesOf(node))]
    .filter((key) => flowsOfOutcome(outgoing, key).length === 0)
    .map((key) => {
      const detail = `Outcome ${key} of ${node.id} leads nowhere.`;
      return { field, code: 'task.outcome-leads-nowhere', detail };
    });
}

function eyesOf(graph: ProcessGraph, { id, differentFrom }: TaskNode): Found[] {
  if (differentFrom === undefined) return [];
  if (differentFrom !== id && graph.node(differentFrom)?.kind === 'task') return [];
  const detail = `${differentFrom} is not another task.`;
  return [{ field: 'differentFrom', code: 'task.different-from-unknown', detail }];
}

function receptionOf(graph: ProcessGraph, { id, reception }: TaskNode): Found[] {
  if (!reception) return [];
  const starts = graph.definition.nodes.filter((n) => n.kind === 'start');
  const first = starts.flatMap((s) => graph.outgoing(s.id).map((f) => f.to));
  if (first.length === 1 && first[0] === id) return [];
  const detail = 'Reception is the only step right after the start.';
  return [{ field: 'reception', code: 'task.reception-not-first', detail }];
}

function countOf({ units, answer }: ConsultationNode): Found[] {
  if (answer.kind !== 'at-least' || answer.count <= units.length) return [];
  const detail = `${answer.count} answers cannot come from ${units.length} units.`;
  return [{ field: 'answer', code: 'consultation.count-too-high', detail }];
}

function reachable(definition: ProcessDefinition, graph: ProcessGraph): Set<string> {
  const seen = new Set(definition.nodes.filter((n) => n.kind === 'start').map((n) => n.id));
  for (const id of seen) for (const flow of graph.outgoing(id)) seen.add(flow.to);
  return seen;
}
