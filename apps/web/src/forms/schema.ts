import type { FormObject, FormSchema, FormSection, FormValue } from '../api/types.js';

/** Follows local references; what stands beside a reference (title, default) wins. */
export function resolve(schema: FormSchema, root: FormSchema): FormSchema {
  let found = schema;
  for (let depth = 0; found.$ref !== undefined && depth < 20; depth++) {
    const name = found.$ref.replace('#/$defs/', '');
    const { $ref: _ref, ...beside } = found;
    found = { ...root.$defs?.[name], ...beside };
  }
  return found;
}

/** The schema as it applies to this very value: conditions met have added what they add. */
export function effective(
  schema: FormSchema,
  value: FormValue | undefined,
  root: FormSchema,
): FormSchema {
  const base = resolve(schema, root);
  const more = [base, ...(base.allOf ?? []).map((part) => resolve(part, root))]
    .filter((part) => part.if !== undefined)
    .map((part) => (matches(part.if ?? {}, value, root) ? part.then : part.else))
    .filter((part) => part !== undefined)
    .map((part) => effective(part, value, root));
  const dependent = Object.entries(base.dependentRequired ?? {})
    .filter(([name]) => isObject(value) && value[name] !== undefined)
    .flatMap(([, names]) => names);
  if (more.length === 0 && dependent.length === 0) return base;
  return {
    ...base,
    properties: mergeProperties(base.properties ?? {}, more),
    required: [
      ...new Set([
        ...(base.required ?? []),
        ...more.flatMap((m) => m.required ?? []),
        ...dependent,
      ]),
    ],
  };
}

function mergeProperties(
  base: Readonly<Record<string, FormSchema>>,
  more: readonly FormSchema[],
): Readonly<Record<string, FormSchema>> {
  const merged: Record<string, FormSchema> = { ...base };
  for (const part of more) {
    for (const [name, schema] of Object.entries(part.properties ?? {})) {
      merged[name] = { ...merged[name], ...schema };
    }
  }
  return merged;
}

export const isObject = (value: FormValue | undefined): value is FormObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: FormValue | undefined): value is readonly FormValue[] =>
  Array.isArray(value);

/** Interprets a condition (no code is generated: the security policy forbids it). */
export function matches(
  schema: FormSchema,
  value: FormValue | undefined,
  root: FormSchema,
): boolean {
  const s = resolve(schema, root);
  if (s.const !== undefined && !same(s.const, value)) return false;
  if (s.enum !== undefined && !s.enum.some((one) => same(one, value))) return false;
  if (s.not !== undefined && matches(s.not, value, root)) return false;
  if (s.allOf?.some((part) => !matches(part, value, root)) === true) return false;
  if (s.anyOf !== undefined && !s.anyOf.some((part) => matches(part, value, root))) return false;
  if (s.oneOf !== undefined && !s.oneOf.some((part) => matches(part, value, root))) return false;
  if (typeof value === 'number') return inRange(s, value);
  if (isList(value))
    return s.contains === undefined || value.some((v) => matches(s.contains ?? {}, v, root));
  if (!isObject(value)) return s.type !== 'object';
  const missing = (s.required ?? []).some((name) => value[name] === undefined);
  return (
    !missing &&
    Object.entries(s.properties ?? {}).every(
      ([name, part]) => value[name] === undefined || matches(part, value[name], root),
    )
  );
}

function inRange(s: FormSchema, value: number): boolean {
  return (
    (s.minimum === undefined || value >= s.minimum) &&
    (s.maximum === undefined || value <= s.maximum) &&
    (s.exclusiveMinimum === undefined || value > s.exclusiveMinimum) &&
    (s.exclusiveMaximum === undefined || value < s.exclusiveMaximum)
  );
}

const same = (a: FormValue, b: FormValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The pages of the wizard: as the schema says, else one page for each object at the root. */
export function sectionsOf(schema: FormSchema): readonly FormSection[] {
  const said = schema['x-section'];
  if (said !== undefined && said.length > 0) return said;
  return Object.entries(schema.properties ?? {}).map(([key, part]) => {
    const title = resolve(part, schema).title;
    return { key, properties: [key], ...(title !== undefined && { title }) };
  });
}

/** Fills in what the schema itself answers, so that a choice shown as made is really sent. */
export function withDefaults(
  schema: FormSchema,
  value: FormValue | undefined,
  root: FormSchema,
): FormValue | undefined {
  const s = effective(schema, value, root);
  if (s.properties !== undefined && (value === undefined || isObject(value))) {
    const filled: Record<string, FormValue | undefined> = { ...(isObject(value) ? value : {}) };
    for (const [name, part] of Object.entries(s.properties)) {
      const inner = withDefaults(part, filled[name], root);
      if (inner !== undefined) filled[name] = inner;
    }
    return Object.keys(filled).length === 0 ? value : filled;
  }
  if (s.items !== undefined && value === undefined && (s.minItems ?? 0) > 0) {
    return [
      withDefaults(s.items, undefined, root) ?? (resolve(s.items, root).properties ? {} : ''),
    ];
  }
  return value === undefined ? s.default : value;
}

export interface Choice {
  readonly value: FormValue;
  readonly label: string;
}

const said = (value: FormValue | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

export function choicesOf(s: FormSchema): readonly Choice[] | null {
  const options = s.oneOf ?? s.anyOf;
  if (options !== undefined && options.every((o) => o.const !== undefined)) {
    return options.map((o) => ({ value: o.const ?? null, label: o.title ?? said(o.const) }));
  }
  if (s.enum !== undefined) return s.enum.map((value) => ({ value, label: said(value) }));
  return null;
}

/** What the question at a pointer is called, with the entry it belongs to: "Nhà đầu tư 2 – Tên". */
export function titleAt(pointer: string, value: FormValue | undefined, root: FormSchema): string {
  let schema = effective(root, value, root);
  let here = value;
  const said: string[] = [];
  for (const name of pointer.split('/').slice(1)) {
    const entry = isList(here) ? Number(name) : null;
    const next = entry === null ? schema.properties?.[name] : schema.items;
    if (next === undefined) break;
    here = isList(here) ? here[Number(name)] : isObject(here) ? here[name] : undefined;
    schema = effective(next, here, root);
    if (entry !== null) said.push(`${schema.title ?? said.pop() ?? ''} ${entry + 1}`.trim());
    else if (schema.title !== undefined) said.push(schema.title);
  }
  return said.slice(-2).join(' – ');
}
