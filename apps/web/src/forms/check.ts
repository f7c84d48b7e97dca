import type { FormSchema, FormValue } from '../api/types.js';
import { choicesOf, effective, isList, isObject } from './schema.js';

export interface Fault {
  readonly pointer: string;
  readonly key: FaultKey;
  readonly limit?: number;
}

export type FaultKey =
  | 'required'
  | 'agree'
  | 'pattern'
  | 'email'
  | 'short'
  | 'long'
  | 'small'
  | 'large'
  | 'few'
  | 'many'
  | 'choice';

/** A light check while filling in; the server's is the one that counts. */
export function check(
  schema: FormSchema,
  value: FormValue | undefined,
  root: FormSchema,
  pointer = '',
): readonly Fault[] {
  const s = effective(schema, value, root);
  if (isList(value)) return checkList(s, value, root, pointer);
  if (s.properties !== undefined)
    return checkObject(s, isObject(value) ? value : {}, root, pointer);
  if (value === undefined || value === null || value === '') return [];
  const choices = choicesOf(s);
  if (choices !== null && !choices.some((c) => c.value === value))
    return [{ pointer, key: 'choice' }];
  if (typeof value === 'string') return checkText(s, value, pointer);
  if (typeof value === 'number') return checkNumber(s, value, pointer);
  if (s.const !== undefined && value !== s.const) return [{ pointer, key: 'agree' }];
  return [];
}

function checkObject(
  s: FormSchema,
  value: { readonly [key: string]: FormValue | undefined },
  root: FormSchema,
  pointer: string,
): readonly Fault[] {
  return Object.entries(s.properties ?? {}).flatMap(([name, part]) => {
    const at = `${pointer}/${name}`;
    const inner = value[name];
    const must = s.required?.includes(name) === true;
    const sub = effective(part, inner, root);
    if (isBlank(inner) && sub.properties === undefined) {
      return must ? [{ pointer: at, key: 'required' as const }] : [];
    }
    // An optional group that nobody touched asks for nothing.
    if (inner === undefined && !must) return [];
    return check(part, inner, root, at);
  });
}

const isBlank = (value: FormValue | undefined): boolean =>
  value === undefined || value === null || value === '';

function checkList(
  s: FormSchema,
  value: readonly FormValue[],
  root: FormSchema,
  pointer: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (s.minItems !== undefined && value.length < s.minItems) {
    faults.push({ pointer, key: 'few', limit: s.minItems });
  }
  if (s.maxItems !== undefined && value.length > s.maxItems) {
    faults.push({ pointer, key: 'many', limit: s.maxItems });
  }
  const items = s.items;
  if (items === undefined) return faults;
  return [...faults, ...value.flatMap((one, i) => check(items, one, root, `${pointer}/${i}`))];
}

function checkText(s: FormSchema, value: string, pointer: string): readonly Fault[] {
  if (s.minLength !== undefined && value.length < s.minLength) {
    return [{ pointer, key: 'short', limit: s.minLength }];
  }
  if (s.maxLength !== undefined && value.length > s.maxLength) {
    return [{ pointer, key: 'long', limit: s.maxLength }];
  }
  if (s.format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    return [{ pointer, key: 'email' }];
  }
  if (s.pattern !== undefined && !new RegExp(s.pattern, 'u').test(value)) {
    return [{ pointer, key: 'pattern' }];
  }
  return [];
}

function checkNumber(s: FormSchema, value: number, pointer: string): readonly Fault[] {
  const least = s.minimum ?? s.exclusiveMinimum;
  if (
    least !== undefined &&
    (value < least || (s.exclusiveMinimum !== undefined && value <= s.exclusiveMinimum))
  ) {
    return [{ pointer, key: 'small', limit: least }];
  }
  if (s.maximum !== undefined && value > s.maximum)
    return [{ pointer, key: 'large', limit: s.maximum }];
  return [];
}
