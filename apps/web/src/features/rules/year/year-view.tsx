import type { ShownDay } from './days.js';
import type { YearCalendar } from '../../../api/rules.js';
import { dateWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { monthOf, WEEKDAYS, weeksOf } from './days.js';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Twelve months at a glance; the words are in the list beneath, and behind every marked day. */
export function YearView({ calendar }: { readonly calendar: YearCalendar }) {
  const t = useText({ vi, en });
  return (
    <>
      <ul className={styles.legend} aria-label={t.legend}>
        {(['rest', 'off', 'make-up', 'half'] as const).map((look) => (
          <li key={look}>
            <span className={`${styles.day} ${styles[look] ?? ''}`} aria-hidden="true">
              {SIGNS[look] ?? ''}
            </span>
            {t.looks[look]}
          </li>
        ))}
        <li>
          <span className={`${styles.day} ${styles.ofUnit}`} aria-hidden="true" />
          {t.looks.unit}
        </li>
      </ul>
      <div className={styles.year}>
        {MONTHS.map((month) => (
          <Month key={month} calendar={calendar} month={month} />
        ))}
      </div>
    </>
  );
}

/** Colour never speaks alone. */
const SIGNS: Readonly<Record<string, string>> = { off: '×', 'make-up': '+', half: '½' };

function Month({ calendar, month }: { readonly calendar: YearCalendar; readonly month: number }) {
  const t = useText({ vi, en });
  return (
    <table className={styles.month}>
      <caption>{t.months(month)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">{t.weekdays[day].short}</span>
              <span className="visually-hidden">{t.weekdays[day].long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(monthOf(calendar, month)).map((week, i) => (
          <tr key={i}>
            {week.map((day, k) =>
              day === null ? (
                <td key={k}>&nbsp;</td>
              ) : (
                <Day key={day.date} calendar={calendar} day={day} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ calendar, day }: { readonly calendar: YearCalendar; readonly day: ShownDay }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const own = calendar.unitDays.filter((d) => d.date === day.date);
  const said = [
    ...(day.rule ? [`${t.kinds[day.rule.kind]}: ${pick(day.rule.name, locale)}`] : []),
    ...own.map((d) => `${t.looks.unit}: ${pick(d.name, locale)}`),
  ].join('; ');
  const looks = [styles.day, styles[day.look], own.length > 0 ? styles.ofUnit : ''].join(' ');
  return (
    <td>
      <span className={looks} {...(said && { title: `${dateWords(day.date, locale)}: ${said}` })}>
        {day.number}
        {SIGNS[day.look] !== undefined && <sup aria-hidden="true">{SIGNS[day.look]}</sup>}
        {said && <span className="visually-hidden"> {said}</span>}
      </span>
    </td>
  );
}
