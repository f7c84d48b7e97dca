import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { changesQuery } from '../../api/rules.js';
import type { RuleChange } from '../../api/rules.js';
import { MoreButton } from '../../components/more-button.js';
import { Failed, Loading } from '../../components/states/states.js';
import { shortMoment } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { useChangeWords } from './change/use-change-words.js';
import { en } from './en.js';
import styles from './rules.module.css';
import { vi } from './vi.js';

/** What waits for somebody first, then the history. */
export function Changes() {
  const t = useText({ vi, en });
  const query = useInfiniteQuery(changesQuery);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const isOver = (change: RuleChange): boolean =>
    change.status === 'applied' || change.status === 'withdrawn';
  const waiting = items.filter((change) => !isOver(change));
  const over = items.filter(isOver);
  if (query.isPending) return <Loading lines={3} />;
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <section>
        <h2>{t.waitingTitle}</h2>
        {waiting.length === 0 ? (
          <p className="soft">{t.waitingNone}</p>
        ) : (
          <ul className="plain-list">
            {waiting.map((change) => (
              <Row key={change.id} change={change} />
            ))}
          </ul>
        )}
      </section>
      {over.length > 0 && (
        <section>
          <h2>{t.historyTitle}</h2>
          <ul className="plain-list">
            {over.map((change) => (
              <Row key={change.id} change={change} />
            ))}
          </ul>
        </section>
      )}
      <MoreButton query={query} />
    </>
  );
}

function Row({ change }: { readonly change: RuleChange }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const words = useChangeWords();
  const [first = t.change, ...rest] = words(change);
  return (
    <li className={styles.item}>
      <div>
        <Link to="/rules/$id" params={{ id: change.id }}>
          {first}
          {rest.length > 0 && t.andMore(rest.length)}
        </Link>
        <p className="soft small">
          {change.reason} ·{' '}
          {t.proposedBy(change.proposedBy, shortMoment(change.proposedAt, locale))}
        </p>
      </div>
      <span className={styles.standing}>
        <span className={styles[change.status] ?? ''}>{t.statuses[change.status]}</span>
        {change.appliedAt && (
          <span className="soft small">{shortMoment(change.appliedAt, locale)}</span>
        )}
      </span>
    </li>
  );
}
