import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { invite } from '../../../api/manage.js';
import { detailOf } from '../../../api/problem.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
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
    <FormDialog
      title={t.invite}
      size="lg"
      save={t.send}
      busy={sending.isPending}
      ready={made !== null}
      fault={sending.isError ? detailOf(sending.error, t.failed) : null}
      onSave={() => sending.mutate()}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
