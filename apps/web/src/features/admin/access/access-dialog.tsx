import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { decideForHolder, revokeForHolder, type OrganisationAccess } from '../../../api/sign-on.js';
import { FilterDate } from '../../../components/filter-date.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { useAdminAct } from '../use-admin-act.js';
import { en } from './en.js';
import { vi } from './vi.js';

export type AccessAct = 'approve' | 'refuse' | 'revoke';
const SHORTEST = 3;

interface Props {
  readonly access: OrganisationAccess;
  readonly act: AccessAct;
  readonly onClose: () => void;
}

/** A decision in the place of the holder, with its grounds; what it does is said before it is done. */
export function AccessDialog({ access, act, onClose }: Props) {
  const t = useText({ vi, en });
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const doing = useAdminAct(() => send(access.id, act, reason.trim(), until), {
    done: t.done,
    failed: t.failed,
    onClose,
  });
  const body = { approve: t.approveBody, refuse: t.refuseBody, revoke: t.revokeBody }[act];
  const isSaid = act === 'revoke' || reason.trim().length >= SHORTEST;
  return (
    <FormDialog
      title={t.of(t[act], access.person)}
      save={t[act]}
      {...doing.frame}
      ready={isSaid}
      onSave={() => doing.mutate()}
    >
      <p>{body}</p>
      {act !== 'revoke' && (
        <Textarea
          label={t.reason}
          description={t.reasonHint}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {act === 'approve' && (
        <FilterDate label={t.until} hint={t.untilHint} value={until} onChange={setUntil} />
      )}
    </FormDialog>
  );
}

/** The last day is included. */
const send = (id: string, act: AccessAct, reason: string, until: string | null): Promise<void> =>
  act === 'revoke'
    ? revokeForHolder(id)
    : decideForHolder(id, {
        approve: act === 'approve',
        reason,
        ...(act === 'approve' && until !== null && { to: `${until}T23:59:59+07:00` }),
      });
