import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { useAdminAct } from '../use-admin-act.js';
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
  const [reason, setReason] = useState('');
  const deciding = useAdminAct(() => decide(reason.trim()), {
    done: t.done,
    failed: t.failed,
    onClose,
  });
  return (
    <FormDialog
      title={title}
      save={action}
      {...deciding.frame}
      ready={reason.trim().length >= SHORTEST}
      onSave={() => deciding.mutate()}
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
