import { MILESTONES, SILENCE_RULES, STEP_ROLES, TIME_UNITS } from './definition.js';

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const text = { type: 'string', minLength: 1 };
const yes = { const: true };
const object = (
  required: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const node = (
  kind: string,
  required: readonly string[] = [],
  properties: Readonly<Record<string, unknown>> = {},
) =>
  object(['id', 'kind', 'name', ...required], {
    id: ref('id'),
    kind: { const: kind },
    name: ref('localized'),
    ...properties,
  });
const binary = (kinds: readonly string[]) =>
  object(['k', 'a', 'b'], { k: { enum: kinds }, a: ref('term'), b: ref('term') });

export const NODE_SCHEMAS = {
  start: node('start'),
  task: node('task', ['unit', 'role', 'outcomes'], {
    unit: text,
    role: { enum: STEP_ROLES },
    hours: { type: 'number', minimum: 0 },
    limit: ref('limit'),
    outcomes: { type: 'array', minItems: 1, items: ref('outcome') },
    produces: { type: 'array', items: text },
    milestone: { enum: MILESTONES },
    reception: yes,
    differentFrom: text,
    stopsClock: yes,
  }),
  exclusive: node('exclusive'),
  parallel: node('parallel'),
  consultation: node(
    'consultation',
    ['units', 'question', 'documents', 'limit', 'answer', 'onSilence'],
    {
      units: { type: 'array', minItems: 1, uniqueItems: true, items: text },
      question: ref('localized'),
      documents: { anyOf: [{ const: 'all' }, { type: 'array', items: text }] },
      limit: ref('limit'),
      answer: ref('answer'),
      onSilence: { enum: SILENCE_RULES },
    },
  ),
  timer: node('timer', ['limit'], { limit: ref('limit') }),
  'hand-over': node('hand-over', ['procedure'], {
    procedure: text,
    wait: yes,
    limit: ref('limit'),
  }),
  end: node('end'),
} as const;

/** JSON Schema 2020-12 of one process definition. */
export const PROCESS_DEFINITION_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'http://motcua.org/schema/process/1/definition.json',
  title: 'Process definition',
  ...object(['key', 'nodes', 'flows'], {
    key: text,
    name: ref('localized'),
    nodes: { type: 'array', minItems: 2, items: ref('node') },
    flows: { type: 'array', minItems: 1, items: ref('flow') },
    illustrative: { type: 'boolean' },
  }),
  $defs: {
    id: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]*$', maxLength: 100 },
    localized: object(['vi', 'en'], { vi: { type: 'string' }, en: { type: 'string' } }),
    limit: object(['amount', 'unit'], {
      amount: { type: 'number', minimum: 0 },
      unit: { enum: TIME_UNITS },
    }),
    outcome: object(['key', 'label'], {
      key: text,
      label: ref('localized'),
      decision: { enum: ['approved', 'rejected'] },
      rework: yes,
    }),
    answer: {
      anyOf: [
        object(['kind'], { kind: { enum: ['all', 'any'] } }),
        object(['kind', 'count'], {
          kind: { const: 'at-least' },
          count: { type: 'integer', minimum: 1 },
        }),
      ],
    },
    flow: object(['id', 'from', 'to'], {
      id: ref('id'),
      from: text,
      to: text,
      name: ref('localized'),
      outcome: text,
      when: ref('condition'),
      otherwise: yes,
      cancels: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    }),
    ...NODE_SCHEMAS,
    node: { oneOf: Object.keys(NODE_SCHEMAS).map(ref) },
    field: object(['k', 'path'], { k: { const: 'field' }, path: text }),
    term: {
      anyOf: [
        ref('field'),
        object(['k', 'v'], { k: { const: 'text' }, v: { type: 'string' } }),
        object(['k', 'v'], { k: { const: 'num' }, v: { type: 'number' } }),
        object(['k', 'v'], { k: { const: 'flag' }, v: { type: 'boolean' } }),
      ],
    },
    condition: {
      anyOf: [
        object(['k', 'of'], {
          k: { enum: ['all', 'any'] },
          of: { type: 'array', items: ref('condition') },
        }),
        object(['k', 'of'], { k: { const: 'not' }, of: ref('condition') }),
        binary(['eq', 'ne', 'lt', 'le', 'gt', 'ge']),
        object(['k', 'a', 'values'], {
          k: { const: 'in' },
          a: ref('term'),
          values: { type: 'array', minItems: 1, items: { type: ['string', 'number', 'boolean'] } },
        }),
        object(['k', 'a', 'b'], { k: { const: 'includes' }, a: ref('field'), b: ref('term') }),
        object(['k', 'a'], { k: { const: 'filled' }, a: ref('field') }),
      ],
    },
  },
} as const;
