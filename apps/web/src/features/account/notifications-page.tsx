import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { markAllRead, markRead, notificationsQuery } from '../../api/notifications.js';
import { useMe } from '../../api/session.js';
import type { NotificationView } from '../../api/types.js';
import { MoreButton } from '../../components/more-button.js';
import { usePageTitle } from '../../components/page-title.js';
import { Empty, Failed, Loading } from '../../components/states/states.js';
import { momentWords } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import styles from './account.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

export function NotificationsPage() {
  const t = useText({ vi, en }).notifications;
  usePageTitle(t.title);
  const client = useQueryClient();
  const query = useInfiniteQuery({ ...notificationsQuery, refetchInterval: 20_000 });
  const items = query.data?.pages.flatMap((page) => page.items);
  const reading = useMutation({
    mutationFn: () => markAllRead(),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  return (
    <div className="stack-l">
      <div className={`spread ${styles.list}`}>
        <h1>{t.title}</h1>
        {items?.some((item) => !item.readAt) === true && (
          <Button
            variant="subtle"
            size="sm"
            loading={reading.isPending}
            onClick={() => reading.mutate()}
          >
            {t.readAll}
          </Button>
        )}
      </div>
      <Ways />
      {query.isPending && <Loading />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={t.empty}>{t.emptyBody}</Empty>}
      <ul className={`plain-list ${styles.list}`}>
        {items?.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      <MoreButton query={query} />
    </div>
  );
}

/** Where else notifications lead: what I chose, and the letters that the desk has to send. */
function Ways() {
  const t = useText({ vi, en }).notifications;
  const me = useMe();
  const desk = me?.posts?.some(({ role }) => role === 'receptionist' || role === 'clerk') === true;
  return (
    <div className="small">
      <Link to="/notifications/preferences">{t.preferences}</Link>
      {desk && (
        <>
          {' · '}
          <Link to="/letters">{t.letters}</Link>
        </>
      )}
    </div>
  );
}

function Item({ item }: { readonly item: NotificationView }) {
  const t = useText({ vi, en }).notifications;
  const { locale } = useLocale();
  const me = useMe();
  const client = useQueryClient();
  const read = (): void => {
    if (item.readAt) return;
    void markRead(item.id).finally(
      () => void client.invalidateQueries({ queryKey: ['notifications'] }),
    );
  };
  const code = item.dossierCode;
  return (
    <li className={`${styles.item} ${item.readAt ? '' : styles.unread}`}>
      {code ? (
        <Link
          to={
            me?.kind === 'investor'
              ? `/my/dossiers/${encodeURIComponent(code)}`
              : `/work/${encodeURIComponent(code)}`
          }
          onClick={read}
        >
          {item.title}
        </Link>
      ) : (
        <strong>{item.title}</strong>
      )}
      {!item.readAt && <span className="visually-hidden">{t.unread}</span>}
      <p>{item.body}</p>
      <time className="soft small" dateTime={item.createdAt}>
        {momentWords(item.createdAt, locale)}
      </time>
    </li>
  );
}
