import { PasswordInput, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { signUp } from '../../api/account.js';
import { Problem } from '../../api/problem.js';
import { State } from '../../components/states/states.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { AccountForm, useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { vi } from './vi.js';

export function SignupPage() {
  const { signup: t, login } = useText({ vi, en });
  const { locale } = useLocale();
  const words = useRefusalWords();
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const joining = useMutation({
    mutationFn: () => signUp({ ...form, email: form.email.trim(), locale }),
  });
  const fault = (name: string): string | undefined => {
    if (!(joining.error instanceof Problem)) return undefined;
    const found = joining.error.errors.find((e) => e.pointer === `/${name}`);
    return found === undefined ? undefined : found.detail;
  };
  if (joining.isSuccess) {
    return (
      <State icon={<IconMail stroke={1.4} />} title={t.sentTitle}>
        {t.sent(form.email.trim())}
      </State>
    );
  }
  return (
    <AccountForm
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      busy={joining.isPending}
      problem={words(joining.error)}
      onSubmit={() => joining.mutate()}
      after={
        <p>
          {t.have} <Link to="/login">{login.submit}</Link>
        </p>
      }
    >
      <TextInput
        label={t.name}
        name="name"
        required
        autoComplete="name"
        error={fault('name')}
        value={form.name}
        onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
      />
      <TextInput
        type="email"
        name="email"
        label={login.email}
        required
        autoComplete="username"
        error={fault('email')}
        value={form.email}
        onChange={(event) => setForm({ ...form, email: event.currentTarget.value })}
      />
      <PasswordInput
        label={login.password}
        description={t.passwordHint}
        name="password"
        required
        minLength={10}
        autoComplete="new-password"
        error={fault('password')}
        value={form.password}
        onChange={(event) => setForm({ ...form, password: event.currentTarget.value })}
      />
    </AccountForm>
  );
}
