import {
  consultation,
  flow,
  plain,
  process,
  step,
  timer,
} from '../../../../../tests/process/literals.js';
import { fromBpmn } from './from-bpmn.js';
import { layOut } from './layout.js';
import { childOf, childrenOf, newModdle } from './moddle.js';
import { toBpmn } from './to-bpmn.js';

const definition = process(
  [step('a', 'ok', 'back', 'no'), plain('exclusive', 'x'), consultation('c'), timer('t')],
  [
    's-a',
    'a-x.ok',
    'a-a.back',
    'a-e',
    flow('x-c', { when: { k: 'gt', a: { k: 'field', path: 'n' }, b: { k: 'num', v: 3 } } }),
    flow('x-t', { otherwise: true }),
    'c-e',
    't-e',
  ],
);

describe('BPMN export', () => {
  test('shows the choice of an outcome as a gateway, the rest as what BPMN has', async () => {
    const xml = await toBpmn(definition);
    expect(xml).toContain('<bpmn:userTask id="a" name="a">');
    expect(xml).toContain('<bpmn:exclusiveGateway id="a.choice" default="a-e">');
    expect(xml).toContain('id="a-x.ok" name="ok" sourceRef="a.choice" targetRef="x"');
    expect(xml).toContain('<bpmn:multiInstanceLoopCharacteristics>');
    expect(xml).toContain('<bpmn:timerEventDefinition>');
    expect(xml).toContain('n &gt; 3</bpmn:conditionExpression>');
    expect(xml).toContain('xmlns:motcua="http://motcua.org/schema/process/1"');
  });

  test('draws every node and every flow, and reads back without a warning', async () => {
    const { rootElement, warnings } = await newModdle().fromXML(await toBpmn(definition));
    expect(warnings).toEqual([]);
    const [diagram] = childrenOf(rootElement, 'diagrams');
    const plane = diagram && childOf(diagram, 'plane');
    const drawn = plane ? childrenOf(plane, 'planeElement') : [];
    const [model] = childrenOf(rootElement, 'rootElements');
    const elements = model ? childrenOf(model, 'flowElements') : [];
    expect(drawn.map((d) => childOf(d, 'bpmnElement')?.id).sort()).toEqual(
      elements.map((e) => e.id).sort(),
    );
    for (const edge of drawn.filter((d) => d.$type === 'bpmndi:BPMNEdge')) {
      expect(childrenOf(edge, 'waypoint').length).toBeGreaterThan(1);
    }
  });

  test('takes a name that another tool changed, and keeps names that XML cannot carry', async () => {
    const odd = { vi: ' hai\u0001dòng\n<&">\ud83d\ude00\ufffe ', en: '' };
    const named = { ...definition, nodes: definition.nodes.map((n) => ({ ...n, name: odd })) };
    const xml = await toBpmn(named);
    expect(await fromBpmn(xml)).toEqual({ ok: true, value: { definition: named, faults: [] } });
    const renamed = await fromBpmn((await toBpmn(definition)).replace('name="c"', 'name="Hỏi"'));
    expect(renamed.ok && renamed.value.definition.nodes.find((n) => n.id === 'c')?.name).toEqual({
      vi: 'Hỏi',
      en: 'c',
    });
  });

  test('gives its own elements ids that nobody has', async () => {
    const taken = process(
      [step('a', 'x', 'y'), step('a.choice'), step('Plane')],
      ['s-a', 'a-e.x', 'a-Plane.y', 'Plane-e'],
    );
    const nodes = taken.nodes.filter((n) => n.id !== 'a.choice');
    const clash = { ...taken, nodes, flows: taken.flows.map((f) => ({ ...f })) };
    clash.flows[3] = { id: 'a.choice', from: 'Plane', to: 'e' };
    expect(await fromBpmn(await toBpmn(clash))).toEqual({
      ok: true,
      value: { definition: clash, faults: [] },
    });
  });
});

describe('the layout', () => {
  const nodes = ['s', 'f', 'a', 'b', 'j', 'e'].map((id) => ({ id, width: 100, height: 80 }));
  const edge = (from: string, to: string) => ({ id: `${from}-${to}`, from, to });
  const edges = [edge('s', 'f'), edge('f', 'a'), edge('f', 'b'), edge('a', 'j'), edge('b', 'j')];
  const all = layOut(nodes, [...edges, edge('j', 'e'), edge('j', 's'), edge('a', 'a')]);

  test('runs from left to right, and nothing lies on anything', () => {
    const xs = ['s', 'f', 'a', 'j', 'e'].map((id) => all.boxes.get(id)?.x ?? 0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    const places = [...all.boxes.values()].map((b) => `${b.x},${b.y}`);
    expect(new Set(places).size).toBe(nodes.length);
  });

  test('leads what goes back below everything else', () => {
    const bottom = Math.max(...[...all.boxes.values()].map((b) => b.y + b.height));
    for (const id of ['j-s', 'a-a']) {
      const line = all.lines.get(id) ?? [];
      expect(Math.max(...line.map((p) => p.y))).toBeGreaterThan(bottom);
    }
  });
});
