/**
 * A question about a filled form, as data. `field` is a JSON pointer into the form values.
 * A field that is not filled in answers no to every comparison.
 */
export type Condition =
  | { readonly op: 'equals'; readonly field: string; readonly value: Scalar }
  | { readonly op: 'one-of'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly op: 'at-least'; readonly field: string; readonly amount: number }
  | { readonly op: 'filled'; readonly field: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

export type Scalar = string | number | boolean;

export function holds(condition: Condition, values: unknown): boolean {
  switch (condition.op) {
    case 'equals':
      return valueAt(values, condition.field) === condition.value;
    case 'one-of':
      return condition.values.some((value) => valueAt(values, condition.field) === value);
    case 'at-least': {
      const value = valueAt(values, condition.field);
      return typeof value === 'number' && value >= condition.amount;
    }
    case 'filled':
      return isFilled(valueAt(values, condition.field));
    case 'all':
      return condition.of.every((part) => holds(part, values));
    case 'any':
      return condition.of.some((part) => holds(part, values));
    case 'not':
      return !holds(condition.of, values);
  }
}

/** The fields that a condition reads. */
export function reads(condition: Condition): string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(reads);
    case 'not':
      return reads(condition.of);
    case 'equals':
    case 'one-of':
    case 'at-least':
    case 'filled':
      return [condition.field];
  }
}

const isFilled = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

/** The value at an RFC 6901 pointer, `undefined` where there is none. */
export function valueAt(values: unknown, pointer: string): unknown {
  let here: unknown = values;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}
