import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { myDossiersQuery } from '../../../api/dossiers.js';
import type { DossierItem, DossierStatus } from '../../../api/types.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { DossierRow } from './dossier-row.js';
import styles from './dossiers.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

type Group = 'needsYou' | 'running' | 'drafts' | 'over';

const GROUP: Readonly<Record<DossierStatus, Group>> = {
  draft: 'drafts',
  submitted: 'running',
  'supplement-requested': 'needsYou',
  'refused-at-reception': 'over',
  'in-process': 'running',
  'awaiting-payment': 'needsYou',
  decided: 'running',
  returned: 'over',
  withdrawn: 'over',
  stopped: 'over',
};

const ORDER: readonly Group[] = ['needsYou', 'running', 'drafts', 'over'];

export function DossiersPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const query = useInfiniteQuery({ ...myDossiersQuery(''), refetchInterval: 30_000 });
  const items = query.data?.pages.flatMap((page) => page.items);
  const find = (
    <Button component={Link} to="/">
      {t.find}
    </Button>
  );
  return (
    <div className={styles.page}>
      <div className="spread">
        <h1>{t.title}</h1>
        {items !== undefined && items.length > 0 && find}
      </div>
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <Loading lines={6} />}
      {items?.length === 0 && (
        <Empty title={t.empty} action={find}>
          {t.emptyBody}
        </Empty>
      )}
      {items !== undefined && <Groups items={items} />}
      <MoreButton query={query} />
    </div>
  );
}

function Groups({ items }: { readonly items: readonly DossierItem[] }) {
  const t = useText({ vi, en });
  return ORDER.map((group) => {
    const own = items.filter((item) => GROUP[item.status] === group);
    if (own.length === 0) return null;
    return (
      <section key={group}>
        <h2 className={styles.group}>{t[group]}</h2>
        <ul className="plain-list">
          {own.map((dossier) => (
            <DossierRow key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      </section>
    );
  });
}
