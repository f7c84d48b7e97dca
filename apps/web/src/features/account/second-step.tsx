import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { secondFactor } from '../../api/account.js';
import { Problem } from '../../api/problem.js';
import { canUsePasskeys } from '../../api/passkeys.js';
import { factorQuery } from '../../api/security.js';
import { useText } from '../../i18n/use-text.js';
import { usePageTitle } from '../../components/page-title.js';
import styles from './account.module.css';
import { AccountForm, useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { PasskeyButton } from './passkey-button.js';
import { vi } from './vi.js';

export interface SecondStepOwed {
  readonly challenge: string;
  readonly methods: readonly ('code' | 'passkey')[];
}

interface Props extends SecondStepOwed {
  readonly onDone: () => Promise<void>;
  /** The challenge is void: back to the password. */
  readonly onOver: () => void;
}

/** After the password: the code of the app, or one of those on paper. */
export function SecondStep({ challenge, methods, onDone, onOver }: Props) {
  const t = useText({ vi, en }).login;
  const words = useRefusalWords();
  const client = useQueryClient();
  const [onPaper, setOnPaper] = useState(false);
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [onPaper]);
  const proving = useMutation({
    mutationFn: () => secondFactor(challenge, code.trim()),
    onSuccess: async () => {
      await onDone();
      if (!onPaper) return;
      const { recoveryCodesLeft } = await client.fetchQuery(factorQuery);
      notifications.show({ message: t.recoveryLeft(recoveryCodesLeft), autoClose: 15_000 });
    },
    onError: (error) => {
      if (error instanceof Problem && error.code === 'second-factor.challenge-invalid') onOver();
    },
  });
  const byKey = methods.includes('passkey') && canUsePasskeys();
  const back = methods.includes('code') ? t.useApp : t.passkey;
  const turn = (): void => {
    setOnPaper(!onPaper);
    setCode('');
    proving.reset();
  };
  if (byKey && !methods.includes('code') && !onPaper) {
    return <KeyOnly challenge={challenge} onDone={onDone} onPaper={turn} />;
  }
  return (
    <AccountForm
      title={onPaper ? t.recovery : t.code}
      lead={onPaper ? t.recoveryHint : t.codeHint}
      submit={t.codeSubmit}
      busy={proving.isPending}
      problem={words(proving.error, { '401': onPaper ? t.recoveryWrong : t.codeWrong })}
      onSubmit={() => proving.mutate()}
      after={
        <>
          {byKey && !onPaper && <PasskeyButton challenge={challenge} onDone={onDone} />}
          <Button variant="subtle" size="sm" onClick={turn}>
            {onPaper ? back : t.useRecovery}
          </Button>
        </>
      }
    >
      <TextInput
        key={String(onPaper)}
        label={onPaper ? t.recovery : t.code}
        name="code"
        inputMode={onPaper ? 'text' : 'numeric'}
        autoComplete={onPaper ? 'off' : 'one-time-code'}
        autoCapitalize={onPaper ? 'characters' : 'none'}
        required
        minLength={6}
        ref={field}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </AccountForm>
  );
}

interface KeyOnlyProps {
  readonly challenge: string;
  readonly onDone: () => Promise<void>;
  readonly onPaper: () => void;
}

/** The only factor is a passkey: nothing to type, unless it is lost. */
function KeyOnly({ challenge, onDone, onPaper }: KeyOnlyProps) {
  const t = useText({ vi, en }).login;
  usePageTitle(t.passkey);
  return (
    <div className={styles.page}>
      <h1>{t.passkey}</h1>
      <p className="soft">{t.passkeyLead}</p>
      <PasskeyButton first challenge={challenge} onDone={onDone} />
      <Button variant="subtle" size="sm" onClick={onPaper}>
        {t.useRecovery}
      </Button>
    </div>
  );
}
