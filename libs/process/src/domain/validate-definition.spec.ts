import {
  consultation,
  flow,
  handOver,
  plain,
  process,
  step,
} from '../../../../tests/process/literals.js';
import { fieldTypesOf } from './condition-types.js';
import { DEFINITION_FAULTS, type DefinitionFaultCode } from './definition-fault.js';
import type { Condition, FieldTerm } from './condition.js';
import type { ProcessDefinition, ProcessNode } from './definition.js';
import { parseDefinition, validateDefinition } from './validate-definition.js';

const good = process(
  [step('a', 'ok', 'no'), plain('exclusive', 'x'), step('b'), consultation('c')],
  [
    's-a',
    'a-x.ok',
    'a-e.no',
    flow('x-b', { when: { k: 'filled', a: { k: 'field', path: 'note' } } }),
    flow('x-c', { otherwise: true }),
    'b-e',
    'c-e',
  ],
);
const nodes = (change: (node: ProcessNode) => ProcessNode): ProcessDefinition => ({
  ...good,
  nodes: good.nodes.map(change),
});
const node = (id: string, more: object): ProcessDefinition =>
  nodes((n) => (n.id === id ? ({ ...n, ...more } as ProcessNode) : n));
const flowWith = (id: string, more: object): ProcessDefinition => ({
  ...good,
  flows: good.flows.map((f) => (f.id === id ? { ...f, ...more } : f)),
});
const without = (id: string): ProcessDefinition => ({
  ...good,
  flows: good.flows.filter((f) => f.id !== id),
});
const plus = (...flows: (string | ReturnType<typeof flow>)[]): ProcessDefinition => ({
  ...good,
  flows: [...good.flows, ...flows.map((f) => (typeof f === 'string' ? flow(f) : f))],
});
const outcome = (key: string, more = {}) => ({ key, label: { vi: key, en: key }, ...more });
const note: FieldTerm = { k: 'field', path: 'note' };
const when = (condition: Condition) => flowWith('x-b', { when: condition });
const types = fieldTypesOf({ properties: { note: { type: 'string' }, on: { type: 'boolean' } } });

