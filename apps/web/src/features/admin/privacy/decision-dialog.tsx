import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { detailOf } from '../../../api/problem.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
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
    <FormDialog
      title={title}
      save={action}
      busy={deciding.isPending}
      ready={reason.trim().length >= SHORTEST}
      fault={deciding.isError ? detailOf(deciding.error, t.failed) : null}
      onSave={() => deciding.mutate()}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
