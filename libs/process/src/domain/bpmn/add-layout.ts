import type { BpmnModdle, ModdleElement } from 'bpmn-moddle';
import { layOut } from './layout.js';
import { childOf, childrenOf } from './moddle.js';

/** Adds the diagram to a model, so that other tools open it as a drawing. */
export function addLayout(
  moddle: BpmnModdle,
  root: ModdleElement,
  process: ModdleElement,
  freshId: (wanted: string) => string,
): void {
  const elements = childrenOf(process, 'flowElements');
  const flows = elements.filter((e) => e.$type === 'bpmn:SequenceFlow');
  const nodes = elements.filter((e) => e.$type !== 'bpmn:SequenceFlow');
  const { boxes, lines } = layOut(
    nodes.map((n) => ({ id: n.id ?? '', ...sizeOf(n) })),
    flows.map((f) => ({
      id: f.id ?? '',
      from: childOf(f, 'sourceRef')?.id ?? '',
      to: childOf(f, 'targetRef')?.id ?? '',
    })),
  );
  const shapes = nodes.map((n) =>
    moddle.create('bpmndi:BPMNShape', {
      id: freshId(`${n.id}_di`),
      bpmnElement: n,
      bounds: moddle.create('dc:Bounds', { ...boxes.get(n.id ?? '') }),
    }),
  );
  const edges = flows.map((f) =>
    moddle.create('bpmndi:BPMNEdge', {
      id: freshId(`${f.id}_di`),
      bpmnElement: f,
      waypoint: (lines.get(f.id ?? '') ?? []).map((p) => moddle.create('dc:Point', { ...p })),
    }),
  );
  const plane = moddle.create('bpmndi:BPMNPlane', {
    id: freshId('Plane'),
    bpmnElement: process,
    planeElement: [...shapes, ...edges],
  });
  root['diagrams'] = [moddle.create('bpmndi:BPMNDiagram', { id: freshId('Diagram'), plane })];
}

function sizeOf(element: ModdleElement): { width: number; height: number } {
  if (element.$type.endsWith('Event')) return { width: 36, height: 36 };
  if (element.$type.endsWith('Gateway')) return { width: 50, height: 50 };
  return { width: 100, height: 80 };
}
