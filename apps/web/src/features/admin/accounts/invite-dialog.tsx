import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { invite } from '../../../api/manage.js';
import { detailOf } from '../../../api/problem.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './accounts.module.css';
import { en } from './en.js';
import { newPost, NO_POST, PostFields } from './post-fields.js';
import { vi } from './vi.js';

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [post, setPost] = useState(NO_POST);
  const made = newPost(post);
  const sending = useMutation({
    mutationFn: () =>
      invite({
        name: name.trim(),
        email: email.trim(),
        locale,
        posts: made === null ? [] : [made],
      }),
    onSuccess: () => {
      notifications.show({ message: t.sent(email.trim()) });
      onClose();
      return client.invalidateQueries({ queryKey: ['admin'] });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t.invite} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        <Stack>
          <TextInput
            label={t.name}
            required
            withAsterisk={false}
            data-autofocus
            value={name}
            onChange={(e) => setName(e.currentTarget.value)}
          />
          <TextInput
            type="email"
            label={t.email}
            required
            withAsterisk={false}
            value={email}
            onChange={(e) => setEmail(e.currentTarget.value)}
          />
          <PostFields value={post} onChange={setPost} />
          {sending.isError && (
            <p role="alert" className={styles.fault}>
              {detailOf(sending.error, t.failed)}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={sending.isPending} disabled={made === null}>
              {t.send}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
