import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { lostFactor } from '../../../api/manage.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { useAdminAct } from '../use-admin-act.js';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly account: AdminAccount;
  readonly onClose: () => void;
}

const LEAST = 10;

export function LostFactorDialog({ account, onClose }: Props) {
  const t = useText({ vi, en });
  const [grounds, setGrounds] = useState('');
  const forgetting = useAdminAct(() => lostFactor(account.id, grounds.trim()), {
    done: t.sent(account.email),
    failed: t.failed,
    onClose,
  });
  return (
    <FormDialog
      title={`${t.lost}: ${account.name}`}
      size="lg"
      save={t.forget}
      {...forgetting.frame}
      ready={grounds.trim().length >= LEAST}
      onSave={() => forgetting.mutate()}
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
