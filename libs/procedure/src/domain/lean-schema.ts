import { isSchema, type JsonSchema, type JsonValue } from './json-schema.js';

const WORDS = new Set(['title', 'description', 'examples', 'default', '$schema']);
const NAMED = new Set(['properties', '$defs', 'dependentRequired', 'patternProperties']);

/**
 * The same rules without words for people, and each choice of `const` values as an `enum`: what a
 * validator has to read, so that it is built several times faster.
 */
export function leanSchema(schema: JsonSchema): JsonSchema {
  const lean: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (WORDS.has(key) || key.startsWith('x-')) continue;
    const constants = key === 'oneOf' || key === 'anyOf' ? constantsOf(value) : undefined;
    if (constants !== undefined && schema['enum'] === undefined) lean['enum'] = constants;
    else lean[key] = NAMED.has(key) && isSchema(value) ? leanNamed(value) : leanValue(value, key);
  }
  return lean;
}

const leanNamed = (named: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(named).map(([name, part]) => [name, leanValue(part, name)]));

function leanValue(value: JsonValue, key: string): JsonValue {
  if (key === 'enum' || key === 'const') return value;
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item) => leanValue(item, ''));
  }
  return isSchema(value) ? leanSchema(value) : value;
}

/** The values of a choice, where each differs and nothing else is asked of them. */
function constantsOf(choice: JsonValue): JsonValue[] | undefined {
  if (!Array.isArray(choice)) return undefined;
  const values = (choice as readonly JsonValue[]).map((option) =>
    isSchema(option) &&
    Object.keys(option).every((k) => k === 'const' || WORDS.has(k) || k.startsWith('x-'))
      ? option['const']
      : undefined,
  );
  const known = values.filter((v) => v !== undefined);
  return known.length === values.length && new Set(known).size === known.length ? known : undefined;
}
