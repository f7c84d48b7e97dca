import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lostFactor } from '../../../api/manage.js';
import { detailOf } from '../../../api/problem.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './accounts.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly account: AdminAccount;
  readonly onClose: () => void;
}

const LEAST = 10;

export function LostFactorDialog({ account, onClose }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [grounds, setGrounds] = useState('');
  const forgetting = useMutation({
    mutationFn: () => lostFactor(account.id, grounds.trim()),
    onSuccess: () => {
      notifications.show({ message: t.sent(account.email) });
      onClose();
      return client.invalidateQueries({ queryKey: ['admin'] });
    },
  });
  return (
    <Modal opened onClose={onClose} title={`${t.lost}: ${account.name}`} size="lg">
      <Stack>
        <p className="soft">{t.lostLead}</p>
        <Textarea
          label={t.grounds}
          description={t.groundsHint}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={grounds}
          onChange={(event) => setGrounds(event.currentTarget.value)}
        />
        {forgetting.isError && (
          <p role="alert" className={styles.fault}>
            {detailOf(forgetting.error, t.failed)}
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            loading={forgetting.isPending}
            disabled={grounds.trim().length < LEAST}
            onClick={() => forgetting.mutate()}
          >
            {t.forget}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
