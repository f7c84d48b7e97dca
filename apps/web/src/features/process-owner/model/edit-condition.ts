import type {
  Condition,
  FieldTerm,
  Scalar,
  Term,
} from '../../../../../../libs/process/src/domain/condition.js';
import type { ConditionField } from '../../../api/process-types.js';

/** How a row of the editor compares; each is one form of the condition language. */
export const OPERATORS = [
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'in',
  'includes',
  'filled',
  'empty',
] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Row {
  readonly path: string;
  readonly operator: Operator;
  readonly values: readonly Scalar[];
}

const ORDERED: readonly Operator[] = ['lt', 'le', 'gt', 'ge'];

/** What can be asked of a field of this type. */
export function operatorsFor(field: ConditionField | undefined): readonly Operator[] {
  switch (field?.type) {
    case 'number':
      return ['eq', 'ne', ...ORDERED, 'filled', 'empty'];
    case 'flag':
      return ['eq', 'ne', 'filled', 'empty'];
    case 'list':
      return ['includes', 'filled', 'empty'];
    case 'text':
      return field.options === undefined
        ? ['eq', 'ne', ...ORDERED, 'filled', 'empty']
        : ['eq', 'ne', 'in', 'filled', 'empty'];
    case undefined:
      return OPERATORS;
  }
}

/** A single comparison as a row, where it is one; the rest of the language is shown and kept as it is. */
export function rowOf(condition: Condition): Row | undefined {
  switch (condition.k) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'includes':
      return condition.a.k === 'field' && condition.b.k !== 'field'
        ? { path: condition.a.path, operator: condition.k, values: [condition.b.v] }
        : undefined;
    case 'in':
      return condition.a.k === 'field'
        ? { path: condition.a.path, operator: 'in', values: condition.values }
        : undefined;
    case 'filled':
      return { path: condition.a.path, operator: 'filled', values: [] };
    case 'not':
      return condition.of.k === 'filled'
        ? { path: condition.of.a.path, operator: 'empty', values: [] }
        : undefined;
    case 'all':
    case 'any':
      return undefined;
  }
}

export function conditionOf({ path, operator, values }: Row): Condition {
  const a: FieldTerm = { k: 'field', path };
  switch (operator) {
    case 'filled':
      return { k: 'filled', a };
    case 'empty':
      return { k: 'not', of: { k: 'filled', a } };
    case 'in':
      return { k: 'in', a, values };
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'includes':
      return { k: operator, a, b: termOf(values[0] ?? '') };
  }
}

const termOf = (v: Scalar): Term =>
  typeof v === 'number'
    ? { k: 'num', v }
    : typeof v === 'boolean'
      ? { k: 'flag', v }
      : { k: 'text', v };

/** A value of the field's type to begin with: the first of its choices, else nothing yet. */
export function firstValue(field: ConditionField | undefined): Scalar {
  const [option] = field?.options ?? [];
  if (option !== undefined && isScalar(option.value)) return option.value;
  return field?.type === 'number' ? 0 : field?.type === 'flag' ? true : '';
}

export const isScalar = (v: unknown): v is Scalar =>
  typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean';

/** The row for another field: its operator is kept where that field has it, its value where the type fits. */
export function rowForField(row: Row, field: ConditionField): Row {
  const possible = operatorsFor(field);
  const operator = possible.includes(row.operator) ? row.operator : (possible[0] ?? 'filled');
  return { path: field.path, operator, values: [firstValue(field)] };
}

/** A new comparison to start from. */
export const newCondition = (fields: readonly ConditionField[]): Condition => {
  const [field] = fields;
  const path = field?.path ?? '';
  const operator = operatorsFor(field)[0] ?? 'filled';
  return conditionOf({ path, operator, values: [firstValue(field)] });
};

/** The members of a group; a single condition is a group of one. */
export const membersOf = (condition: Condition): readonly Condition[] =>
  condition.k === 'all' || condition.k === 'any' ? condition.of : [condition];

/** A group of one member is that member. */
export function groupOf(k: 'all' | 'any', of: readonly Condition[]): Condition {
  const [only, ...more] = of;
  const group = only?.k === 'all' || only?.k === 'any';
  return only !== undefined && more.length === 0 && !group ? only : { k, of };
}
