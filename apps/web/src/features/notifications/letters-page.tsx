import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lettersQuery, settleLetter } from '../../api/notification-desk.js';
import type { Delivery } from '../../api/notification-desk.js';
import { MoreButton } from '../../components/more-button.js';
import { usePageTitle } from '../../components/page-title.js';
import { Empty, Failed, Loading } from '../../components/states/states.js';
import { momentWords } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

export function LettersPage() {
  const t = useText({ vi, en }).letters;
  usePageTitle(t.title);
  const query = useInfiniteQuery(lettersQuery);
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className="stack-l">
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      {query.isPending && <Loading lines={4} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={t.empty} />}
      <ul className="plain-list stack-l">
        {items?.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </ul>
      <MoreButton query={query} />
    </div>
  );
}

function Letter({ letter }: { readonly letter: Delivery }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const settling = useMutation({
    mutationFn: (outcome: 'handed-over' | 'failed') =>
      settleLetter(letter.id, { outcome, note: note.trim() }),
    onSuccess: () => notifications.show({ message: t.letters.done }),
    onError: () => notifications.show({ message: t.failed, color: 'gray' }),
    onSettled: () => client.invalidateQueries({ queryKey: lettersQuery.queryKey }),
  });
  const ready = note.trim() !== '' && !settling.isPending;
  return (
    <li>
      <strong>{letter.title}</strong>
      <div className="soft small">
        {[letter.person, letter.dossierCode, momentWords(letter.queuedAt, locale)]
          .filter(Boolean)
          .join(', ')}
      </div>
      <TextInput
        label={t.letters.note}
        value={note}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group mt="xs">
        <Button size="sm" disabled={!ready} onClick={() => settling.mutate('handed-over')}>
          {t.letters.handedOver}
        </Button>
        <Button
          size="sm"
          variant="light"
          disabled={!ready}
          onClick={() => settling.mutate('failed')}
        >
          {t.letters.returned}
        </Button>
      </Group>
    </li>
  );
}
