import { momentWords } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

/** A due date within a sentence, which says so where the calendar of its year may still move it. */
export function useDueWords(): (at: string, provisional: boolean) => string {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (at, provisional) => momentWords(at, locale) + (provisional ? ` (${t.provisional})` : '');
}
