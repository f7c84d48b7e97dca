import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { summaryQuery } from '../../../api/manage.js';
import type { Period } from '../../../api/manage.js';
import type { SummaryRow } from '../../../api/work-types.js';
import { count, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './board.module.css';
import { csvOf, download, top } from './figures.js';

const SHOWN = 8;

interface Props {
  readonly by: 'unit' | 'step';
  readonly period: Required<Period>;
}

/** Bars with their names and numbers on them; the late part of each is red. The same rows as a table. */
export function WhereWaiting({ by, period }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const rows = useQuery(summaryQuery(by, period)).data?.items ?? [];
  const waiting = rows.filter((row) => row.open > 0).sort((a, b) => b.open - a.open);
  const most = top(waiting, 'open');
  if (most === undefined) return null;
  const name = pick(most.label, locale);
  const column = by === 'unit' ? t.unit : t.stepColumn;
  return (
    <section className={styles.question}>
      <h2>{by === 'unit' ? t.whereTitle : t.stepTitle}</h2>
      <p className={styles.answer}>
        {by === 'unit' ? t.whereAnswer(name, most.open) : t.stepAnswer(name, most.open)}
      </p>
      <ul className={styles.bars}>
        {waiting.slice(0, SHOWN).map((row) => (
          <Bar key={row.key} row={row} most={most.open} by={by} period={period} />
        ))}
      </ul>
      <details className={styles.asTable}>
        <summary>{t.asTable}</summary>
        <WaitingTable rows={waiting} column={column} />
        <Button
          className="no-print"
          variant="subtle"
          size="sm"
          onClick={() =>
            download(
              `motcua-waiting-${by}-${period.from}-${period.to}.csv`,
              csvOf(waiting, t, column, locale),
            )
          }
        >
          {t.csv}
        </Button>
      </details>
    </section>
  );
}

function Bar({
  row,
  most,
  by,
  period,
}: Props & { readonly row: SummaryRow; readonly most: number }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <li>
      <span>{pick(row.label, locale)}</span>
      <Link
        to="/manage/dossiers"
        search={{ ...period, groupBy: by, key: row.key, measure: 'open' }}
        className={styles.bar}
      >
        <span
          className={styles.barRun}
          style={{ width: `${((row.open - row.overdue) / most) * 80}%` }}
        />
        <span className={styles.barLate} style={{ width: `${(row.overdue / most) * 80}%` }} />
        <span className={styles.barWord}>
          {count(row.open, locale)}
          {row.overdue > 0 &&
            ` · ${t.measures.overdue.toLowerCase()} ${count(row.overdue, locale)}`}
        </span>
      </Link>
    </li>
  );
}

interface TableProps {
  readonly rows: readonly SummaryRow[];
  readonly column: string;
}

function WaitingTable({ rows, column }: TableProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{t.measures.open}</th>
          <th scope="col">{t.measures.overdue}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{pick(row.label, locale)}</th>
            <td>{count(row.open, locale)}</td>
            <td className={row.overdue > 0 ? styles.late : undefined}>
              {count(row.overdue, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
