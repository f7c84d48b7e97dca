import { useInfiniteQuery } from '@tanstack/react-query';
import { reportsQuery } from '../../../api/exports.js';
import type { Report } from '../../../api/exports.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Scroller } from '../../../components/scroller.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { count, fileSize, numericDate, shortMoment } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from '../../rules/rules.module.css';
import { en } from './en.js';
import { ReportForm } from './report-form.js';
import { vi } from './vi.js';

/** Large reports: asked for here, built in the queue, taken away as files. */
export function ReportsPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const query = useInfiniteQuery(reportsQuery);
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className={styles.page}>
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <ReportForm />
      <section className="stack">
        <h2>{t.mineTitle}</h2>
        {query.isPending && <Loading lines={4} />}
        {query.isError && items === undefined && (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        )}
        {items?.length === 0 && <Empty title={t.none}>{t.noneBody}</Empty>}
        {items !== undefined && items.length > 0 && <ReportTable reports={items} />}
        <MoreButton query={query} />
      </section>
    </div>
  );
}

function ReportTable({ reports }: { readonly reports: readonly Report[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <Scroller label={t.mineTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.report}</th>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.asked}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.download}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <th scope="row">
                {t.kinds[report.kind]}
                {report.kind === 'summary' &&
                  ` (${t.by.toLowerCase()} ${t.groups[report.filter.groupBy]})`}
              </th>
              <td>
                {numericDate(report.filter.from)} – {numericDate(report.filter.to)}
              </td>
              <td>{shortMoment(report.createdAt, locale)}</td>
              <td aria-live="polite">
                {t.states[report.state]}
                <span className="soft small">
                  {' '}
                  <Rows report={report} />
                </span>
              </td>
              <td>
                <Download report={report} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Rows({ report }: { readonly report: Report }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (report.state === 'queued' || report.state === 'failed') return null;
  const rows = count(report.rows, locale);
  const all = report.state === 'running' ? report.total : null;
  return <>{all === null ? t.rows(rows) : t.rowsOf(rows, count(all, locale))}</>;
}

function Download({ report }: { readonly report: Report }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (report.href === undefined) return <span className="soft">–</span>;
  return (
    <a href={report.href} download aria-label={t.downloadOf(t.kinds[report.kind])}>
      CSV{report.size !== null && `, ${fileSize(report.size, locale)}`}
    </a>
  );
}
