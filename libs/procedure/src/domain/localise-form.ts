import type { Locale } from '#libs/kernel';
import { isSchema, type JsonSchema, type JsonValue } from './json-schema.js';

/**
 * Resolves `x-i18n: {title: {vi, en}, …}` into plain strings of one language, everywhere in the
 * schema; nothing else changes.
 */
export function localiseForm(schema: JsonSchema, locale: Locale): JsonSchema {
  return resolve(schema, locale) as JsonSchema;
}

function resolve(value: JsonValue, locale: Locale): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => resolve(item, locale));
  if (value === null || typeof value !== 'object') return value;
  const { 'x-i18n': texts, ...rest } = value as JsonSchema;
  return {
    ...(isSchema(texts) ? pick(texts, locale) : {}),
    ...Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, resolve(v, locale)])),
  };
}

function pick(texts: JsonSchema, locale: Locale): JsonSchema {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, isSchema(text) ? (text[locale] ?? '') : text]),
  );
}
