import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import type { FieldFault, Locale } from '#libs/kernel';
import { faultText } from './form-fault-text.js';
import { leanSchema } from './lean-schema.js';
import type { JsonSchema } from './json-schema.js';

type AddFormats = (ajv: Ajv2020) => unknown;
const addFormats = ((formatsModule as { default?: unknown }).default ??
  formatsModule) as AddFormats;

const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** Checks what a person filled in; every fault at once, each with a pointer into the form. */
export function validateForm(
  schema: JsonSchema,
  values: unknown,
  locale: Locale = 'vi',
): FieldFault[] {
  const validate = validatorOf(schema);
  if (validate(values)) return [];
  return distinct((validate.errors ?? []).filter(isOwnFault).map((e) => toFault(e, locale)));
}

function validatorOf(schema: JsonSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    meta: false,
    inlineRefs: false,
  });
  addFormats(ajv);
  const validate = ajv.compile(leanSchema(schema));
  compiled.set(schema, validate);
  return validate;
}

/** A branch of a choice and the frame of a condition say nothing that their parent does not. */
const isOwnFault = (e: ErrorObject): boolean =>
  e.keyword !== 'if' && !(e.keyword === 'const' && /\/(one|any)Of\/\d+\/const$/.test(e.schemaPath));

function toFault(e: ErrorObject, locale: Locale): FieldFault {
  const params = e.params as Record<string, unknown>;
  const child =
    params['missingProperty'] ?? params['unevaluatedProperty'] ?? params['additionalProperty'];
  const pointer = typeof child === 'string' ? `${e.instancePath}/${escape(child)}` : e.instancePath;
  return {
    pointer,
    code: `form.${codeOf(e.keyword)}`,
    detail: faultText(e.keyword, params, locale),
  };
}

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function codeOf(keyword: string): string {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return 'required';
    case 'oneOf':
    case 'anyOf':
    case 'enum':
    case 'const':
      return 'choice';
    case 'unevaluatedProperties':
    case 'additionalProperties':
      return 'unknown-field';
    default:
      return keyword.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
  }
}

function distinct(faults: readonly FieldFault[]): FieldFault[] {
  const seen = new Map(faults.map((f) => [`${f.pointer} ${f.code}`, f]));
  return [...seen.values()];
}
