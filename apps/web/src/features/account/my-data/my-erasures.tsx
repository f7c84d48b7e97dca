import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { myErasuresQuery, withdrawErasure, type Erasure } from '../../../api/privacy.js';
import { dateWords, momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './my-data.module.css';
import { vi } from './vi.js';

export function MyErasures({ requests }: { readonly requests: readonly Erasure[] }) {
  const t = useText({ vi, en });
  return (
    <section className="stack">
      <h2>{t.requests}</h2>
      <ul className="plain-list">
        {requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function Request({ request }: { readonly request: Erasure }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawErasure(request.id),
    onSuccess: () => notifications.show({ message: t.withdrawn }),
    onSettled: () => client.invalidateQueries({ queryKey: myErasuresQuery.queryKey }),
  });
  return (
    <li className={styles.request}>
      <div className="spread">
        <strong>{t.states[request.state]}</strong>
        <time className="soft small" dateTime={request.requestedAt}>
          {momentWords(request.requestedAt, locale)}
        </time>
      </div>
      {request.reason && <p>{request.reason}</p>}
      {request.decisionReason && <p>{t.answer(request.decisionReason)}</p>}
      {request.kept.map((k) => (
        <p key={k.code} className="soft small">
          {t.kept(k.code, dateWords(k.until, locale))} ({pick(k.basis, locale)})
        </p>
      ))}
      {request.state === 'open' && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={withdrawing.isPending}
          onClick={() => withdrawing.mutate()}
        >
          {t.withdraw}
        </Button>
      )}
    </li>
  );
}
