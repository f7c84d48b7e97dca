import { Button } from '@mantine/core';
import { IconCircleCheck, IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { acceptInvitation } from '../../api/account.js';
import { State } from '../../components/states/states.js';
import { useText } from '../../i18n/use-text.js';
import { AccountForm, useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { NewPassword } from './new-password.js';
import { vi } from './vi.js';

export function InvitationPage() {
  const { invitation: t, login, reset } = useText({ vi, en });
  const { token } = useSearch({ from: '/open/invitation' });
  const words = useRefusalWords();
  const [password, setPassword] = useState('');
  const joining = useMutation({ mutationFn: () => acceptInvitation(token ?? '', password) });
  if (token === undefined) {
    return (
      <State icon={<IconMail stroke={1.4} />} title={t.title}>
        {t.missing}
      </State>
    );
  }
  if (joining.isSuccess) {
    const enter = (
      <Button component={Link} to="/login">
        {login.submit}
      </Button>
    );
    return (
      <State icon={<IconCircleCheck stroke={1.4} />} title={t.doneTitle} action={enter}>
        {reset.done}
      </State>
    );
  }
  return (
    <AccountForm
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      busy={joining.isPending}
      problem={words(joining.error, { '410': t.stale, '404': t.stale, '409': t.stale })}
      onSubmit={() => joining.mutate()}
    >
      <NewPassword label={login.password} value={password} onChange={setPassword} />
    </AccountForm>
  );
}
