import { Button, Group, PasswordInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addPasskey, isCancelled, isKnownHere } from '../../../api/passkeys.js';
import { factorQuery } from '../../../api/security.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import { RecoveryCodes } from './recovery-codes.js';
import styles from './security.module.css';
import { vi } from './vi.js';

interface Props {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A name, the device's own question, and for a first factor the codes on paper. */
export function AddPasskey({ onDone, onCancel }: Props) {
  const t = useText({ vi, en });
  const words = useRefusalWords();
  const passwordNeeded = useQuery(factorQuery).data?.passwordNeeded === true;
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const done = (): void => {
    notifications.show({ message: t.passkeys.added });
    onDone();
  };
  const adding = useMutation({
    mutationFn: () => addPasskey(name.trim(), passwordNeeded ? password : undefined),
    onSuccess: ({ recoveryCodes }) => {
      if (recoveryCodes.length > 0) setCodes(recoveryCodes);
      else done();
    },
  });
  if (codes.length > 0) return <RecoveryCodes codes={codes} onKept={done} />;
  const fault = isCancelled(adding.error)
    ? t.passkeys.cancelled
    : isKnownHere(adding.error)
      ? t.passkeys.known
      : words(adding.error, { 'password.wrong': t.wrongPassword });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <TextInput
        label={t.passkeys.name}
        description={t.passkeys.nameHint}
        name="passkey-name"
        required
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {passwordNeeded && (
        <PasswordInput
          label={t.currentPassword}
          name="password"
          required
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      )}
      <Fault>{fault}</Fault>
      <Group>
        <Button type="submit" loading={adding.isPending}>
          {t.passkeys.addSubmit}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </Group>
    </form>
  );
}