describe('validateDefinition', () => {
  test('a good definition has no fault', () => {
    expect(validateDefinition(good, types)).toEqual([]);
    expect(parseDefinition(good)).toEqual({ ok: true, value: good });
  });

  const table: [DefinitionFaultCode, string, unknown][] = [
    ['definition.shape', '/nodes', { ...good, nodes: 'none' }],
    ['definition.shape', '/key', { ...good, key: undefined }],
    ['definition.shape', '/nodes/1/hours', node('a', { hours: -1 })],
    ['definition.shape', '/nodes/1/colour', node('a', { colour: 'red' })],
    ['definition.shape', '/nodes/1/role', node('a', { role: 'king' })],
    ['definition.shape', '/nodes/1/kind', node('a', { kind: 'script' })],
    ['definition.shape', '/nodes/4/answer', node('c', { answer: { kind: 'at-least' } })],
    ['definition.shape', '/flows/3/when', flowWith('x-b', { when: { k: 'like' } })],
    ['definition.shape', '/flows/0/id', flowWith('s-a', { id: '1 2' })],
    ['id.doubled', '/nodes/3/id', node('b', { id: 'a' })],
    ['id.doubled', '/flows/0/id', flowWith('s-a', { id: 'b' })],
    ['start.not-single', '/nodes', nodes((n) => (n.id === 'b' ? plain('start', 'b') : n))],
    ['end.missing', '/nodes', nodes((n) => (n.kind === 'end' ? step('e') : n))],
    ['node.no-way-in', '/nodes/1', without('s-a')],
    ['node.no-way-out', '/nodes/3', without('b-e')],
    ['node.unreachable', '/nodes/3', without('s-a')],
    ['start.has-incoming', '/nodes/0', plus('b-s')],
    ['end.has-outgoing', '/nodes/5', plus('e-b')],
    ['flow.end-unknown', '/flows/0/to', flowWith('s-a', { to: 'nobody' })],
    ['flow.outcome-unknown', '/flows/1/outcome', flowWith('a-x.ok', { outcome: 'maybe' })],
    ['flow.outcome-doubled', '/flows/7/outcome', plus('a-b.ok')],
    ['flow.outcome-doubled', '/flows/8/outcome', plus('a-b', flow('a-c'))],
    ['flow.not-from-task', '/flows/6/outcome', flowWith('c-e', { outcome: 'ok' })],
    ['flow.not-from-choice', '/flows/5/otherwise', flowWith('b-e', { otherwise: true })],
    ['flow.not-from-choice', '/flows/5/when', flowWith('b-e', { when: { k: 'all', of: [] } })],
    ['flow.condition-missing', '/flows/7/when', plus('x-e')],
    ['flow.condition-and-otherwise', '/flows/3/when', flowWith('x-b', { otherwise: true })],
    ['flow.otherwise-doubled', '/flows/7/otherwise', plus(flow('x-e', { otherwise: true }))],
    ['flow.cancels-unknown', '/flows/2/cancels', flowWith('a-e.no', { cancels: ['s'] })],
    [
      'choice.no-otherwise',
      '/nodes/2',
      flowWith('x-c', { otherwise: undefined, when: { k: 'all', of: [] } }),
    ],
    [
      'task.outcome-doubled',
      '/nodes/3/outcomes',
      node('b', { outcomes: [outcome('u'), outcome('u')] }),
    ],
    [
      'task.outcome-leads-nowhere',
      '/nodes/1/outcomes',
      node('a', { outcomes: ['ok', 'no', 'hm'].map((k) => outcome(k)) }),
    ],
    [
      'task.rework-first',
      '/nodes/3/outcomes',
      node('b', { outcomes: [outcome('u', { rework: true })] }),
    ],
    [
      'task.outcome-leads-nowhere',
      '/nodes/3/wait',
      {
        ...good,
        nodes: good.nodes.map((n) => (n.id === 'b' ? handOver('b', true) : n)),
        flows: good.flows.map((f) => (f.from === 'b' ? { ...f, outcome: 'approved' } : f)),
      },
    ],
    ['task.different-from-unknown', '/nodes/3/differentFrom', node('b', { differentFrom: 'x' })],
    ['task.different-from-unknown', '/nodes/3/differentFrom', node('b', { differentFrom: 'b' })],
    ['task.reception-not-first', '/nodes/3/reception', node('b', { reception: true })],
    [
      'consultation.count-too-high',
      '/nodes/4/answer',
      node('c', { answer: { kind: 'at-least', count: 3 } }),
    ],
    [
      'condition.field-unknown',
      '/flows/3/when',
      when({ k: 'filled', a: { k: 'field', path: 'gone' } }),
    ],
    ['condition.types-differ', '/flows/3/when', when({ k: 'eq', a: note, b: { k: 'num', v: 1 } })],
    [
      'condition.not-ordered',
      '/flows/3/when',
      when({ k: 'lt', a: { k: 'field', path: 'on' }, b: { k: 'flag', v: true } }),
    ],
  ];
  test.each(table)('%s at %s', (code, pointer, definition) => {
    const json: unknown = JSON.parse(JSON.stringify(definition));
    const faults = validateDefinition(json, types);
    expect(faults.map((f) => `${f.code} ${f.pointer}`)).toContain(`${code} ${pointer}`);
  });

  test('every fault has its row', () => {
    expect(new Set(table.map(([code]) => code))).toEqual(new Set(DEFINITION_FAULTS));
  });

  test('a fault names its node or flow, and the field', () => {
    expect(validateDefinition(node('a', { role: 'king' }))[0]).toMatchObject({
      nodeId: 'a',
      field: 'role',
    });
    expect(validateDefinition(flowWith('x-b', { when: { k: 'like' } }))[0]).toMatchObject({
      flowId: 'x-b',
      field: 'when',
    });
  });

  test.each([undefined, null, 3, 'text', [], {}])('%j is refused, not thrown at', (input) => {
    expect(validateDefinition(input).length).toBeGreaterThan(0);
  });
});
