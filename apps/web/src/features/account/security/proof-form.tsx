import { Button, Group, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Proof } from '../../../api/security.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import styles from './security.module.css';
import { vi } from './vi.js';

interface Props<T> {
  readonly submit: string;
  readonly act: (proof: Proof) => Promise<T>;
  readonly onDone: (answer: T) => void;
  readonly onCancel: () => void;
}

/** Both proofs, for what would weaken the account. */
export function ProofForm<T>({ submit, act, onDone, onCancel }: Props<T>) {
  const t = useText({ vi, en });
  const words = useRefusalWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const acting = useMutation({
    mutationFn: () => act({ password, code: code.trim() }),
    onSuccess: onDone,
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        acting.mutate();
      }}
    >
      <PasswordInput
        label={t.currentPassword}
        name="password"
        required
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <TextInput
        label={t.code}
        description={t.codeHint}
        name="code"
        required
        minLength={6}
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Fault>
        {words(acting.error, {
          'password.wrong': t.wrongPassword,
          'second-factor.failed': t.wrongCode,
        })}
      </Fault>
      <Group>
        <Button type="submit" loading={acting.isPending}>
          {submit}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </Group>
    </form>
  );
}
