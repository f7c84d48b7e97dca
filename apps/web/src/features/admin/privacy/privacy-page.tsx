import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { erasuresQuery, type ErasureState } from '../../../api/privacy.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { ErasureItem } from './erasure-item.js';
import styles from './privacy.module.css';
import { RetentionList } from './retention-list.js';
import { vi } from './vi.js';

const STATES = ['open', 'erased', 'refused', 'withdrawn'] as const;

export function PrivacyPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const [state, setState] = useState<ErasureState>('open');
  const query = useInfiniteQuery(erasuresQuery(state));
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className={`stack-l ${styles.page}`}>
      <div>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <section className="stack">
        <h2>{t.requests}</h2>
        <NativeSelect
          label={t.show}
          className={styles.filter}
          value={state}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setState(STATES.find((s) => s === chosen) ?? 'open');
          }}
          data={STATES.map((s) => ({ value: s, label: t.states[s] }))}
        />
        {query.isPending && <Loading lines={4} />}
        {query.isError && items === undefined && (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        )}
        {items?.length === 0 && <Empty title={t.empty} />}
        <ul className="plain-list">
          {items?.map((item) => (
            <ErasureItem key={item.id} item={item} />
          ))}
        </ul>
        <MoreButton query={query} />
      </section>
      <RetentionList />
    </div>
  );
}
