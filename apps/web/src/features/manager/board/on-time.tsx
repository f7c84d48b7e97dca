import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Period } from '../../../api/manage.js';
import type { GroupBy, SummaryRow } from '../../../api/work-types.js';
import { Scroller } from '../../../components/scroller.js';
import { Empty } from '../../../components/states/states.js';
import { count, monthWords, pick, shortTime } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './board.module.css';
import { addsUp, csvOf, download, MEASURES, share, sum, top, total, value } from './figures.js';

interface Props {
  readonly rows: readonly SummaryRow[];
  readonly groupBy: GroupBy;
  readonly period: Required<Period>;
}

export function OnTime({ rows, groupBy, period }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (rows.length === 0) return <Empty title={t.empty}>{t.emptyBody}</Empty>;
  const late = sum(rows, 'late');
  const onTime = sum(rows, 'onTime');
  const overdue = total(rows, 'overdue', groupBy);
  const worst = top(rows, 'overdue');
  const said = share(onTime, late, locale);
  const answer = said === null ? t.answerNone : t.answer(said, count(onTime + late, locale));
  const whole = `${answer} ${t.overdue(overdue)}`;
  const first =
    groupBy === 'unit' ? t.group.unit : groupBy === 'month' ? t.group.month : t.group.procedure;
  return (
    <>
      <p className={styles.answer}>
        {addsUp(groupBy) ? whole : t.perUnit}{' '}
        {worst !== undefined &&
          groupBy !== 'month' &&
          t.worst(pick(worst.label, locale), worst.overdue)}
      </p>
      <SummaryTable rows={rows} first={first} groupBy={groupBy} period={period} />
      <div className="row no-print">
        <Button
          variant="subtle"
          size="sm"
          onClick={() =>
            download(
              `motcua-${groupBy}-${period.from}-${period.to}.csv`,
              csvOf(rows, t, first, locale),
            )
          }
        >
          {t.csv}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
    </>
  );
}

function SummaryTable({ rows, first, groupBy, period }: Props & { readonly first: string }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <Scroller label={t.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {MEASURES.map((m) => (
              <th key={m} scope="col">
                {t.measures[m]}
              </th>
            ))}
            <th scope="col">{t.share}</th>
            <th scope="col" title={t.medianHint}>
              {t.median}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {groupBy === 'month' ? monthWords(row.key, locale) : pick(row.label, locale)}
              </th>
              {MEASURES.map((measure) => (
                <td key={measure}>
                  <Behind
                    number={value(row, measure)}
                    late={measure === 'overdue' || measure === 'late'}
                    filter={{ ...period, groupBy, key: row.key, measure }}
                  />
                </td>
              ))}
              <td>
                <ShareBar row={row} />
              </td>
              <td>{row.medianMinutes === null ? '–' : shortTime(row.medianMinutes, locale)}</td>
            </tr>
          ))}
        </tbody>
        {addsUp(groupBy) && (
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              {MEASURES.map((measure) => (
                <td key={measure}>{count(total(rows, measure, groupBy), locale)}</td>
              ))}
              <td>{share(sum(rows, 'onTime'), sum(rows, 'late'), locale) ?? '–'}</td>
              <td>–</td>
            </tr>
          </tfoot>
        )}
      </table>
    </Scroller>
  );
}

interface BehindProps {
  readonly number: number;
  readonly late: boolean;
  readonly filter: Readonly<Record<string, string>>;
}

/** Every number leads to its dossiers; a zero leads nowhere. */
function Behind({ number, late, filter }: BehindProps) {
  const { locale } = useLocale();
  if (number === 0) return <span className="soft">0</span>;
  return (
    <Link to="/manage/dossiers" search={filter} className={late ? styles.late : undefined}>
      {count(number, locale)}
    </Link>
  );
}

function ShareBar({ row }: { readonly row: SummaryRow }) {
  const { locale } = useLocale();
  const onTime = value(row, 'onTime');
  const said = share(onTime, row.late, locale);
  if (said === null) return <span className="soft">–</span>;
  return (
    <span className={styles.share}>
      <span className={styles.shareTrack} aria-hidden="true">
        <span style={{ width: `${(onTime / (onTime + row.late)) * 100}%` }} />
      </span>
      {said}
    </span>
  );
}
