/** Where a value stands in JSON: names of members, `*` for every item of a list. */
export type JsonPath = readonly string[];

const MARK = '$sealed';

/** A value that only the vault reads; what it was is in the text. */
interface Sealed {
  readonly [MARK]: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSealed = (value: unknown): value is Sealed =>
  isObject(value) && Object.keys(value).length === 1 && typeof value[MARK] === 'string';

/**
 * The same JSON with the values at the paths sealed. What somebody sent under our own mark is sealed
 * too, wherever it stands, so that it can never pass for one of our seals.
 */
export function sealJson(
  value: unknown,
  paths: readonly JsonPath[],
  seal: (plain: string) => string,
): unknown {
  if (value === undefined || value === null) return value;
  if (paths.some((path) => path.length === 0) || (isObject(value) && MARK in value)) {
    return { [MARK]: seal(JSON.stringify(value)) };
  }
  const below = (name: string): JsonPath[] =>
    paths.filter(([first]) => first === name).map((path) => path.slice(1));
  if (Array.isArray(value)) return value.map((item) => sealJson(item, below('*'), seal));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, sealJson(member, below(name), seal)]),
  );
}

/** The JSON as it was before `sealJson`. */
export function openJson(value: unknown, open: (sealed: string) => string): unknown {
  if (isSealed(value)) return JSON.parse(open(value[MARK]));
  if (Array.isArray(value)) return value.map((item) => openJson(item, open));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, openJson(member, open)]),
  );
}
