import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { invite } from '../../../api/manage.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useAdminAct } from '../use-admin-act.js';
import { en } from './en.js';
import { newPost, NO_POST, PostFields } from './post-fields.js';
import { vi } from './vi.js';

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [post, setPost] = useState(NO_POST);
  const made = newPost(post);
  const sending = useAdminAct(
    () =>
      invite({
        name: name.trim(),
        email: email.trim(),
        locale,
        posts: made === null ? [] : [made],
      }),
    { done: t.sent(email.trim()), failed: t.failed, onClose },
  );
  return (
    <FormDialog
      title={t.invite}
      size="lg"
      save={t.send}
      {...sending.frame}
      ready={made !== null}
      onSave={() => sending.mutate()}
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
