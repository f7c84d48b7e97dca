import { useQuery } from '@tanstack/react-query';
import type { CalendarDay, YearCalendar } from '../../../api/rules.js';
import { unitsQuery } from '../../../api/work.js';
import { Scroller } from '../../../components/scroller.js';
import { dateWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { hoursWords } from './days.js';
import { useWeekWords } from './use-week-words.js';

/** Every day of the year that is not as its weekday, in words; and the hours of the others. */
export function DayList({ calendar }: { readonly calendar: YearCalendar }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const units = useQuery(unitsQuery).data ?? [];
  const nameOf = (id: string): string => pick(units.find((u) => u.id === id)?.name, locale) || id;
  const rows: { day: CalendarDay; unit: string }[] = [
    ...calendar.days.map((day) => ({ day, unit: '' })),
    ...calendar.unitDays.map((day) => ({ day, unit: nameOf(day.unitId) })),
  ].sort((a, b) => (a.day.date < b.day.date ? -1 : 1));
  return (
    <section>
      <h2>{t.daysTitle(calendar.year)}</h2>
      {rows.length === 0 ? (
        <p className="soft">{t.daysNone}</p>
      ) : (
        <Scroller label={t.daysTitle(calendar.year)}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.what}</th>
                <th scope="col">{t.forWhom}</th>
                <th scope="col">{t.basis}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ day, unit }) => (
                <tr key={`${day.date} ${unit}`}>
                  <th scope="row">{dateWords(day.date, locale)}</th>
                  <td>
                    {t.kinds[day.kind]}: {pick(day.name, locale)}
                    {day.hours && ` (${hoursWords(day.hours)})`}
                    {day.pairedWith && (
                      <span className="soft">
                        {' '}
                        {t.pairedWith(dateWords(day.pairedWith, locale))}
                      </span>
                    )}
                  </td>
                  <td>{unit || t.everybody}</td>
                  <td className="soft">{pick(day.basis, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  );
}

/** The ordinary week; a later one where the hours change. */
export function WeekHours({ calendar }: { readonly calendar: YearCalendar }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const words = useWeekWords();
  const last = `${calendar.year}-12-31`;
  const begun = calendar.weeks.filter((w) => w.effectiveFrom <= last);
  const shown = begun.filter(
    (week, i) =>
      week.effectiveFrom >= `${calendar.year}-01-01` ||
      (begun[i + 1]?.effectiveFrom ?? '9999') > `${calendar.year}-01-01`,
  );
  return (
    <section>
      <h2>{t.hoursTitle}</h2>
      <ul className="plain-list">
        {shown.map((week) => (
          <li key={week.effectiveFrom}>
            {shown.length > 1 && (
              <strong>{t.fromDay(dateWords(week.effectiveFrom, locale))} </strong>
            )}
            {words(week.hours)}
          </li>
        ))}
      </ul>
    </section>
  );
}
