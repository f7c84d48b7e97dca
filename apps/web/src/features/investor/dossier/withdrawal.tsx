import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { withdraw } from '../../../api/dossiers.js';
import { detailOf } from '../../../api/problem.js';
import type { Dossier } from '../../../api/types.js';
import { useText } from '../../../i18n/use-text.js';
import { EndsToo } from '../../shared/linked-dossiers.js';
import styles from './dossier.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly id: string;
  /** Where it is open on the page: what hangs on it. */
  readonly dossier?: Dossier;
}

export function Withdrawal({ id, dossier }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const leaving = useMutation({
    mutationFn: () => withdraw(id, reason.trim()),
    onSuccess: async () => {
      close();
      await client.invalidateQueries({ queryKey: ['dossier'] });
    },
  });
  return (
    <>
      <Button variant="subtle" onClick={open}>
        {t.withdraw}
      </Button>
      <Modal opened={opened} onClose={close} title={t.withdrawAsk}>
        <Stack>
          <p>{t.withdrawBody}</p>
          {dossier && <EndsToo dossier={dossier} />}
          <Textarea
            label={t.reason}
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          {leaving.isError && (
            <p role="alert" className={styles.fault}>
              {detailOf(leaving.error, t.failed)}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={close}>
              {t.keep}
            </Button>
            <Button
              loading={leaving.isPending}
              disabled={reason.trim() === ''}
              onClick={() => leaving.mutate()}
            >
              {t.withdrawYes}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
