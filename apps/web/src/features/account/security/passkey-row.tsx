import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removePasskey, renamePasskey } from '../../../api/passkeys.js';
import type { Passkey } from '../../../api/passkeys.js';
import { momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import styles from './security.module.css';
import { vi } from './vi.js';

export function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const t = useText({ vi, en }).passkeys;
  const { locale } = useLocale();
  const words = useRefusalWords();
  const client = useQueryClient();
  const [doing, setDoing] = useState<'nothing' | 'rename' | 'remove'>('nothing');
  const again = () => client.invalidateQueries({ queryKey: ['me'] });
  const removing = useMutation({ mutationFn: () => removePasskey(passkey.id), onSuccess: again });
  const used =
    passkey.lastUsedAt === null ? t.unused : t.used(momentWords(passkey.lastUsedAt, locale));
  return (
    <li className={styles.session}>
      <div>
        <p>
          <strong>{passkey.name}</strong>
          {passkey.backedUp && ` · ${t.synced}`}
        </p>
        <p className="soft small">
          {t.created(momentWords(passkey.createdAt, locale))}, {used}
        </p>
        {doing === 'rename' && <Rename passkey={passkey} onClose={() => setDoing('nothing')} />}
        {doing === 'remove' && (
          <Group gap="xs" mt="xs">
            <Button
              size="compact-sm"
              loading={removing.isPending}
              onClick={() => removing.mutate()}
            >
              {t.reallyRemove}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setDoing('nothing')}>
              {t.keep}
            </Button>
          </Group>
        )}
        <Fault>{words(removing.error, { 'second-factor.mandatory': t.last })}</Fault>
      </div>
      {doing === 'nothing' && (
        <Group gap={4} wrap="nowrap">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setDoing('rename')}
            aria-label={t.renameOf(passkey.name)}
          >
            {t.rename}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setDoing('remove')}
            aria-label={t.removeOf(passkey.name)}
          >
            {t.remove}
          </Button>
        </Group>
      )}
    </li>
  );
}

interface RenameProps {
  readonly passkey: Passkey;
  readonly onClose: () => void;
}

function Rename({ passkey, onClose }: RenameProps) {
  const t = useText({ vi, en }).passkeys;
  const words = useRefusalWords();
  const client = useQueryClient();
  const [name, setName] = useState(passkey.name);
  const saving = useMutation({
    mutationFn: () => renamePasskey(passkey.id, name.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['me', 'passkeys'] });
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Group gap="xs" mt="xs" align="flex-end">
        <TextInput
          size="sm"
          label={t.name}
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={saving.isPending}>
          {t.save}
        </Button>
      </Group>
      <Fault>{words(saving.error)}</Fault>
    </form>
  );
}
