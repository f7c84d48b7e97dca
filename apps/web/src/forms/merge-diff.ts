import type { FormObject, FormValue } from '../api/types.js';
import { isObject } from './schema.js';

/** The JSON merge patch (RFC 7396) that turns `before` into `after`; null when they are equal. */
export function mergeDiff(before: FormObject, after: FormObject): FormObject | null {
  const patch: Record<string, FormValue> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old = before[name];
    const now = after[name];
    if (now === undefined) {
      if (old !== undefined) patch[name] = null;
    } else if (isObject(now)) {
      const inner = mergeDiff(isObject(old) ? old : {}, now);
      if (inner !== null) patch[name] = inner;
      else if (!isObject(old)) patch[name] = now;
    } else if (JSON.stringify(old) !== JSON.stringify(now)) {
      patch[name] = now;
    }
  }
  return Object.keys(patch).length === 0 ? null : patch;
}
