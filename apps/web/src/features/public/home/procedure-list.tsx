import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { proceduresQuery } from '../../../api/public.js';
import type { ProcedureItem } from '../../../api/types.js';
import { MoreButton } from '../../../components/more-button.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { limitWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import type { Locale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './home.module.css';
import { vi } from './vi.js';

export function ProcedureList({
  q,
  onClear,
}: {
  readonly q: string;
  readonly onClear: () => void;
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const query = useInfiniteQuery(proceduresQuery(q));
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading lines={8} />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    const all = (
      <Button variant="light" onClick={onClear}>
        {t.clear}
      </Button>
    );
    return (
      <Empty title={t.found(0)} action={all}>
        {t.nothing}
      </Empty>
    );
  }
  return (
    <div className={styles.results} aria-busy={query.isPlaceholderData}>
      <output className={q === '' ? 'visually-hidden' : 'soft small'}>
        {t.found(items.length)}
      </output>
      {q === '' ? (
        byField(items, locale).map(([field, group]) => (
          <section key={field}>
            <h2 className={styles.field}>{field}</h2>
            <Rows items={group} />
          </section>
        ))
      ) : (
        <Rows items={items} />
      )}
      <MoreButton query={query} />
    </div>
  );
}

function Rows({ items }: { readonly items: readonly ProcedureItem[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <ul className="plain-list">
      {items.map((item) => (
        <li key={item.code} className={styles.item}>
          <Link to="/procedures/$code" params={{ code: item.code }} className={styles.name}>
            {pick(item.name, locale)}
          </Link>
          <span className={styles.meta}>
            <span className={styles.code}>{item.code}</span>
            {item.limit !== null && <span>{t.within(limitWords(item.limit, locale))}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function byField(
  items: readonly ProcedureItem[],
  locale: Locale,
): readonly (readonly [string, ProcedureItem[]])[] {
  const groups = new Map<string, ProcedureItem[]>();
  for (const item of items) {
    const field = pick(item.field, locale);
    groups.set(field, [...(groups.get(field) ?? []), item]);
  }
  return [...groups.entries()].sort((a, b) => b[1].length - a[1].length);
}
