/** A text inside nested values, trimmed; `undefined` where there is none. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return typeof here === 'string' && here.trim() !== '' ? here.trim() : undefined;
}
