import type { Hours } from '../../../api/rules.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { hoursWords, sameHours } from './days.js';

/** "thứ Hai – thứ Năm: 08:00–12:00; thứ Sáu: …" */
export function useWeekWords(): (week: Readonly<Record<string, Hours>>) => string {
  const t = useText({ vi, en });
  return (week) =>
    sameHours(week)
      .map(({ from, to, hours }) => {
        const days =
          from === to ? t.weekdays[from].long : `${t.weekdays[from].long} – ${t.weekdays[to].long}`;
        return `${days}: ${hoursWords(hours)}`;
      })
      .join('; ');
}
