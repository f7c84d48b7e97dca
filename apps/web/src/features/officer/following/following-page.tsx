import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { followedQuery } from '../../../api/work.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { en as officerEn } from '../en.js';
import { vi as officerVi } from '../vi.js';
import { en } from './en.js';
import { FollowedRow } from './followed-row.js';
import styles from './following.module.css';
import { vi } from './vi.js';

/** What an officer hears of without having work on it. */
export function FollowingPage() {
  const t = useText({ vi, en });
  const { title: worklist } = useText({ vi: officerVi, en: officerEn });
  usePageTitle(t.title);
  const query = useInfiniteQuery({ ...followedQuery, refetchInterval: 30_000 });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className={styles.page}>
      <div className="stack">
        <Link to="/work" className="small">
          ← {worklist}
        </Link>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      {query.isPending && <Loading lines={6} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && !query.hasNextPage && <Empty title={t.empty}>{t.emptyBody}</Empty>}
      {items !== undefined && items.length > 0 && (
        <ul className="plain-list">
          {items.map((dossier) => (
            <FollowedRow key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      )}
      <MoreButton query={query} />
    </div>
  );
}
