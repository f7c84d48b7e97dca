import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deliveriesQuery, resend } from '../../../api/notification-desk.js';
import type { Delivery } from '../../../api/notification-desk.js';
import { detailOf } from '../../../api/problem.js';
import { MoreButton } from '../../../components/more-button.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from '../../rules/rules.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

const STATES = [
  'queued',
  'sending',
  'sent',
  'delivered',
  'temporary-failure',
  'permanent-failure',
  'technical-failure',
  'cancelled',
] as const;

const CHANNELS = ['in-app', 'e-mail', 'sms', 'zalo', 'post'] as const;

/** Every delivery with its history; sent again only where the one before has come to its end. */
export function Deliveries() {
  const t = useText({ vi, en });
  const [typed, setTyped] = useState('');
  const [state, setState] = useState('');
  const [channel, setChannel] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const query = useInfiniteQuery(deliveriesQuery(q, state, channel));
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <section className="stack">
      <h2>{t.deliveries}</h2>
      <p className="soft">{t.deliveriesLead}</p>
      <div className={styles.pair}>
        <TextInput
          type="search"
          label={t.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t.state}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
          data={[
            { value: '', label: t.all },
            ...STATES.map((s) => ({ value: s, label: t.states[s] })),
          ]}
        />
        <NativeSelect
          label={t.channel}
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value)}
          data={[
            { value: '', label: t.all },
            ...CHANNELS.map((c) => ({ value: c, label: t.channels[c] })),
          ]}
        />
      </div>
      {query.isPending && <Loading lines={6} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={t.empty}>{t.emptyBody}</Empty>}
      <ul className="plain-list">
        {items?.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} />
        ))}
      </ul>
      <MoreButton query={query} />
    </section>
  );
}

function Row({ delivery }: { readonly delivery: Delivery }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const client = useQueryClient();
  const states: Readonly<Record<string, string>> = t.states;
  const channels: Readonly<Record<string, string>> = t.channels;
  const again = useMutation({
    mutationFn: () => resend(delivery.id),
    onSuccess: () => {
      notifications.show({ message: t.sentAgain });
      return client.invalidateQueries({ queryKey: ['admin', 'deliveries'] });
    },
    onError: (error) =>
      notifications.show({
        message: detailOf(error, t.failed),
        color: 'gray',
      }),
  });
  const over = /^sent$|^delivered$|-failure$|^cancelled$/.test(delivery.state);
  const canRepeat = over && delivery.state !== 'temporary-failure' && delivery.channel !== 'in-app';
  const who = [delivery.person, delivery.address, delivery.dossierCode].filter(Boolean).join(', ');
  return (
    <li className={styles.delivery}>
      <strong>{delivery.title}</strong>
      <div className="soft small">{who}</div>
      <div className="small">
        {channels[delivery.channel] ?? delivery.channel}: {states[delivery.state] ?? delivery.state}
        , {momentWords(delivery.queuedAt, locale)}
        {delivery.possiblyRepeated && `, ${t.repeated}`}
      </div>
      <details>
        <summary>{t.history(delivery.history.length)}</summary>
        <ol>
          {delivery.history.map((line) => (
            <li key={`${line.at} ${line.state}`} className="small">
              {momentWords(line.at, locale)}: {states[line.state] ?? line.state}
              {line.said ? `, ${line.said}` : ''}
            </li>
          ))}
        </ol>
      </details>
      {canRepeat && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={again.isPending}
          aria-label={`${t.again}: ${delivery.title}, ${who}`}
          onClick={() => again.mutate()}
        >
          {t.again}
        </Button>
      )}
    </li>
  );
}
