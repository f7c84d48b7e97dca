import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { canUsePasskeys, isCancelled, signInWithPasskey } from '../../api/passkeys.js';
import { useText } from '../../i18n/use-text.js';
import { useRefusalWords } from './account-form.js';
import { en } from './en.js';
import { Fault } from './security/fault.js';
import { vi } from './vi.js';

interface Props {
  /** What it answers; without one it logs in alone. */
  readonly challenge?: string;
  readonly first?: boolean;
  readonly onDone: () => Promise<void>;
}

/** The device's own question instead of typing. */
export function PasskeyButton({ challenge, first = false, onDone }: Props) {
  const t = useText({ vi, en }).login;
  const words = useRefusalWords();
  const entering = useMutation({
    mutationFn: () => signInWithPasskey(challenge),
    onSuccess: onDone,
  });
  if (!canUsePasskeys()) return null;
  const fault = isCancelled(entering.error) ? t.passkeyCancelled : words(entering.error);
  return (
    <>
      <Button
        variant={first ? 'filled' : 'default'}
        fullWidth
        leftSection={<IconFingerprint size={20} stroke={1.6} />}
        loading={entering.isPending}
        onClick={() => entering.mutate()}
      >
        {t.passkey}
      </Button>
      <Fault>{fault}</Fault>
    </>
  );
}
