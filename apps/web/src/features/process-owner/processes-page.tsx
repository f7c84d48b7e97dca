import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { processesQuery } from '../../api/processes.js';
import type { ProcessItem } from '../../api/process-types.js';
import { usePageTitle } from '../../components/page-title.js';
import { QueryView } from '../../components/states/query-view.js';
import { Empty } from '../../components/states/states.js';
import { numericDate, pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import styles from './process-owner.module.css';
import { vi } from './vi.js';

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** What is being prepared comes first; then all procedures by their codes. */
export function ProcessesPage() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  usePageTitle(t.title);
  const [q, setQ] = useState('');
  const query = useQuery(processesQuery);
  const fits = (item: ProcessItem): boolean =>
    plain(`${item.code} ${pick(item.name, locale)}`).includes(plain(q.trim()));
  return (
    <div className={styles.page}>
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <TextInput
        type="search"
        label={t.search}
        className={styles.search ?? ''}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      <QueryView query={query} lines={10}>
        {({ items }) => {
          const shown = items.filter(fits);
          if (shown.length === 0) return <Empty title={t.none}>{t.noneBody}</Empty>;
          const order = (i: ProcessItem) => (i.draft !== null ? 0 : i.upcoming !== null ? 1 : 2);
          return (
            <ul className="plain-list">
              {[...shown]
                .sort((a, b) => order(a) - order(b))
                .map((item) => (
                  <Row key={item.code} item={item} />
                ))}
            </ul>
          );
        }}
      </QueryView>
    </div>
  );
}

function Row({ item }: { readonly item: ProcessItem }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <li className={styles.item}>
      <span className={styles.code}>{item.code}</span>
      <div>
        <Link to="/processes/$code" params={{ code: item.code }}>
          {pick(item.name, locale)}
        </Link>
        <p className="soft small">
          {pick(item.field, locale)} · {t.steps(item.steps)}
        </p>
      </div>
      <div className={styles.standing}>
        {item.draft !== null && (
          <Link
            to="/processes/$code/versions/$n"
            params={{ code: item.code, n: String(item.draft) }}
            className={styles.draft}
          >
            {t.draftShort(item.draft, item.draftBy?.name ?? '–')}
          </Link>
        )}
        {item.upcoming !== null && item.upcomingFrom !== null && (
          <span>{t.upcomingShort(item.upcoming, numericDate(item.upcomingFrom))}</span>
        )}
        <span className="soft small">
          {item.open ? t.inForceShort(item.version) : t.lastShort(item.version)}
        </span>
      </div>
    </li>
  );
}
