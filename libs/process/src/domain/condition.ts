/**
 * The small typed language in which a flow says when it is taken. A condition is data: it can be evaluated,
 * asked which fields of the form it reads, checked against the form's types, and stored as it is.
 */
export type Condition =
  | { readonly k: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly k: 'not'; readonly of: Condition }
  | { readonly k: 'eq' | 'ne'; readonly a: Term; readonly b: Term }
  | { readonly k: 'lt' | 'le' | 'gt' | 'ge'; readonly a: Term; readonly b: Term }
  | { readonly k: 'in'; readonly a: Term; readonly values: readonly Scalar[] }
  | { readonly k: 'includes'; readonly a: FieldTerm; readonly b: Term }
  | { readonly k: 'filled'; readonly a: FieldTerm };

export type Term =
  | FieldTerm
  | { readonly k: 'text'; readonly v: string }
  | { readonly k: 'num'; readonly v: number }
  | { readonly k: 'flag'; readonly v: boolean };

/** A field of the form, by its path of property names: `project.capital`. */
export interface FieldTerm {
  readonly k: 'field';
  readonly path: string;
}

export type Scalar = string | number | boolean;
export type FormValues = Readonly<Record<string, unknown>>;

/** Total: an absent field or one of another type makes a comparison false, and `ne` true. */
export function evaluate(condition: Condition, values: FormValues): boolean {
  switch (condition.k) {
    case 'all':
      return condition.of.every((c) => evaluate(c, values));
    case 'any':
      return condition.of.some((c) => evaluate(c, values));
    case 'not':
      return !evaluate(condition.of, values);
    case 'eq':
      return same(valueOf(condition.a, values), valueOf(condition.b, values));
    case 'ne':
      return !same(valueOf(condition.a, values), valueOf(condition.b, values));
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return ordered(condition.k, valueOf(condition.a, values), valueOf(condition.b, values));
    case 'in': {
      const value = valueOf(condition.a, values);
      return condition.values.some((v) => same(value, v));
    }
    case 'includes': {
      const list = valueOf(condition.a, values);
      const wanted = valueOf(condition.b, values);
      return Array.isArray(list) && list.some((v: unknown) => same(v, wanted));
    }
    case 'filled':
      return isFilled(valueOf(condition.a, values));
  }
}

/** The paths of all fields that a condition reads, each once, in the order of reading. */
export function fieldsRead(condition: Condition): string[] {
  const paths: string[] = [];
  walkTerms(condition, (term) => {
    if (term.k === 'field' && !paths.includes(term.path)) paths.push(term.path);
  });
  return paths;
}

export function walkTerms(condition: Condition, visit: (term: Term) => void): void {
  switch (condition.k) {
    case 'all':
    case 'any':
      for (const c of condition.of) walkTerms(c, visit);
      return;
    case 'not':
      walkTerms(condition.of, visit);
      return;
    case 'in':
    case 'filled':
      visit(condition.a);
      return;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'includes':
      visit(condition.a);
      visit(condition.b);
  }
}

function valueOf(term: Term, values: FormValues): unknown {
  if (term.k !== 'field') return term.v;
  let at: unknown = values;
  for (const name of term.path.split('.')) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    if (!Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

const isScalar = (v: unknown): v is Scalar =>
  typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean';

const same = (a: unknown, b: unknown): boolean => isScalar(a) && isScalar(b) && a === b;

/** Numbers by size, texts (dates among them, ISO 8601) by code points. */
function ordered(k: 'lt' | 'le' | 'gt' | 'ge', a: unknown, b: unknown): boolean {
  const sign =
    typeof a === 'number' && typeof b === 'number'
      ? Math.sign(a - b)
      : typeof a === 'string' && typeof b === 'string'
        ? Number(a > b) - Number(a < b)
        : undefined;
  if (sign === undefined || Number.isNaN(sign)) return false;
  return { lt: sign < 0, le: sign <= 0, gt: sign > 0, ge: sign >= 0 }[k];
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}
