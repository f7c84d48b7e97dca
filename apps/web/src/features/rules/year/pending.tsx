import type { YearCalendar } from '../../../api/rules.js';
import { dateWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

/** What is talked about and not decided: shown, never counted. */
export function Pending({ calendar }: { readonly calendar: YearCalendar }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (calendar.pending.length === 0) return null;
  return (
    <section>
      <h2>{t.pendingTitle}</h2>
      <p className="soft">{t.pendingLead}</p>
      <ul>
        {calendar.pending.map((day) => (
          <li key={`${day.kind} ${day.dates.join(' ')}`}>
            {t.kinds[day.kind]}: {pick(day.name, locale)} (
            {day.dates.map((date) => dateWords(date, locale)).join('; ')})
          </li>
        ))}
      </ul>
    </section>
  );
}
