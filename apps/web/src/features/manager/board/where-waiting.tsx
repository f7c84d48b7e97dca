import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { summaryQuery } from '../../../api/manage.js';
import type { Period } from '../../../api/manage.js';
import { count, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './board.module.css';
import { top } from './figures.js';

const SHOWN = 8;

/** Bars with their names and numbers on them; the late part of each is red. */
export function WhereWaiting({ period }: { readonly period: Required<Period> }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const rows = useQuery(summaryQuery('unit', period)).data?.items ?? [];
  const waiting = rows
    .filter((row) => row.open > 0)
    .sort((a, b) => b.open - a.open)
    .slice(0, SHOWN);
  const most = top(waiting, 'open');
  if (most === undefined) return null;
  return (
    <section className={styles.question}>
      <h2>{t.whereTitle}</h2>
      <p className={styles.answer}>{t.whereAnswer(pick(most.label, locale), most.open)}</p>
      <ul className={styles.bars}>
        {waiting.map((row) => (
          <li key={row.key}>
            <span>{pick(row.label, locale)}</span>
            <Link
              to="/manage/dossiers"
              search={{ ...period, groupBy: 'unit', key: row.key, measure: 'open' }}
              className={styles.bar}
            >
              <span
                className={styles.barRun}
                style={{ width: `${((row.open - row.overdue) / most.open) * 80}%` }}
              />
              <span
                className={styles.barLate}
                style={{ width: `${(row.overdue / most.open) * 80}%` }}
              />
              <span className={styles.barWord}>
                {count(row.open, locale)}
                {row.overdue > 0 &&
                  ` · ${t.measures.overdue.toLowerCase()} ${count(row.overdue, locale)}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
