import { isSchema, type JsonSchema, type JsonValue } from './json-schema.js';

/**
 * The valid answer that a form carries in itself: of every required property the `const`, the
 * `default` or the first of the `examples`, and what its object says where it has none.
 */
export const firstAnswer = (root: JsonSchema): JsonValue => answerOf(root, root) ?? {};

export function answerOf(schema: JsonSchema, root: JsonSchema): JsonValue | undefined {
  const stated = statedAnswer(schema);
  if (stated !== undefined) return stated;
  const target = schema['$ref'];
  if (typeof target === 'string') {
    const found = definition(root, target);
    return found ? answerOf(found, root) : undefined;
  }
  if (schema['type'] === 'array') return listOfOne(schema, root);
  return schema['type'] === 'object' ? requiredAnswers(schema, root) : undefined;
}

function requiredAnswers(schema: JsonSchema, root: JsonSchema): JsonValue {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.fromEntries(
    required.flatMap((name: JsonValue) => {
      const property = typeof name === 'string' ? properties[name] : undefined;
      const value = isSchema(property) ? answerOf(property, root) : undefined;
      return typeof name === 'string' && value !== undefined ? [[name, value]] : [];
    }),
  );
}

function listOfOne(schema: JsonSchema, root: JsonSchema): JsonValue | undefined {
  const item = isSchema(schema['items']) ? answerOf(schema['items'], root) : undefined;
  return item === undefined ? undefined : [item];
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
