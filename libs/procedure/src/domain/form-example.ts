import type { JsonSchema, JsonValue } from './procedure-content.js';

/**
 * The valid answer that a form carries in itself: of every required property the `const`, the
 * `default` or the first of the `examples`, and what its object says where it has none.
 */
export function firstAnswer(root: JsonSchema): JsonValue {
  return answer(root, root) ?? {};
}

function answer(schema: JsonSchema, root: JsonSchema): JsonValue | undefined {
  const stated = statedAnswer(schema);
  if (stated !== undefined) return stated;
  const target = schema['$ref'];
  if (typeof target === 'string') {
    const found = definition(root, target);
    return found ? answer(found, root) : undefined;
  }
  if (schema['type'] !== 'object' || !isSchema(schema['properties'])) return undefined;
  const properties = schema['properties'];
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.fromEntries(
    required.flatMap((name: JsonValue) => {
      const property = typeof name === 'string' ? properties[name] : undefined;
      const value = isSchema(property) ? answer(property, root) : undefined;
      return typeof name === 'string' && value !== undefined ? [[name, value]] : [];
    }),
  );
}

function statedAnswer(schema: JsonSchema): JsonValue | undefined {
  if (schema['const'] !== undefined) return schema['const'];
  if (schema['default'] !== undefined) return schema['default'];
  const examples = schema['examples'];
  return Array.isArray(examples) ? (examples[0] as JsonValue | undefined) : undefined;
}

function definition(root: JsonSchema, ref: string): JsonSchema | undefined {
  const name = /^#\/\$defs\/([\w-]+)$/.exec(ref)?.[1];
  const defs = root['$defs'];
  const found = name !== undefined && isSchema(defs) ? defs[name] : undefined;
  return isSchema(found) ? found : undefined;
}

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
