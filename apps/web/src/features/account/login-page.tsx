import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { signIn } from '../../api/account.js';
import { homeOf, meQuery } from '../../api/session.js';
import { Loading } from '../../components/states/states.js';
import { useText } from '../../i18n/use-text.js';
import { AccountForm, useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { PasskeyButton } from './passkey-button.js';
import { ProviderButtons } from './provider-buttons.js';
import { SecondStep } from './second-step.js';
import type { SecondStepOwed } from './second-step.js';
import { vi } from './vi.js';

/** After signing in: back to where the person was going, or to their own first page. */
function useEntrance(): () => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  const { next } = useSearch({ from: '/open/login' });
  return async () => {
    client.clear();
    const me = await client.fetchQuery(meQuery);
    const own = next !== undefined && next !== '/' && /^\/(?![/\\])/.test(next);
    router.history.push(own ? next : homeOf(me));
  };
}

/** Back from a provider with a session: on to where the person was going. */
export function LoginPage() {
  const { entered } = useSearch({ from: '/open/login' });
  return entered === undefined ? <LoginForm /> : <Entered />;
}

function Entered() {
  const enter = useEntrance();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void enter();
  });
  return <Loading lines={3} />;
}

/** A provider's log-in that still owes the second step; the secret came in the fragment. */
function owedIn(hash: string): SecondStepOwed | null {
  const said = new URLSearchParams(hash);
  const challenge = said.get('challenge');
  if (challenge === null) return null;
  const methods = (said.get('methods') ?? '').split(',');
  return {
    challenge,
    methods: (['code', 'passkey'] as const).filter((one) => methods.includes(one)),
  };
}

function useOutsideProblem(): string | null {
  const { problem } = useSearch({ from: '/open/login' });
  const t = useText({ vi, en }).signOn;
  if (problem === undefined) return null;
  const known: Readonly<Record<string, string>> = t.problems;
  return known[problem.replace('.', '-')] ?? t.problems.other;
}

function LoginForm() {
  const t = useText({ vi, en }).login;
  const words = useRefusalWords();
  const enter = useEntrance();
  const outside = useOutsideProblem();
  const { hash } = useLocation();
  const { next } = useSearch({ from: '/open/login' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [owed, setOwed] = useState<SecondStepOwed | null>(() => owedIn(hash));
  const [isOver, setIsOver] = useState(false);
  const signingIn = useMutation({
    mutationFn: () => {
      setIsOver(false);
      return signIn(email.trim(), password);
    },
    onSuccess: async (answer) => {
      if (answer.challenge !== undefined) {
        setOwed({ challenge: answer.challenge, methods: answer.methods ?? ['code'] });
      } else await enter();
    },
  });
  const over = (): void => {
    setOwed(null);
    setPassword('');
    setIsOver(true);
  };
  if (owed !== null) return <SecondStep {...owed} onDone={enter} onOver={over} />;
  return (
    <AccountForm
      title={t.title}
      submit={t.submit}
      busy={signingIn.isPending}
      problem={
        isOver
          ? t.challengeOver
          : (words(signingIn.error, { '401': t.wrong, 'account.not-confirmed': t.unconfirmed }) ??
            outside)
      }
      onSubmit={() => signingIn.mutate()}
      after={
        <>
          <PasskeyButton onDone={enter} />
          <ProviderButtons next={next} />
          <p>
            {t.noAccount} <Link to="/signup">{t.signup}</Link>
          </p>
        </>
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
