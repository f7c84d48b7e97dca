import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { summaryQuery } from '../../../api/manage.js';
import type { Period } from '../../../api/manage.js';
import type { SummaryRow } from '../../../api/work-types.js';
import { count, monthWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './board.module.css';
import { share, sum, value } from './figures.js';

/** Do we keep up? Each month two bars on one scale, what came in above what was finished. */
export function Months({ period }: { readonly period: Required<Period> }) {
  const t = useText({ vi, en });
  const rows = useQuery(summaryQuery('month', period)).data;
  if (rows?.groupBy !== 'month' || rows.items.length < 2) return null;
  const received = sum(rows.items, 'received');
  const finished = sum(rows.items, 'finished');
  const most = Math.max(...rows.items.flatMap((row) => [row.received, row.finished]), 1);
  return (
    <section className={styles.question}>
      <h2>{t.paceTitle}</h2>
      <p className={styles.answer}>{t.pace(received, finished)}</p>
      <ul className={styles.months}>
        {rows.items.map((row) => (
          <Month key={row.key} row={row} most={most} period={period} />
        ))}
      </ul>
    </section>
  );
}

interface MonthProps {
  readonly row: SummaryRow;
  readonly most: number;
  readonly period: Required<Period>;
}

function Month({ row, most, period }: MonthProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const onTime = share(value(row, 'onTime'), row.late, locale);
  return (
    <li>
      <span className={styles.monthName}>{monthWords(row.key, locale)}</span>
      <span className={styles.pair}>
        {(['received', 'finished'] as const).map((measure) => (
          <Link
            key={measure}
            to="/manage/dossiers"
            search={{ ...period, groupBy: 'month', key: row.key, measure }}
            className={styles.bar}
          >
            <span
              className={measure === 'received' ? styles.barIn : styles.barRun}
              style={{ width: `${(row[measure] / most) * 70}%` }}
            />
            <span className={styles.barWord}>
              {t.measures[measure].toLowerCase()} {count(row[measure], locale)}
              {measure === 'finished' && onTime !== null && ` · ${t.onTimeOf(onTime)}`}
            </span>
          </Link>
        ))}
      </span>
    </li>
  );
}
