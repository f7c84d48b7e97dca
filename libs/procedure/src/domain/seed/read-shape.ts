import { err, ok, type Result } from '#libs/kernel';
import type { JsonSchema } from '../json-schema.js';
import { validateForm } from '../validate-form.js';
import type { SeedFault } from './seed-shape.js';

/** Trusts a parsed file only when it has the shape that the schema says. */
export function readShape<T>(
  file: string,
  schema: JsonSchema,
  data: unknown,
): Result<T, readonly SeedFault[]> {
  const faults = validateForm(schema, data, 'en');
  if (faults.length === 0) return ok(data as T);
  return err(faults.map(({ pointer, detail }) => ({ file, row: pointer, detail })));
}
