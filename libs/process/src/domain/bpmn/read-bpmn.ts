import { err, ok, type Result } from '#libs/kernel';
import type { ModdleElement, ModdleWarning } from 'bpmn-moddle';
import type { BpmnFlow, BpmnModel, BpmnNode, BpmnNodeKind, BpmnRefusal } from './bpmn-model.js';
import { childOf, childrenOf, elementName, newModdle, ownData, textOf } from './moddle.js';

const NODE_KINDS: Readonly<Record<string, BpmnNodeKind>> = {
  startEvent: 'start',
  endEvent: 'end',
  intermediateThrowEvent: 'event',
  intermediateCatchEvent: 'event',
  task: 'task',
  userTask: 'task',
  serviceTask: 'task',
  manualTask: 'task',
  exclusiveGateway: 'exclusive',
  parallelGateway: 'parallel',
};

/** Things beside the flow that hold no tokens. */
const BESIDE = new Set(['dataObject', 'dataObjectReference', 'dataStoreReference']);

/** Reads a BPMN 2.0 file, or tells everything in it that we do not take, by element name and id. */
export async function readBpmn(xml: string): Promise<Result<BpmnModel, BpmnRefusal[]>> {
  let parsed: { rootElement: ModdleElement; warnings: ModdleWarning[] };
  try {
    parsed = await newModdle().fromXML(xml);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return err([{ element: 'definitions', id: '', detail: `This is not BPMN 2.0: ${detail}` }]);
  }
  const refusals = parsed.warnings.flatMap(ofWarning);
  const process = theProcess(parsed.rootElement, refusals);
  if (!process) return err(refusals);
  const model = readProcess(process, refusals);
  return refusals.length > 0 ? err(refusals) : ok(model);
}

/** The reader leaves out what it cannot place. In BPMN's own namespace that must not pass unseen. */
function ofWarning({ message, element }: ModdleWarning): BpmnRefusal[] {
  const nested = /nested error: (.*)/s.exec(message)?.[1] ?? '';
  const unknown = /^unknown type <(?:bpmn\d*:)?(\w+)>/.exec(nested)?.[1];
  const foreign = nested.startsWith('unknown type <') && unknown === undefined;
  if (!/unparsable|duplicate/i.test(message) || foreign) return [];
  const tag = /<\/?(?:[\w.-]+:)?([\w.-]+)/.exec(message)?.[1] ?? 'definitions';
  const id = /illegal ID <(.*?)>|duplicate ID <(.*?)>/.exec(message);
  return [
    {
      element: element ? elementName(element) : tag,
      id: element?.id ?? id?.[1] ?? id?.[2] ?? '',
      detail: nested || message,
    },
  ];
}

function theProcess(root: ModdleElement, refusals: BpmnRefusal[]): ModdleElement | undefined {
  const roots = childrenOf(root, 'rootElements');
  for (const collaboration of roots.filter((r) => r.$type === 'bpmn:Collaboration')) {
    for (const flow of childrenOf(collaboration, 'messageFlows')) {
      refuse(refusals, flow, 'messages between participants are not taken');
    }
  }
  const processes = roots.filter((r) => r.$type === 'bpmn:Process');
  const [first, ...others] = processes.filter((p) => childrenOf(p, 'flowElements').length > 0);
  for (const other of others) refuse(refusals, other, 'only one process in a file is taken');
  if (!first) {
    const [empty] = processes;
    if (empty) refuse(refusals, empty, 'the process is empty');
    else refuse(refusals, root, 'there is no process in the file');
  }
  return first;
}

function readProcess(process: ModdleElement, refusals: BpmnRefusal[]): BpmnModel {
  const elements = childrenOf(process, 'flowElements');
  const nodes = new Map<string, BpmnNode>();
  for (const element of elements) {
    const name = elementName(element);
    if (name === 'sequenceFlow' || BESIDE.has(name)) continue;
    const kind = NODE_KINDS[name];
    if (!kind) refuse(refusals, element, `${name} is not taken`);
    else if (payloadFree(element, refusals)) {
      const node = nodeOf(element, kind);
      if (nodes.has(node.id)) refuse(refusals, element, 'its id is used twice');
      nodes.set(node.id, node);
    }
  }
  const flows = elements
    .filter((e) => e.$type === 'bpmn:SequenceFlow')
    .flatMap((e) => flowOf(e, nodes, refusals));
  const [name, data] = [textOf(process, 'name'), ownData(process, 'Process')];
  return {
    processId: process.id ?? '',
    ...(name === undefined ? {} : { name }),
    ...(data === undefined ? {} : { data }),
    nodes: [...nodes.values()],
    flows,
  };
}

/** Events with a payload and repeated tasks are taken only where our own data says what they mean. */
function payloadFree(element: ModdleElement, refusals: BpmnRefusal[]): boolean {
  if (element.id === undefined || element.id === '') {
    refuse(refusals, element, 'it has no id');
    return false;
  }
  if (element['isForCompensation'] === true) {
    refuse(refusals, element, 'compensation is not taken');
    return false;
  }
  const loop = childOf(element, 'loopCharacteristics');
  const events = [
    ...childrenOf(element, 'eventDefinitions'),
    ...childrenOf(element, 'eventDefinitionRef'),
  ];
  const payload = [...(loop ? [loop] : []), ...events].map(elementName);
  if (payload.length === 0 || (ownData(element, 'Node') !== undefined && isOurs(payload))) {
    return true;
  }
  refuse(refusals, element, `its ${payload.join(', ')} is not taken`);
  return false;
}

const isOurs = (payload: readonly string[]): boolean =>
  payload.length === 1 &&
  ['multiInstanceLoopCharacteristics', 'timerEventDefinition'].includes(payload[0] ?? '');

function nodeOf(element: ModdleElement, kind: BpmnNodeKind): BpmnNode {
  const [name, data] = [textOf(element, 'name'), ownData(element, 'Node')];
  const choiceOf = ownData(element, 'Choice');
  return {
    id: element.id ?? '',
    kind,
    element: elementName(element),
    ...(name === undefined ? {} : { name }),
    ...(data === undefined ? {} : { data }),
    ...(choiceOf === undefined ? {} : { choiceOf }),
  };
}

function flowOf(
  element: ModdleElement,
  nodes: ReadonlyMap<string, BpmnNode>,
  refusals: BpmnRefusal[],
): BpmnFlow[] {
  const from = childOf(element, 'sourceRef')?.id;
  const to = childOf(element, 'targetRef')?.id;
  if (from === undefined || to === undefined) {
    refuse(refusals, element, 'it leads from or to nothing');
    return [];
  }
  const [source, target] = [nodes.get(from), nodes.get(to)];
  if (!source || !target) {
    if (refusals.length === 0) refuse(refusals, element, 'it leaves the process');
    return [];
  }
  if (target.kind === 'start') refuse(refusals, element, 'it leads to a start event');
  if (source.kind === 'end') refuse(refusals, element, 'it leads on from an end event');
  if (source.kind !== 'exclusive' && childOf(element, 'conditionExpression')) {
    refuse(refusals, element, 'a condition outside an exclusive gateway is not taken');
  }
  const [name, data] = [textOf(element, 'name'), ownData(element, 'Flow')];
  return [
    {
      id: element.id ?? `${from}-${to}`,
      from,
      to,
      ...(name === undefined ? {} : { name }),
      ...(data === undefined ? {} : { data }),
    },
  ];
}

function refuse(refusals: BpmnRefusal[], element: ModdleElement, detail: string): void {
  refusals.push({ element: elementName(element), id: element.id ?? '', detail });
}
