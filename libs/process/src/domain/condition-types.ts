import { fieldsRead, type Condition, type Scalar, type Term } from './condition.js';

export type FieldType = 'text' | 'number' | 'flag' | 'list';
/** The type of a form's field by path; `undefined` where the form has no such field. */
export type FieldTypes = (path: string) => FieldType | undefined;

export interface ConditionFault {
  readonly code: 'condition.field-unknown' | 'condition.types-differ' | 'condition.not-ordered';
  readonly detail: string;
}

/** What is wrong with a condition against a form: unknown fields, and comparisons that can never hold. */
export function checkCondition(condition: Condition, types: FieldTypes): ConditionFault[] {
  const unknown = fieldsRead(condition)
    .filter((path) => types(path) === undefined)
    .map((path): ConditionFault => {
      return { code: 'condition.field-unknown', detail: `The form has no field ${path}.` };
    });
  return [...unknown, ...typeFaults(condition, types)];
}

function typeFaults(condition: Condition, types: FieldTypes): ConditionFault[] {
  switch (condition.k) {
    case 'all':
    case 'any':
      return condition.of.flatMap((c) => typeFaults(c, types));
    case 'not':
      return typeFaults(condition.of, types);
    case 'filled':
      return [];
    case 'in':
      return condition.values.flatMap((v) =>
        differ(typeOf(condition.a, types), typeOfScalar(v), shown(condition.a)),
      );
    case 'includes': {
      const type = typeOf(condition.a, types);
      return type === undefined || type === 'list'
        ? []
        : [{ code: 'condition.types-differ', detail: `${shown(condition.a)} is not a list.` }];
    }
    case 'eq':
    case 'ne':
      return pair(condition.a, condition.b, types);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return [...pair(condition.a, condition.b, types), ...unordered(condition, types)];
  }
}

const pair = (a: Term, b: Term, types: FieldTypes): ConditionFault[] =>
  differ(typeOf(a, types), typeOf(b, types), `${shown(a)} and ${shown(b)}`);

function unordered({ a, b }: { a: Term; b: Term }, types: FieldTypes): ConditionFault[] {
  return [a, b]
    .filter((term) => ['flag', 'list'].includes(typeOf(term, types) ?? ''))
    .map((term) => ({ code: 'condition.not-ordered', detail: `${shown(term)} has no order.` }));
}

function differ(a: FieldType | undefined, b: FieldType | undefined, of: string): ConditionFault[] {
  if (a === undefined || b === undefined || a === b) return [];
  return [{ code: 'condition.types-differ', detail: `${of}: ${a} is compared with ${b}.` }];
}

function typeOf(term: Term, types: FieldTypes): FieldType | undefined {
  switch (term.k) {
    case 'field':
      return types(term.path);
    case 'text':
      return 'text';
    case 'num':
      return 'number';
    case 'flag':
      return 'flag';
  }
}

const typeOfScalar = (v: Scalar): FieldType =>
  typeof v === 'string' ? 'text' : typeof v === 'number' ? 'number' : 'flag';

const shown = (term: Term): string => (term.k === 'field' ? term.path : JSON.stringify(term.v));

type Json = Readonly<Record<string, unknown>>;
const isObject = (v: unknown): v is Json =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/** Reads the types of fields off a form: one self-contained JSON Schema with local references. */
export function fieldTypesOf(schema: Json): FieldTypes {
  return (path) => {
    let at: unknown = schema;
    for (const name of path.split('.')) {
      const here = resolve(schema, at);
      const properties = isObject(here) ? here['properties'] : undefined;
      if (!isObject(properties) || !Object.hasOwn(properties, name)) return undefined;
      at = properties[name];
    }
    return typeOfSchema(resolve(schema, at));
  };
}

function resolve(root: Json, schema: unknown): unknown {
  let at = schema;
  for (let hops = 0; hops < 32 && isObject(at) && typeof at['$ref'] === 'string'; hops++) {
    at = at['$ref']
      .replace(/^#\/?/, '')
      .split('/')
      .filter((part) => part !== '')
      .reduce<unknown>((o, part) => (isObject(o) ? o[part] : undefined), root);
  }
  return at;
}

function typeOfSchema(schema: unknown): FieldType | undefined {
  if (!isObject(schema)) return undefined;
  switch (schema['type']) {
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'array':
      return 'list';
    case 'string':
      return 'text';
    default:
      return typeOfChoice(schema);
  }
}

/** `enum`, `const`, or a choice of constants. */
function typeOfChoice(schema: Json): FieldType | undefined {
  const choices = [schema['oneOf'], schema['anyOf']].find(Array.isArray) as unknown[] | undefined;
  const listed = Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : undefined;
  const [value] = listed ??
    choices?.map((c) => (isObject(c) ? c['const'] : undefined)) ?? [schema['const']];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? typeOfScalar(value)
    : undefined;
}
