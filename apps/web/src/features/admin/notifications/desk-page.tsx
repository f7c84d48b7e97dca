import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deliveriesQuery, queueQuery, resend } from '../../../api/notification-desk.js';
import type { Delivery } from '../../../api/notification-desk.js';
import { Problem } from '../../../api/problem.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Scroller } from '../../../components/scroller.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
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

export function NotificationDeskPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const query = useInfiniteQuery(deliveriesQuery(q, state));
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className="stack-l">
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      <QueueFigures />
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
      {query.isPending && <Loading lines={6} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={t.empty} />}
      <ul className="plain-list stack-l">
        {items?.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button
            variant="light"
            size="sm"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function QueueFigures() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { data } = useQuery(queueQuery);
  if (data === undefined) return null;
  return (
    <section>
      <h2>{t.queue}</h2>
      {data.oldestUnsent && <p>{t.oldestUnsent(momentWords(data.oldestUnsent, locale))}</p>}
      {data.topics.length === 0 ? (
        <p className="soft">{t.nothing}</p>
      ) : (
        <Scroller label={t.queue}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.kind}</Table.Th>
                <Table.Th>{t.waiting}</Table.Th>
                <Table.Th>{t.failing}</Table.Th>
                <Table.Th>{t.oldest}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.topics.map((topic) => (
                <Table.Tr key={topic.topic}>
                  <Table.Td>{topic.topic}</Table.Td>
                  <Table.Td>{topic.waiting}</Table.Td>
                  <Table.Td>{topic.failing}</Table.Td>
                  <Table.Td>{momentWords(topic.oldest, locale)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scroller>
      )}
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
        message: error instanceof Problem ? (error.detail ?? t.failed) : t.failed,
        color: 'gray',
      }),
  });
  const over = /^sent$|^delivered$|-failure$|^cancelled$/.test(delivery.state);
  const canRepeat = over && delivery.state !== 'temporary-failure' && delivery.channel !== 'in-app';
  const who = [delivery.person, delivery.address, delivery.dossierCode].filter(Boolean).join(', ');
  return (
    <li>
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
