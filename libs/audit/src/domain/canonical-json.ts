/**
 * JSON in the one form of RFC 8785 (JCS): members sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two equal values give the same bytes everywhere.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('JSON has no NaN and no infinity');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) {
    return `[${value.map((v: unknown) => canonicalJson(v === undefined ? null : v)).join(',')}]`;
  }
  if (typeof value === 'object') return members(value);
  throw new TypeError(`JSON cannot hold a ${typeof value}`);
}

function members(value: object): string {
  let all = '';
  // The default order compares UTF-16 code units, as the RFC asks.
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key);
    if (member === undefined) continue;
    all += `${all === '' ? '' : ','}${text(key)}:${canonicalJson(member)}`;
  }
  return `{${all}}`;
}

const SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A lone surrogate has no UTF-8, so it has no hash. */
function text(value: string): string {
  if (SURROGATE.test(value) && LONE_SURROGATE.test(value)) {
    throw new TypeError('The text is not well-formed Unicode');
  }
  return JSON.stringify(value);
}
