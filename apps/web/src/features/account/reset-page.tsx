import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck, IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { askReset, setPassword } from '../../api/account.js';
import { State } from '../../components/states/states.js';
import { useText } from '../../i18n/use-text.js';
import { AccountForm, useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { NewPassword } from './new-password.js';
import { vi } from './vi.js';

export function ResetPage() {
  const { token } = useSearch({ from: '/open/reset' });
  return token === undefined ? <AskLink /> : <ChooseNew token={token} />;
}

function AskLink() {
  const { reset: t, login } = useText({ vi, en });
  const words = useRefusalWords();
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => askReset(email.trim()) });
  if (asking.isSuccess) {
    return (
      <State icon={<IconMail stroke={1.4} />} title={t.sentTitle}>
        {t.sent(email.trim())}
      </State>
    );
  }
  return (
    <AccountForm
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      busy={asking.isPending}
      problem={words(asking.error)}
      onSubmit={() => asking.mutate()}
    >
      <TextInput
        type="email"
        label={login.email}
        required
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
    </AccountForm>
  );
}

function ChooseNew({ token }: { readonly token: string }) {
  const { reset: t, login } = useText({ vi, en });
  const words = useRefusalWords();
  const [password, setNew] = useState('');
  const saving = useMutation({ mutationFn: () => setPassword(token, password) });
  if (saving.isSuccess) {
    return (
      <State
        icon={<IconCircleCheck stroke={1.4} />}
        title={t.doneTitle}
        action={
          <Button component={Link} to="/login">
            {login.submit}
          </Button>
        }
      >
        {t.done}
      </State>
    );
  }
  return (
    <AccountForm
      title={t.newTitle}
      submit={t.save}
      busy={saving.isPending}
      problem={words(saving.error, { 'account.token-invalid': t.stale })}
      onSubmit={() => saving.mutate()}
      after={<Link to="/reset">{t.again}</Link>}
    >
      <NewPassword label={t.newPassword} value={password} onChange={setNew} />
    </AccountForm>
  );
}
