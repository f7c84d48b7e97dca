import { checkCondition, type FieldTypes } from './condition-types.js';
import type { DefinitionFault, DefinitionFaultCode } from './definition-fault.js';
import {
  outcomesOf,
  type ProcessDefinition,
  type ProcessFlow,
  type ProcessNode,
} from './definition.js';
import { graphOf, type ProcessGraph } from './process-graph.js';

type Found = { field: keyof ProcessFlow; code: DefinitionFaultCode; detail: string };

export function checkFlows(
  definition: ProcessDefinition,
  fieldTypes: FieldTypes | undefined,
): DefinitionFault[] {
  const graph = graphOf(definition);
  return definition.flows.flatMap((flow, i) =>
    [
      ...endsOf(graph, flow),
      ...outcomeOf(graph, flow),
      ...choiceOf(graph, flow),
      ...cancelsOf(graph, flow),
      ...typesOf(flow, fieldTypes),
    ].map(({ field, code, detail }): DefinitionFault => ({
      pointer: `/flows/${i}/${field}`,
      code,
      detail,
      flowId: flow.id,
      field,
    })),
  );
}

function endsOf(graph: ProcessGraph, flow: ProcessFlow): Found[] {
  return (['from', 'to'] as const)
    .filter((field) => !graph.node(flow[field]))
    .map((field) => {
      return { field, code: 'flow.end-unknown', detail: `There is no node ${flow[field]}.` };
    });
}

function outcomeOf(graph: ProcessGraph, flow: ProcessFlow): Found[] {
  const field = 'outcome';
  const from = graph.node(flow.from);
  const siblings = earlier(graph, flow);
  if (flow.outcome === undefined) return defaultOf(graph, flow, siblings, from);
  const outcomes = from ? outcomesOf(from) : [];
  if (outcomes.length === 0) {
    const detail = 'Only a task or a waiting hand-over has outcomes.';
    return [{ field, code: 'flow.not-from-task', detail }];
  }
  if (!outcomes.includes(flow.outcome)) {
    const detail = `${flow.from} has no outcome ${flow.outcome}.`;
    return [{ field, code: 'flow.outcome-unknown', detail }];
  }
  if (!siblings.some((f) => f.outcome === flow.outcome)) return [];
  const detail = `Outcome ${flow.outcome} has a flow already; let a parallel node fork.`;
  return [{ field, code: 'flow.outcome-doubled', detail }];
}

/** Beside flows with outcomes, one flow without serves all other outcomes, and only one. */
function defaultOf(
  graph: ProcessGraph,
  flow: ProcessFlow,
  siblings: readonly ProcessFlow[],
  from: ProcessNode | undefined,
): Found[] {
  const mixed = graph.outgoing(flow.from).some((f) => f.outcome !== undefined);
  if (!from || outcomesOf(from).length === 0 || !mixed) return [];
  if (!siblings.some((f) => f.outcome === undefined)) return [];
  const detail = 'The other outcomes have a flow already; let a parallel node fork.';
  return [{ field: 'outcome', code: 'flow.outcome-doubled', detail }];
}

function choiceOf(graph: ProcessGraph, flow: ProcessFlow): Found[] {
  const conditional = flow.when !== undefined;
  const field = conditional ? 'when' : 'otherwise';
  if (graph.node(flow.from)?.kind !== 'exclusive') {
    if (!conditional && !flow.otherwise) return [];
    const detail = 'Only the flows from an exclusive node are chosen by conditions.';
    return [{ field, code: 'flow.not-from-choice', detail }];
  }
  if (conditional && flow.otherwise) {
    const detail = 'A flow has a condition or is taken otherwise, not both.';
    return [{ field, code: 'flow.condition-and-otherwise', detail }];
  }
  if (flow.otherwise && earlier(graph, flow).some((f) => f.otherwise)) {
    const detail = `Another flow from ${flow.from} is taken otherwise.`;
    return [{ field, code: 'flow.otherwise-doubled', detail }];
  }
  if (conditional || flow.otherwise || graph.outgoing(flow.from).length < 2) return [];
  const detail = `When is the flow from ${flow.from} to ${flow.to} taken?`;
  return [{ field: 'when', code: 'flow.condition-missing', detail }];
}

function cancelsOf(graph: ProcessGraph, flow: ProcessFlow): Found[] {
  return (flow.cancels ?? [])
    .filter((id) => !graph.node(id) || graph.node(id)?.kind === 'start')
    .map((id) => {
      const detail = `No token can wait at ${id}.`;
      return { field: 'cancels', code: 'flow.cancels-unknown', detail };
    });
}

function typesOf(flow: ProcessFlow, fieldTypes: FieldTypes | undefined): Found[] {
  if (!flow.when || !fieldTypes) return [];
  return checkCondition(flow.when, fieldTypes).map((f) => ({ field: 'when', ...f }));
}

function earlier(graph: ProcessGraph, flow: ProcessFlow): readonly ProcessFlow[] {
  const siblings = graph.outgoing(flow.from);
  return siblings.slice(0, siblings.indexOf(flow));
}
