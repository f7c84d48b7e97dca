import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queueQuery } from '../../../api/notification-desk.js';
import type { QueueFigures as Figures } from '../../../api/notification-desk.js';
import { Scroller } from '../../../components/scroller.js';
import { QueryView } from '../../../components/states/query-view.js';
import { count, momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** Depth and age of what waits; looked at again every ten seconds. */
export function QueueFigures() {
  const t = useText({ vi, en });
  const query = useQuery(queueQuery);
  return (
    <section className="stack">
      <h2>{t.tabs.queue}</h2>
      <QueryView query={query} lines={4}>
        {(figures) => <Shown figures={figures} />}
      </QueryView>
    </section>
  );
}

function Shown({ figures }: { readonly figures: Figures }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const topics: Readonly<Record<string, string>> = t.topics;
  const queues: Readonly<Record<string, string>> = t.queues;
  const say = (n: number | null): string => (n === null ? t.unreachable : count(n, locale));
  return (
    <>
      <p>
        {figures.oldestUnsent === null
          ? t.noneUnsent
          : t.oldestUnsent(momentWords(figures.oldestUnsent, locale))}
      </p>
      <h3>{t.queues.title}</h3>
      <Scroller label={t.queues.title}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.queueName}</Table.Th>
              <Table.Th>{t.waiting}</Table.Th>
              <Table.Th>{t.active}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.queues.map((queue) => (
              <Table.Tr key={queue.queue}>
                <Table.Th scope="row">{queues[queue.queue] ?? queue.queue}</Table.Th>
                <Table.Td>{say(queue.waiting)}</Table.Td>
                <Table.Td>{say(queue.active)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroller>
      <h3>{t.topicsTitle}</h3>
      {figures.topics.length === 0 ? (
        <p className="soft">{t.nothing}</p>
      ) : (
        <Scroller label={t.topicsTitle}>
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
              {figures.topics.map((topic) => (
                <Table.Tr key={topic.topic}>
                  <Table.Th scope="row">{topics[topic.topic] ?? topic.topic}</Table.Th>
                  <Table.Td>{count(topic.waiting, locale)}</Table.Td>
                  <Table.Td>{count(topic.failing, locale)}</Table.Td>
                  <Table.Td>{momentWords(topic.oldest, locale)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scroller>
      )}
    </>
  );
}
