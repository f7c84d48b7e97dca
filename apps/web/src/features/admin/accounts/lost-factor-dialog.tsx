import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lostFactor } from '../../../api/manage.js';
import { detailOf } from '../../../api/problem.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
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
    <FormDialog
      title={`${t.lost}: ${account.name}`}
      size="lg"
      save={t.forget}
      busy={forgetting.isPending}
      ready={grounds.trim().length >= LEAST}
      fault={forgetting.isError ? detailOf(forgetting.error, t.failed) : null}
      onSave={() => forgetting.mutate()}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
