import type { JsonSchema } from './json-schema.js';

/**
 * How a field of a form is protected (`x-classification`). `personal`: tells something about a
 * person; shown to those with a relation to the dossier, never in logs or events. `sensitive`:
 * personal, and sealed at rest. Without a mark a field is about an enterprise or a project.
 */
export type Classification = 'personal' | 'sensitive';

export interface ClassifiedField {
  /** Names of members, `*` for every item of a list. */
  readonly path: readonly string[];
  readonly classification: Classification;
}

const known = new WeakMap<JsonSchema, readonly ClassifiedField[]>();

/** The fields of a form that say something of a person. */
export function classifiedFields(form: JsonSchema): readonly ClassifiedField[] {
  const found = known.get(form) ?? walk(form, form, [], new Set());
  known.set(form, found);
  return found;
}

export const sensitivePaths = (form: JsonSchema): (readonly string[])[] =>
  classifiedFields(form)
    .filter((field) => field.classification === 'sensitive')
    .map((field) => field.path);

function walk(
  schema: unknown,
  root: JsonSchema,
  path: readonly string[],
  within: ReadonlySet<string>,
): ClassifiedField[] {
  if (!isObject(schema)) return [];
  const mark = schema['x-classification'];
  if (mark === 'personal' || mark === 'sensitive') return [{ path, classification: mark }];
  const ref = schema['$ref'];
  const target = typeof ref === 'string' && !within.has(ref) ? definition(root, ref) : undefined;
  return [
    ...walk(target, root, path, typeof ref === 'string' ? new Set([...within, ref]) : within),
    ...Object.entries(isObject(schema['properties']) ? schema['properties'] : {}).flatMap(
      ([name, member]) => walk(member, root, [...path, name], within),
    ),
    ...walk(schema['items'], root, [...path, '*'], within),
    ...['then', 'else'].flatMap((part) => walk(schema[part], root, path, within)),
  ];
}

const definition = (root: JsonSchema, ref: string): unknown =>
  isObject(root['$defs']) ? root['$defs'][ref.replace('#/$defs/', '')] : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
