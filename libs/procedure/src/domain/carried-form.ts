import type { FormValues } from '#libs/process/domain';
import type { JsonSchema } from './json-schema.js';
import { validateForm } from './validate-form.js';

/**
 * What another form already answers: of the values given, those that this form knows by the same name and takes
 * as they are. Nothing is guessed or converted.
 */
export function carriedForm(schema: JsonSchema, given: FormValues): Record<string, unknown> {
  const properties = schema['properties'];
  const known = typeof properties === 'object' && properties !== null ? properties : {};
  const same = Object.entries(given).filter(([name]) => Object.hasOwn(known, name));
  // What is not there yet is no fault of what is there.
  const faulty = new Set(
    validateForm(schema, Object.fromEntries(same))
      .filter((f) => f.code !== 'form.required')
      .map((f) => f.pointer.split('/')[1]),
  );
  return Object.fromEntries(same.filter(([name]) => !faulty.has(name)));
}
