import { legalParts } from '../../../i18n/format.js';

/** The date in Vietnam, wherever the reader is. */
export function today(): string {
  const p = legalParts(Date.now());
  return `${p['year']}-${p['month']}-${p['day']}`;
}
