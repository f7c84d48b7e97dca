import { Button, Group, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { canUsePasskeys, isCancelled, stepUpWithPasskey } from '../../api/passkeys.js';
import { Problem } from '../../api/problem.js';
import { answerProofs } from '../../api/proof.js';
import { factorQuery, stepUp } from '../../api/security.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** Mounted once: an act that needs a fresh proof waits behind it, with all that was typed. */
export function StepUpDialog() {
  const t = useText({ vi, en });
  const [settle, setSettle] = useState<((proven: boolean) => void) | null>(null);
  useEffect(() => answerProofs(() => new Promise((resolve) => setSettle(() => resolve))), []);
  const close = (proven: boolean): void => {
    settle?.(proven);
    setSettle(null);
  };
  return (
    <Modal opened={settle !== null} onClose={() => close(false)} title={t.title} zIndex={400}>
      {settle !== null && (
        <ProofFields onProven={() => close(true)} onCancel={() => close(false)} />
      )}
    </Modal>
  );
}

interface Props {
  readonly onProven: () => void;
  readonly onCancel: () => void;
}

function ProofFields({ onProven, onCancel }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const { data: state } = useQuery(factorQuery);
  const keyed = state !== undefined && state.passkeys > 0 && canUsePasskeys();
  const coded = state !== undefined && (state.enrolled || state.passkeys > 0);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const proving = useMutation({
    mutationFn: (by: 'password' | 'passkey') =>
      by === 'passkey' ? stepUpWithPasskey() : stepUp(password, coded ? code.trim() : undefined),
    onSuccess: async () => {
      onProven();
      // What could not be read before, because the proof was too old, can be read now.
      await client.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        proving.mutate('password');
      }}
    >
      <Stack>
        <p className="soft">{t.lead}</p>
        {keyed && (
          <Button
            variant="default"
            leftSection={<IconFingerprint size={20} stroke={1.6} />}
            loading={proving.isPending && proving.variables === 'passkey'}
            onClick={() => proving.mutate('passkey')}
          >
            {t.passkey}
          </Button>
        )}
        <PasswordInput
          label={t.password}
          name="step-up-password"
          required
          data-autofocus
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {coded && (
          <TextInput
            label={t.code}
            description={t.codeHint}
            name="step-up-code"
            required
            minLength={6}
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        {proving.isError && <p role="alert">{wordsOf(proving.error, t)}</p>}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onCancel}>
            {t.cancel}
          </Button>
          <Button
            type="submit"
            loading={proving.isPending && proving.variables === 'password'}
            disabled={state === undefined}
          >
            {t.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function wordsOf(error: unknown, t: ReturnType<typeof useText<typeof vi>>): string {
  if (isCancelled(error)) return t.passkeyCancelled;
  if (!(error instanceof Problem)) return t.failed;
  if (error.code === 'password.wrong') return t.wrongPassword;
  if (error.code === 'second-factor.failed') return t.wrongCode;
  if (error.status === 429) return t.wait(error.retryAfter ?? 60);
  return error.status === 0 ? t.failed : (error.detail ?? t.failed);
}
