import type { Name, UnitRef } from '../api/types.js';
import { pick } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';

/** A unit comes as a name or as a reference with a name; people read the name. */
export function stepUnit(unit: UnitRef | Name | null | undefined, locale: Locale): string {
  if (unit === null || unit === undefined) return '';
  if (typeof unit === 'string') return unit;
  return 'name' in unit ? pick(unit.name, locale) : pick(unit, locale);
}
