import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { givePost } from '../../../api/manage.js';
import type { NewPost } from '../../../api/manage.js';
import { detailOf } from '../../../api/problem.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { newPost, NO_POST, PostFields } from './post-fields.js';
import { vi } from './vi.js';

interface Props {
  readonly account: AdminAccount;
  readonly onClose: () => void;
}

export function GivePostDialog({ account, onClose }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [post, setPost] = useState(NO_POST);
  const made = newPost(post);
  const giving = useMutation({
    mutationFn: (body: NewPost) => givePost(account.id, body),
    onSuccess: () => {
      notifications.show({ message: t.given });
      onClose();
      return client.invalidateQueries({ queryKey: ['admin'] });
    },
  });
  return (
    <FormDialog
      title={`${t.give}: ${account.name}`}
      size="lg"
      save={t.save}
      busy={giving.isPending}
      ready={made !== null}
      fault={giving.isError ? detailOf(giving.error, t.failed) : null}
      onSave={() => made !== null && giving.mutate(made)}
      onClose={onClose}
    >
      <PostFields value={post} onChange={setPost} />
    </FormDialog>
  );
}
