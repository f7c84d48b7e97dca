import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endOtherSessions, endSession, sessionsQuery } from '../../../api/security.js';
import type { OpenSession } from '../../../api/security.js';
import { QueryView } from '../../../components/states/query-view.js';
import { momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import styles from './security.module.css';
import { vi } from './vi.js';

export function SessionsSection() {
  const t = useText({ vi, en }).sessions;
  const words = useRefusalWords();
  const client = useQueryClient();
  const query = useQuery(sessionsQuery);
  const again = () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const ending = useMutation({
    mutationFn: (id: string) => endSession(id),
    onSuccess: () => notifications.show({ message: t.ended }),
    onSettled: again,
  });
  const endingOthers = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => notifications.show({ message: t.endedOthers }),
    onSettled: again,
  });
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <QueryView query={query}>
        {(sessions) => (
          <>
            <ul className={`plain-list ${styles.sessions}`}>
              {sessions.map((session) => (
                <Session
                  key={session.id}
                  session={session}
                  busy={ending.isPending && ending.variables === session.id}
                  onEnd={() => ending.mutate(session.id)}
                />
              ))}
            </ul>
            <Fault>{words(ending.error ?? endingOthers.error)}</Fault>
            {sessions.some((session) => !session.current) && (
              <Button
                variant="light"
                loading={endingOthers.isPending}
                onClick={() => endingOthers.mutate()}
              >
                {t.endOthers}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

interface Props {
  readonly session: OpenSession;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function Session({ session, busy, onEnd }: Props) {
  const t = useText({ vi, en }).sessions;
  const { locale } = useLocale();
  const device = session.device ?? t.unknown;
  const place = session.network === null ? '' : ` · ${t.from(session.network)}`;
  return (
    <li className={styles.session}>
      <div>
        <p>
          <strong>{device}</strong>
          {place}
          {session.current && <span className={styles.here}> · {t.here}</span>}
        </p>
        <p className="soft small">
          {t.began(momentWords(session.createdAt, locale))} {t.proof[session.proof]},{' '}
          {t.seen(momentWords(session.lastSeenAt, locale))}
        </p>
      </div>
      {!session.current && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={busy}
          onClick={onEnd}
          aria-label={t.endOf(device)}
        >
          {t.end}
        </Button>
      )}
    </li>
  );
}
