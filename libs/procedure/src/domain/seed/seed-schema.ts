import { ALL_FILE_TYPES } from '../accepted-files.js';
import { LIMIT_UNITS } from '../time-limit.js';
import type { JsonSchema } from '../json-schema.js';

const text = { type: 'string', minLength: 1, pattern: '\\S' };
const date = { type: 'string', format: 'date' };
const code = { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' };
const localized = object({ vi: text, en: text });
const count = { type: 'integer', minimum: 0 };
const limit = { amount: { type: 'number', minimum: 0 }, unit: { enum: [...LIMIT_UNITS] } };

function object(required: JsonSchema, optional: JsonSchema = {}): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}
const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: 'array',
  items,
  ...more,
});

export const UNITS_SCHEMA = object({
  units: list(
    object(
      {
        code,
        name: localized,
        kind: { enum: ['agency', 'department', 'division', 'desk', 'office', 'company'] },
        effectiveFrom: date,
      },
      {
        parent: code,
        agencyCode: text,
        effectiveTo: date,
        illustrative: { type: 'boolean' },
        limits: list(
          object(
            {
              kind: { enum: ['acknowledgement', 'silence'] },
              hours: { type: 'integer', minimum: 1 },
              effectiveFrom: date,
            },
            { effectiveTo: date, illustrative: { type: 'boolean' } },
          ),
        ),
      },
    ),
  ),
});

export const LAWS_SCHEMA = object({
  laws: list(
    object(
      { id: text, title: localized, verification: text },
      { effectiveFrom: date, effectiveTo: date, note: text },
    ),
  ),
});

export const ZONES_SCHEMA = object({
  conflicts: list(text),
  zones: list(
    object(
      {
        code,
        name: localized,
        kind: { enum: ['economic-zone', 'free-trade-zone', 'industrial-park'] },
        status: { enum: ['operating', 'developing', 'established', 'planned', 'proposed'] },
        source: text,
        verification: text,
      },
      {
        open: { const: false },
        areaHa: { type: 'number', exclusiveMinimum: 0 },
        areaVerification: text,
        developer: text,
        occupancyPercent: { type: 'number', minimum: 0, maximum: 100 },
        since: { type: 'integer' },
        formerProvince: text,
        note: text,
      },
    ),
  ),
});

export const FORMS_SCHEMA = object({
  $defs: { type: 'object', additionalProperties: { type: 'object' } },
});

const accepts = list({ enum: [...ALL_FILE_TYPES] }, { minItems: 1, uniqueItems: true });

const limitCase = object(
  { key: code, ...limit, verification: text },
  {
    key: { type: 'string', pattern: '^[A-Za-z0-9-]+$' },
    case: localized,
    when: { type: 'object' },
    effectiveFrom: date,
    effectiveTo: date,
    inForce: { const: false },
    note: localized,
  },
);

const goldenCase = object(
  { startAt: text, form: { type: 'object' }, dueAt: text },
  { note: localized },
);

const node = {
  type: 'object',
  required: ['id', 'kind', 'name'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    kind: {
      enum: ['start', 'task', 'exclusive', 'parallel', 'consultation', 'timer', 'hand-over', 'end'],
    },
    name: localized,
    question: localized,
    outcomes: list(
      object(
        { key: code, label: localized },
        { decision: { enum: ['approved', 'rejected'] }, rework: { const: true } },
      ),
      { minItems: 1 },
    ),
  },
};

export const PROCEDURE_SCHEMA = object(
  {
    code: { type: 'string', pattern: '^\\d\\.\\d{6}$' },
    name: localized,
    fieldCode: code,
    field: localized,
    agencyUnit: code,
    competence: localized,
    online: { enum: ['full', 'partial'] },
    components: list(
      object(
        {
          code: text,
          name: localized,
          required: { type: 'boolean' },
          originals: count,
          copies: count,
        },
        { condition: localized, when: { type: 'object' }, formCode: text, accepts },
      ),
      { minItems: 1 },
    ),
    sets: { type: 'integer', minimum: 1 },
    limits: list(limitCase, { minItems: 1 }),
    policies: { type: 'object', additionalProperties: text },
    fee: object({
      kind: { enum: ['none', 'fixed', 'by-council', 'by-law', 'formula', 'table', 'attachment'] },
      amount: { type: ['integer', 'null'], minimum: 0 },
      currency: { const: 'VND' },
      text: localized,
      source: text,
      verification: text,
    }),
    legalBasis: list(text, { minItems: 1, uniqueItems: true }),
    results: list(object({ name: localized }, { formCode: text, validity: text }), { minItems: 1 }),
    milestones: list(object({ name: localized, ...limit }, { case: text, from: localized })),
    stages: list(
      object({
        name: localized,
        unit: text,
        role: text,
        hours: { type: 'number', exclusiveMinimum: 0 },
        nodes: list(text, { minItems: 1 }),
      }),
    ),
    process: object({
      key: text,
      illustrative: { type: 'boolean' },
      nodes: list(node, { minItems: 2 }),
      flows: list({ type: 'object', required: ['id', 'from', 'to'] }, { minItems: 1 }),
    }),
    form: { type: 'object', required: ['type', 'properties', 'required', 'x-section'] },
    illustrative: object({
      process: { type: 'boolean' },
      consultations: { type: 'boolean' },
      form: { type: 'boolean' },
      translations: { type: 'boolean' },
    }),
    verification: { type: 'object', additionalProperties: text },
    source: text,
    notes: list(text),
  },
  {
    promulgatedBy: text,
    committedLimits: list(limitCase),
    golden: list(goldenCase),
    openFrom: date,
    openTo: date,
  },
);

/** What the process owner edits beside the process itself. */
export const LIMITS_SCHEMA = object(
  { limits: list(limitCase, { minItems: 1, maxItems: 60 }) },
  {
    committedLimits: list(limitCase, { maxItems: 60 }),
    golden: list(goldenCase, { maxItems: 100 }),
    components: list(object({ code: text, accepts }), { maxItems: 100 }),
  },
);
