import { partName } from '../assemble-form.js';
import { isSchema, type JsonSchema } from '../json-schema.js';

/** Whether a path of property names such as `project.zone` leads to a field of the form. */
export function hasField(form: JsonSchema, path: string): boolean {
  let here: JsonSchema | undefined = form;
  for (const name of path.split('.')) {
    const properties: unknown = here ? resolved(here, form)['properties'] : undefined;
    const next = isRecord(properties) ? properties[name] : undefined;
    here = isRecord(next) ? next : undefined;
  }
  return here !== undefined;
}

function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const ref = schema['$ref'];
  const name = typeof ref === 'string' ? partName(ref) : undefined;
  const parts = root['$defs'];
  const part = name !== undefined && isSchema(parts) ? parts[name] : undefined;
  return isSchema(part) ? part : schema;
}

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
