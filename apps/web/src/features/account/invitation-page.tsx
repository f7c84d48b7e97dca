import { IconMail } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { acceptInvitation } from '../../api/account.js';
import { homeOf, meQuery } from '../../api/session.js';
import { State } from '../../components/states/states.js';
import { useText } from '../../i18n/use-text.js';
import { AccountForm, useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { NewPassword } from './new-password.js';
import { ProviderButtons } from './provider-buttons.js';
import { vi } from './vi.js';

export function InvitationPage() {
  const { invitation: t, login } = useText({ vi, en });
  const { token } = useSearch({ from: '/open/invitation' });
  const words = useRefusalWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const joining = useMutation({
    mutationFn: () => acceptInvitation(token ?? '', password),
    onSuccess: async () => {
      client.clear();
      const me = await client.fetchQuery(meQuery);
      await navigate({ to: homeOf(me) });
    },
  });
  if (token === undefined) {
    return (
      <State icon={<IconMail stroke={1.4} />} title={t.title}>
        {t.missing}
      </State>
    );
  }
  return (
    <AccountForm
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      busy={joining.isPending}
      problem={words(joining.error, { 'account.token-invalid': t.stale })}
      onSubmit={() => joining.mutate()}
      after={<ProviderButtons invitation={token} audience="officer" />}
    >
      <NewPassword label={login.password} value={password} onChange={setPassword} />
    </AccountForm>
  );
}
