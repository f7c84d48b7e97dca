import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { everyAccessQuery } from '../../../api/sign-on.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './access.module.css';
import { AccessItem } from './access-item.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** Who asks to act, acts or acted for organisations, and the decisions in the place of their holders. */
export function AccessPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const query = useInfiniteQuery(everyAccessQuery(shown));
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className={`stack-l ${styles.page}`}>
      <div>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <NativeSelect
        label={t.show}
        className={styles.filter}
        value={shown}
        onChange={(event) => setShown(event.currentTarget.value === 'all' ? 'all' : 'open')}
        data={(['open', 'all'] as const).map((value) => ({ value, label: t[value] }))}
      />
      {query.isPending && <Loading lines={4} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={shown === 'open' ? t.emptyOpen : t.empty} />}
      <ul className="plain-list">
        {items?.map((access) => (
          <AccessItem key={access.id} access={access} />
        ))}
      </ul>
      <MoreButton query={query} />
    </div>
  );
}
