import type { Localized } from '#libs/kernel';
import { answerOf } from './form-example.js';
import { isSchema, type JsonSchema, type JsonValue } from './json-schema.js';

export interface ZoneChoice {
  readonly code: string;
  readonly name: Localized;
}

/**
 * Puts a form together into one self-contained schema: adds the shared parts that it refers to,
 * the choice of zones, and beside every reference the answer that the part carries in itself.
 */
export function assembleForm(
  seed: JsonSchema,
  shared: Readonly<Record<string, JsonSchema>>,
  zones: readonly ZoneChoice[],
): JsonSchema {
  const parts: Record<string, JsonSchema> = { ...shared, zone: zoneChoice(zones) };
  const used = new Set<string>();
  collect(seed, parts, used);
  const definitions = Object.fromEntries(
    [...used].sort().map((name) => [name, parts[name] ?? {}] as const),
  );
  const whole: JsonSchema = { ...seed, $defs: definitions };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(withAnswers(whole, whole) as JsonSchema),
  };
}

const zoneChoice = (zones: readonly ZoneChoice[]): JsonSchema => ({
  type: 'string',
  'x-i18n': { title: { vi: 'Khu công nghiệp, khu kinh tế', en: 'Industrial park or zone' } },
  'x-widget': 'zone',
  examples: zones.slice(0, 1).map(({ code }) => code),
  oneOf: zones.map(({ code, name }) => ({
    const: code,
    'x-i18n': { title: { vi: name.vi, en: name.en } },
  })),
});

function collect(
  value: JsonValue,
  parts: Readonly<Record<string, JsonSchema>>,
  used: Set<string>,
): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) collect(item, parts, used);
    return;
  }
  if (!isSchema(value)) return;
  const ref = value['$ref'];
  const name = typeof ref === 'string' ? partName(ref) : undefined;
  if (name !== undefined && !used.has(name)) {
    used.add(name);
    collect(parts[name] ?? {}, parts, used);
  }
  for (const child of Object.values(value)) collect(child, parts, used);
}

export const partName = (ref: string): string | undefined => /^#\/\$defs\/([\w-]+)$/.exec(ref)?.[1];

/** Every property that is an object, a list or a reference shows its own answer as an example. */
function withAnswers(value: JsonValue, root: JsonSchema): JsonValue {
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item) => withAnswers(item, root));
  }
  if (!isSchema(value)) return value;
  const children = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === 'properties' && isSchema(child)
        ? Object.fromEntries(Object.entries(child).map(([k, p]) => [k, property(p, root)]))
        : withAnswers(child, root),
    ]),
  );
  return children;
}

function property(schema: JsonValue, root: JsonSchema): JsonValue {
  const inner = withAnswers(schema, root);
  if (!isSchema(schema) || !isSchema(inner)) return inner;
  if ('const' in schema || 'default' in schema || 'examples' in schema) return inner;
  const answer = answerOf(schema, root);
  return answer === undefined ? inner : { ...inner, examples: [answer] };
}
