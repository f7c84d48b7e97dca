import type { BpmnModdle, ModdleElement } from 'bpmn-moddle';
import {
  outcomesOf,
  type ProcessDefinition,
  type ProcessFlow,
  type ProcessNode,
} from '../definition.js';
import { HAND_OVER_OUTCOME_LABELS, isHandOverOutcome } from '../hand-over-outcome.js';
import { graphOf } from '../process-graph.js';
import { addLayout } from './add-layout.js';
import { conditionText } from './condition-text.js';
import { attributeText, jsonText, newModdle } from './moddle.js';

/**
 * The definition as BPMN 2.0 XML with a diagram. Where outcomes lead to different steps, an exclusive gateway
 * after the task shows the choice. What BPMN has no word for travels in extension elements.
 */
export async function toBpmn(definition: ProcessDefinition): Promise<string> {
  const { moddle, root } = new Export(definition);
  const { xml } = await moddle.toXML(root, { format: true });
  return xml;
}

class Export {
  readonly moddle: BpmnModdle = newModdle();
  readonly root: ModdleElement;
  private readonly ids: Set<string>;
  private readonly elements = new Map<string, ModdleElement>();
  private readonly flows: ModdleElement[] = [];

  constructor(private readonly definition: ProcessDefinition) {
    this.ids = new Set([...definition.nodes, ...definition.flows].map((x) => x.id));
    for (const node of definition.nodes) this.elements.set(node.id, this.node(node));
    const choices = this.choices();
    for (const flow of definition.flows) this.flow(flow, choices.get(flow.from));
    const { nodes: _, flows: __, ...rest } = definition;
    const process = this.create('bpmn:Process', {
      id: this.freshId(`Process_${definition.key.replace(/[^A-Za-z0-9_.-]/g, '_')}`),
      name: attributeText(definition.name?.vi ?? definition.key),
      isExecutable: false,
      extensionElements: this.extension('motcua:Process', rest),
      flowElements: [...this.elements.values(), ...this.flows],
    });
    this.root = this.create('bpmn:Definitions', {
      id: this.freshId('Definitions'),
      targetNamespace: 'http://motcua.org/process',
      exporter: 'Motcua',
      exporterVersion: '1',
      rootElements: [process],
    });
    addLayout(this.moddle, this.root, process, (wanted) => this.freshId(wanted));
  }

  private node(node: ProcessNode): ModdleElement {
    const { id, ...data } = node;
    return this.create(BPMN_TYPES[node.kind], {
      id,
      name: attributeText(node.name.vi),
      extensionElements: this.extension('motcua:Node', data),
      ...this.special(node),
    });
  }

  private special(node: ProcessNode): Readonly<Record<string, unknown>> {
    if (node.kind === 'consultation') {
      const cardinality = this.expression(String(node.units.length));
      const loopCharacteristics = this.create('bpmn:MultiInstanceLoopCharacteristics', {
        isSequential: false,
        loopCardinality: cardinality,
      });
      return { loopCharacteristics };
    }
    if (node.kind !== 'timer') return {};
    const timeDuration = this.expression(`${node.limit.amount} ${node.limit.unit}`);
    return { eventDefinitions: [this.create('bpmn:TimerEventDefinition', { timeDuration })] };
  }

  /** A gateway behind each task whose outcomes lead to different steps. */
  private choices(): Map<string, ModdleElement> {
    const graph = graphOf(this.definition);
    const choices = new Map<string, ModdleElement>();
    for (const node of this.definition.nodes) {
      if (outcomesOf(node).length === 0) continue;
      if (!graph.outgoing(node.id).some((f) => f.outcome !== undefined)) continue;
      const gateway = this.create('bpmn:ExclusiveGateway', {
        id: this.freshId(`${node.id}.choice`),
        extensionElements: this.extension('motcua:Choice', { of: node.id }),
      });
      this.elements.set(String(gateway.id), gateway);
      choices.set(node.id, gateway);
      this.connect(this.freshId(`${node.id}.decided`), this.elements.get(node.id), gateway, {});
    }
    return choices;
  }

  private flow(flow: ProcessFlow, choice: ModdleElement | undefined): void {
    const { id, from, to, ...data } = flow;
    const source = choice ?? this.elements.get(from);
    const node = this.definition.nodes.find((n) => n.id === from);
    const name = flow.name?.vi ?? outcomeLabel(node, flow.outcome)?.vi;
    const made = this.connect(id, source, this.elements.get(to), {
      ...(name === undefined ? {} : { name: attributeText(name) }),
      ...(Object.keys(data).length === 0
        ? {}
        : { extensionElements: this.extension('motcua:Flow', data) }),
      ...(flow.when ? { conditionExpression: this.expression(conditionText(flow.when)) } : {}),
    });
    const otherwise = flow.otherwise ?? (choice !== undefined && flow.outcome === undefined);
    if (otherwise && source) source['default'] = made;
  }

  private connect(
    id: string,
    source: ModdleElement | undefined,
    target: ModdleElement | undefined,
    more: Readonly<Record<string, unknown>>,
  ): ModdleElement {
    const flow = this.create('bpmn:SequenceFlow', {
      id,
      sourceRef: source,
      targetRef: target,
      ...more,
    });
    if (source) listOf(source, 'outgoing').push(flow);
    if (target) listOf(target, 'incoming').push(flow);
    this.flows.push(flow);
    return flow;
  }

  private expression(body: string): ModdleElement {
    return this.create('bpmn:FormalExpression', { body: attributeText(body) });
  }

  private extension(type: string, data: object): ModdleElement {
    const own = this.create(type, { json: jsonText(data) });
    return this.create('bpmn:ExtensionElements', { values: [own] });
  }

  private create(type: string, properties: Readonly<Record<string, unknown>>): ModdleElement {
    const made = this.moddle.create(type, properties);
    for (const value of Object.values(properties).flat()) {
      if (isElement(value) && !value.$parent) value.$parent = made;
    }
    return made;
  }

  private freshId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.ids.has(id); n++) id = `${wanted}.${n}`;
    this.ids.add(id);
    return id;
  }
}

const BPMN_TYPES = {
  start: 'bpmn:StartEvent',
  task: 'bpmn:UserTask',
  exclusive: 'bpmn:ExclusiveGateway',
  parallel: 'bpmn:ParallelGateway',
  consultation: 'bpmn:UserTask',
  timer: 'bpmn:IntermediateCatchEvent',
  'hand-over': 'bpmn:ServiceTask',
  end: 'bpmn:EndEvent',
} as const satisfies Record<ProcessNode['kind'], string>;

function outcomeLabel(node: ProcessNode | undefined, outcome: string | undefined) {
  if (node?.kind === 'task') return node.outcomes.find((o) => o.key === outcome)?.label;
  const linked = outcome !== undefined && isHandOverOutcome(outcome);
  return linked ? HAND_OVER_OUTCOME_LABELS[outcome] : undefined;
}

const isElement = (value: unknown): value is ModdleElement =>
  typeof value === 'object' && value !== null && '$type' in value;

/** Moddle gives lists of references lazily; reading one makes it. */
function listOf(element: ModdleElement, property: 'incoming' | 'outgoing'): unknown[] {
  const list = (element['get'] as (name: string) => unknown).call(element, property);
  return Array.isArray(list) ? (list as unknown[]) : [];
}
