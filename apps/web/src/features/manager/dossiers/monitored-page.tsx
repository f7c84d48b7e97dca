import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { monitoredQuery } from '../../../api/manage.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { numericDate } from '../../../i18n/format.js';
import { useText } from '../../../i18n/use-text.js';
import styles from '../board/board.module.css';
import { MEASURES } from '../board/figures.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { DossierTable } from './dossier-table.js';

export function MonitoredPage() {
  const t = useText({ vi, en });
  const filter: Record<string, string> = useSearch({ from: '/office/manager/manage/dossiers' });
  const query = useInfiniteQuery(monitoredQuery(filter));
  const items = query.data?.pages.flatMap((page) => page.items);
  const measure = MEASURES.find((m) => m === filter['measure']);
  const { from, to } = filter;
  const title =
    titleOf(filter['unacknowledged'], t) ??
    (measure === undefined ? t.dossiers : t.measures[measure]);
  usePageTitle(title);
  return (
    <div className={styles.page}>
      <div className="stack">
        <Link to="/manage" className="small">
          ← {t.back}
        </Link>
        <h1>{title}</h1>
        {from !== undefined && to !== undefined && (
          <p className="soft">
            {numericDate(from)} – {numericDate(to)}
          </p>
        )}
      </div>
      {query.isPending && <Loading lines={8} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={t.none} />}
      {items !== undefined && items.length > 0 && <DossierTable dossiers={items} />}
      <MoreButton query={query} />
    </div>
  );
}

const titleOf = (level: string | undefined, t: typeof vi): string | undefined =>
  level === undefined ? undefined : level === '2' ? t.unseenTwice : t.unseen;
