import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readsQuery } from '../../api/audit.js';
import type { PersonalDataRead, ReadsFilter } from '../../api/audit.js';
import { FilterDate } from '../../components/filter-date.js';
import { MoreButton } from '../../components/more-button.js';
import { Scroller } from '../../components/scroller.js';
import { Empty, Failed, Loading } from '../../components/states/states.js';
import { momentWords } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import styles from '../rules/rules.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

/** Who has opened whose dossier, when, and for what. */
export function Reads() {
  const t = useText({ vi, en });
  const [typed, setTyped] = useState<ReadsFilter>({});
  const [filter] = useDebouncedValue(typed, 250);
  const query = useInfiniteQuery(readsQuery(filter));
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <section className="stack">
      <h2>{t.readsTitle}</h2>
      <p className="soft">{t.readsLead}</p>
      <Filter filter={typed} onChange={setTyped} />
      {query.isPending && <Loading lines={5} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 &&
        (Object.keys(filter).length === 0 ? (
          <p>{t.readsNever}</p>
        ) : (
          <Empty title={t.readsNone}>{t.readsNoneBody}</Empty>
        ))}
      {items !== undefined && items.length > 0 && <ReadTable reads={items} />}
      <MoreButton query={query} />
    </section>
  );
}

interface FilterProps {
  readonly filter: ReadsFilter;
  readonly onChange: (filter: ReadsFilter) => void;
}

function Filter({ filter, onChange }: FilterProps) {
  const t = useText({ vi, en });
  /** What is empty is not asked for. */
  const set = (part: keyof ReadsFilter, value: string | null): void => {
    const { [part]: _, ...others } = filter;
    const said = value?.trim() ?? '';
    onChange(said === '' ? others : { ...others, [part]: value ?? '' });
  };
  return (
    <div className={`${styles.pair} no-print`}>
      <TextInput
        label={t.dossierCode}
        placeholder="H24.08-261123-0001"
        maxLength={40}
        value={filter.dossier ?? ''}
        onChange={(event) => set('dossier', event.currentTarget.value)}
      />
      <TextInput
        label={t.person}
        placeholder={t.personHint}
        maxLength={200}
        value={filter.person ?? ''}
        onChange={(event) => set('person', event.currentTarget.value)}
      />
      <NativeSelect
        label={t.purpose}
        value={filter.purpose ?? ''}
        data={[
          { value: '', label: t.all },
          ...Object.entries(t.purposes).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(event) => set('purpose', event.currentTarget.value)}
      />
      <FilterDate label={t.from} value={filter.from ?? null} onChange={(day) => set('from', day)} />
      <FilterDate label={t.to} value={filter.to ?? null} onChange={(day) => set('to', day)} />
      <Button
        variant="subtle"
        disabled={Object.keys(filter).length === 0}
        onClick={() => onChange({})}
      >
        {t.clear}
      </Button>
    </div>
  );
}

function ReadTable({ reads }: { readonly reads: readonly PersonalDataRead[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const subjects: Readonly<Record<string, string>> = t.subjects;
  return (
    <Scroller label={t.readsTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.at}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.purpose}</th>
          </tr>
        </thead>
        <tbody>
          {reads.map((read) => (
            <tr key={read.id}>
              <th scope="row">{momentWords(read.at, locale)}</th>
              <td>{read.accountName}</td>
              <td>
                {subjects[read.subject] ?? read.subject}{' '}
                <span className={styles.code}>
                  {read.dossierCode ?? (read.dossierId === null ? '' : t.noCode)}
                </span>
              </td>
              <td>{t.purposes[read.purpose]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
