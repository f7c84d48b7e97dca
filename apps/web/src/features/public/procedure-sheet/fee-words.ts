import type { Fee } from '../../../api/types.js';
import { money, pick } from '../../../i18n/format.js';
import type { Locale } from '../../../i18n/locale.js';
import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export function feeWords(fee: Fee | null | undefined, t: Same<typeof vi>, locale: Locale): string {
  if (fee === null || fee === undefined) return t.noFee;
  if (fee.amount === 0 || fee.kind === 'none') return t.noFee;
  if (typeof fee.amount === 'number') return money(fee.amount, locale);
  if (fee.text) return pick(fee.text, locale);
  return t.councilFee;
}
