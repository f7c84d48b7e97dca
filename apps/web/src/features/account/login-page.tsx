import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { secondFactor, signIn } from '../../api/account.js';
import type { SignedIn } from '../../api/account.js';
import { homeOf, meQuery } from '../../api/session.js';
import { useText } from '../../i18n/use-text.js';
import { AccountForm, useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** After signing in: back to where the person was going, or to their own first page. */
function useEntrance(): (answer: SignedIn) => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  const { next } = useSearch({ from: '/open/login' });
  return async () => {
    client.clear();
    const me = await client.fetchQuery(meQuery);
    const own = next !== undefined && /^\/(?![/\\])/.test(next);
    router.history.push(own ? next : homeOf(me));
  };
}

export function LoginPage() {
  const t = useText({ vi, en }).login;
  const words = useRefusalWords();
  const enter = useEntrance();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [challenge, setChallenge] = useState<string | null>(null);
  const signingIn = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: async (answer) => {
      if (answer.challenge !== undefined) setChallenge(answer.challenge);
      else await enter(answer);
    },
  });
  if (challenge !== null) return <SecondFactor challenge={challenge} onDone={enter} />;
  return (
    <AccountForm
      title={t.title}
      submit={t.submit}
      busy={signingIn.isPending}
      problem={words(signingIn.error, { '401': t.wrong, 'account.not-confirmed': t.unconfirmed })}
      onSubmit={() => signingIn.mutate()}
      after={
        <p>
          {t.noAccount} <Link to="/signup">{t.signup}</Link>
        </p>
      }
    >
      <TextInput
        type="email"
        name="email"
        label={t.email}
        required
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t.password}
        name="password"
        required
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Link to="/reset">{t.forgot}</Link>
    </AccountForm>
  );
}

interface FactorProps {
  readonly challenge: string;
  readonly onDone: (answer: SignedIn) => Promise<void>;
}

function SecondFactor({ challenge, onDone }: FactorProps) {
  const t = useText({ vi, en }).login;
  const words = useRefusalWords();
  const [code, setCode] = useState('');
  const proving = useMutation({
    mutationFn: () => secondFactor(challenge, code.trim()),
    onSuccess: onDone,
  });
  return (
    <AccountForm
      title={t.code}
      lead={t.codeHint}
      submit={t.codeSubmit}
      busy={proving.isPending}
      problem={words(proving.error, { '401': t.codeWrong })}
      onSubmit={() => proving.mutate()}
    >
      <TextInput
        label={t.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </AccountForm>
  );
}
