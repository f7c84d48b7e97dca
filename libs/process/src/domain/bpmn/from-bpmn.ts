import { err, ok, type Result } from '#libs/kernel';
import type { DefinitionFault } from '../definition-fault.js';
import type { Outcome, ProcessDefinition, ProcessFlow, ProcessNode } from '../definition.js';
import { checkShape } from '../check-shape.js';
import { checkStructure } from '../validate-definition.js';
import type { BpmnModel, BpmnNode, BpmnRefusal } from './bpmn-model.js';
import { attributeText } from './moddle.js';
import { foldChoices, type Folded } from './fold-choices.js';
import { readBpmn } from './read-bpmn.js';
import { readJson } from './read-json.js';

export interface BpmnImport {
  readonly definition: ProcessDefinition;
  /** What is still missing before it may be saved: a model of another tool has no conditions, for example. */
  readonly faults: readonly DefinitionFault[];
}

/** A definition from BPMN 2.0 XML; what we do not take is refused by element name and id. */
export async function fromBpmn(xml: string): Promise<Result<BpmnImport, BpmnRefusal[]>> {
  const read = await readBpmn(xml);
  return read.ok ? definitionOf(read.value) : read;
}

export function definitionOf(model: BpmnModel): Result<BpmnImport, BpmnRefusal[]> {
  const refusals: BpmnRefusal[] = [];
  const [, ...moreStarts] = model.nodes.filter((n) => n.kind === 'start');
  for (const { element, id } of moreStarts) {
    refusals.push({ element, id, detail: 'a process has exactly one start' });
  }
  const { nodes, flows, outcomes } = foldChoices(model);
  const made = nodes.map((n) => nodeOf(model, n, outcomes.get(n.id), refusals));
  const definition: ProcessDefinition = {
    ...headOf(model, refusals),
    nodes: made.flatMap((n) => n ?? []),
    flows: flows.map((f) => flowOf(f, refusals)),
  };
  if (refusals.length > 0) return err(refusals);
  const shape = checkShape(definition);
  return ok({ definition, faults: shape.length > 0 ? shape : checkStructure(definition) });
}

function headOf(model: BpmnModel, refusals: BpmnRefusal[]) {
  const own = dataOf({ element: 'process', id: model.processId, data: model.data }, refusals);
  if (own) return own as Omit<ProcessDefinition, 'nodes' | 'flows'>;
  const name = model.name === undefined ? {} : { name: both(model.name) };
  return { key: model.processId || 'process', ...name };
}

function nodeOf(
  model: BpmnModel,
  node: BpmnNode,
  outcomes: readonly Outcome[] | undefined,
  refusals: BpmnRefusal[],
): ProcessNode | undefined {
  const own = dataOf(node, refusals);
  if (!own) return plainNode(model, node, outcomes, refusals);
  if (!FITTING[String(own['kind'])]?.includes(node.element)) {
    const detail = `our data in it is that of a ${JSON.stringify(own['kind'])}`;
    refusals.push({ element: node.element, id: node.id, detail });
    return undefined;
  }
  const data = { id: node.id, ...own } as ProcessNode;
  return { ...data, name: renamed(data.name, node.name ?? '') };
}

const TASKS = ['task', 'userTask', 'serviceTask', 'manualTask'];
const EVENTS = ['intermediateCatchEvent', 'intermediateThrowEvent'];
const FITTING: Readonly<Record<string, readonly string[]>> = {
  start: ['startEvent'],
  end: ['endEvent'],
  task: TASKS,
  consultation: TASKS,
  'hand-over': TASKS,
  timer: EVENTS,
  exclusive: ['exclusiveGateway'],
  parallel: ['parallelGateway'],
};

/** An element of another tool: a task for a specialist of the competent unit until somebody says more. */
function plainNode(
  model: BpmnModel,
  node: BpmnNode,
  outcomes: readonly Outcome[] | undefined,
  refusals: BpmnRefusal[],
): ProcessNode | undefined {
  const base = { id: node.id, name: both(node.name ?? '') };
  switch (node.kind) {
    case 'task':
      return {
        ...base,
        kind: 'task',
        unit: 'competent',
        role: 'specialist',
        outcomes: outcomes ?? [{ key: 'done', label: { vi: 'Xong', en: 'Done' } }],
      };
    case 'event': {
      const into = model.flows.filter((f) => f.to === node.id).length;
      const out = model.flows.filter((f) => f.from === node.id).length;
      if (out <= 1) return { ...base, kind: 'exclusive' };
      if (into <= 1) return { ...base, kind: 'parallel' };
      const detail = 'an event that merges and forks is not taken';
      refusals.push({ element: node.element, id: node.id, detail });
      return undefined;
    }
    case 'start':
    case 'end':
    case 'exclusive':
    case 'parallel':
      return { ...base, kind: node.kind };
  }
}

function flowOf(flow: Folded['flows'][number], refusals: BpmnRefusal[]): ProcessFlow {
  const { id, from, to } = flow;
  const own = dataOf({ element: 'sequenceFlow', id, data: flow.data }, refusals);
  if (own) return { id, from, to, ...own };
  const outcome = flow.outcome === undefined ? {} : { outcome: flow.outcome };
  const name = flow.name && !flow.outcome && !flow.folded ? { name: both(flow.name) } : {};
  return { id, from, to, ...name, ...outcome };
}

function dataOf(
  { element, id, data }: { element: string; id: string; data?: string | undefined },
  refusals: BpmnRefusal[],
): Record<string, unknown> | undefined {
  if (data === undefined) return undefined;
  const own = readJson(data);
  if (!own) refusals.push({ element, id, detail: 'our data in it cannot be read' });
  return own;
}

const both = (name: string) => ({ vi: name, en: name });

/** Another tool may have changed the name, which it knows in one language only. */
const renamed = (name: ProcessNode['name'] | undefined, shown: string) =>
  name && attributeText(name.vi) === shown ? name : { vi: shown, en: name?.en ?? shown };
