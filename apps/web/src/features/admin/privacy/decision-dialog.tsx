import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { detailOf } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './privacy.module.css';
import { vi } from './vi.js';

const SHORTEST = 3;

interface Props {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly decide: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A decision with its reason; what it does is said before it is done. */
export function DecisionDialog({ title, body, action, decide, onClose }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: () => decide(reason.trim()),
    onSuccess: () => {
      notifications.show({ message: t.done });
      onClose();
      return client.invalidateQueries({ queryKey: ['admin'] });
    },
  });
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack>
        <p>{body}</p>
        <Textarea
          label={t.reason}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {deciding.isError && (
          <p role="alert" className={styles.fault}>
            {detailOf(deciding.error, t.failed)}
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            disabled={reason.trim().length < SHORTEST}
            loading={deciding.isPending}
            onClick={() => deciding.mutate()}
          >
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
