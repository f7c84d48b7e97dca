import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { proposalOf } from '../../../api/standing.js';
import type { Move } from '../../../api/standing.js';
import { assign } from '../../../api/work.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { QueryView } from '../../../components/states/query-view.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { Dialog } from '../../../components/dialog/dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './unit-work.module.css';
import { vi } from './vi.js';

interface Props {
  readonly unit: string;
  readonly onClose: () => void;
}

/** What would level the work; nothing moves before it is confirmed. */
export function RebalanceDialog({ unit, onClose }: Props) {
  const t = useText({ vi, en });
  const query = useQuery({
    queryKey: ['units', unit, 'proposal'],
    queryFn: () => proposalOf(unit),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Dialog onClose={onClose} title={t.proposal} size="lg">
      <QueryView query={query}>
        {(moves) =>
          moves.length === 0 ? <p>{t.nothing}</p> : <Moves moves={moves} onClose={onClose} />
        }
      </QueryView>
    </Dialog>
  );
}

function Moves({
  moves,
  onClose,
}: {
  readonly moves: readonly Move[];
  readonly onClose: () => void;
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const client = useQueryClient();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wanted = moves.filter((m) => !left.has(m.taskId));
  const applying = useMutation({
    mutationFn: async () => {
      const done = await Promise.allSettled(wanted.map((m) => assign(m.taskId, m.to.id)));
      return done.filter((d) => d.status === 'fulfilled').length;
    },
    onSuccess: (n) => {
      notifications.show({ message: t.applied(n, wanted.length - n) });
      onClose();
      for (const key of ['units', 'tasks']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const toggle = (id: string): void =>
    setLeft(left.has(id) ? new Set([...left].filter((x) => x !== id)) : new Set([...left, id]));
  return (
    <Stack>
      <p className="soft">{t.proposalLead}</p>
      <ul className={`plain-list ${styles.moves}`}>
        {moves.map((m) => (
          <li key={m.taskId} className={styles.moveRow}>
            <Checkbox
              checked={!left.has(m.taskId)}
              onChange={() => toggle(m.taskId)}
              aria-label={t.move(m.dossierCode)}
              label={`${m.dossierCode} · ${pick(m.step.name, locale)}`}
              description={t.fromTo(m.from?.name ?? t.queue, m.to.name)}
            />
            <MiniClock
              dueAt={m.dueAt}
              provisional={m.provisional}
              since={null}
              remainingMinutes={m.remainingMinutes}
            />
          </li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="subtle" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button
          loading={applying.isPending}
          disabled={wanted.length === 0}
          onClick={() => applying.mutate()}
        >
          {t.apply(wanted.length)}
        </Button>
      </Group>
    </Stack>
  );
}
