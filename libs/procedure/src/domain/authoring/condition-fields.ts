import type { Localized } from '#libs/kernel';
import { fieldsRead, fieldTypesOf, type Condition, type FieldType } from '#libs/process/domain';
import { isSchema, type JsonSchema, type JsonValue } from '../json-schema.js';
import type { ProcedureContent } from '../procedure-content.js';

/** A field of the form on which something depends: what a sample dossier has to say. */
export interface ConditionField {
  readonly path: string;
  readonly type: FieldType;
  readonly title: Localized;
  readonly options?: readonly { readonly value: JsonValue; readonly title: Localized }[];
}

/** The fields that the conditions of limits and ways read, each once. */
export function conditionFields(
  content: Pick<ProcedureContent, 'form' | 'limits' | 'process'>,
): ConditionField[] {
  const conditions: (Condition | undefined)[] = [
    ...content.limits.map((l) => l.when),
    ...content.process.flows.map((f) => f.when),
  ];
  const paths = new Set(conditions.flatMap((c) => (c ? fieldsRead(c) : [])));
  return [...paths].flatMap((path) => fieldAt(content.form, path) ?? []);
}

/** Every field of the form that a condition can read, in the order of the form. */
export function formFields({ form }: Pick<ProcedureContent, 'form'>): ConditionField[] {
  return leavesOf(form, form, []).flatMap(({ path, titles }) => {
    const field = fieldAt(form, path);
    const title = (locale: 'vi' | 'en') => titles.map((t) => t[locale]).join(' › ');
    return field ? [{ ...field, title: { vi: title('vi'), en: title('en') } }] : [];
  });
}

function fieldAt(form: JsonSchema, path: string): ConditionField | undefined {
  const type = fieldTypesOf(form)(path);
  const schema = schemaAt(form, path);
  if (type === undefined || schema === undefined) return undefined;
  const options = optionsOf(schema);
  return { path, type, title: titleOf(schema, path), ...(options ? { options } : {}) };
}

interface Leaf {
  readonly path: string;
  /** Of the parts of the form on the way to it, and its own. */
  readonly titles: readonly Localized[];
}

const DEEPEST = 6;

function leavesOf(form: JsonSchema, at: JsonSchema, above: readonly Leaf[]): Leaf[] {
  const properties = resolved(form, at)['properties'];
  const last = above.at(-1);
  if (!isSchema(properties) || above.length >= DEEPEST) return last ? [last] : [];
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (!isSchema(schema)) return [];
    const path = last ? `${last.path}.${name}` : name;
    const title = titleOf({ ...resolved(form, schema), ...schema }, name);
    return leavesOf(form, schema, [...above, { path, titles: [...(last?.titles ?? []), title] }]);
  });
}

function schemaAt(form: JsonSchema, path: string): JsonSchema | undefined {
  let at: JsonSchema | undefined = form;
  for (const name of path.split('.')) {
    const properties: JsonValue | undefined = at && resolved(form, at)['properties'];
    const next: JsonValue | undefined = isSchema(properties) ? properties[name] : undefined;
    at = isSchema(next) ? next : undefined;
  }
  return at && { ...resolved(form, at), ...at };
}

function resolved(form: JsonSchema, schema: JsonSchema): JsonSchema {
  const ref = schema['$ref'];
  const name = typeof ref === 'string' ? /^#\/\$defs\/([\w-]+)$/.exec(ref)?.[1] : undefined;
  const parts = form['$defs'];
  const part = name !== undefined && isSchema(parts) ? parts[name] : undefined;
  return isSchema(part) ? part : schema;
}

function titleOf(schema: JsonSchema, otherwise: string): Localized {
  const texts = schema['x-i18n'];
  const title = isSchema(texts) ? texts['title'] : undefined;
  return isSchema(title) && typeof title['vi'] === 'string' && typeof title['en'] === 'string'
    ? { vi: title['vi'], en: title['en'] }
    : { vi: otherwise, en: otherwise };
}

function optionsOf(schema: JsonSchema): ConditionField['options'] {
  const listed = schema['enum'];
  if (Array.isArray(listed)) {
    return (listed as readonly JsonValue[]).map((value) => ({
      value,
      title: plain(value),
    }));
  }
  const choices = [schema['oneOf'], schema['anyOf']].find(Array.isArray) as
    readonly JsonValue[] | undefined;
  return choices?.flatMap((choice) =>
    isSchema(choice) && choice['const'] !== undefined
      ? [{ value: choice['const'], title: titleOf(choice, plain(choice['const']).vi) }]
      : [],
  );
}

const plain = (value: JsonValue): Localized => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { vi: text, en: text };
};
