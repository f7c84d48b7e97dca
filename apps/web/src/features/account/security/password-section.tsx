import { Button, Group, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword } from '../../../api/security.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { NewPassword } from '../new-password.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import styles from './security.module.css';
import { vi } from './vi.js';

export function PasswordSection() {
  const t = useText({ vi, en }).password;
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      {open ? (
        <Change onClose={() => setOpen(false)} />
      ) : (
        <Button variant="light" onClick={() => setOpen(true)}>
          {t.open}
        </Button>
      )}
    </section>
  );
}

function Change({ onClose }: { readonly onClose: () => void }) {
  const t = useText({ vi, en });
  const words = useRefusalWords();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const saving = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      notifications.show({ message: t.password.done });
      onClose();
      return client.invalidateQueries({ queryKey: ['me'] });
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <PasswordInput
        label={t.currentPassword}
        name="current-password"
        required
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <NewPassword label={t.password.next} value={next} onChange={setNext} />
      <Fault>{words(saving.error, { 'password.wrong': t.wrongPassword })}</Fault>
      <Group>
        <Button type="submit" loading={saving.isPending}>
          {t.password.save}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t.cancel}
        </Button>
      </Group>
    </form>
  );
}
