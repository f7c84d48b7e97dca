/**
 * An array as PostgreSQL reads it, for values that need no quotes: identifiers, numbers, booleans,
 * instants, hexadecimal hashes. Thousands of them are written several times faster than one by one.
 */
export const plainArray = (values: readonly (string | number | boolean | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`;
