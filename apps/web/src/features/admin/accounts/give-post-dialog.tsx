import { useState } from 'react';
import { givePost } from '../../../api/manage.js';
import type { NewPost } from '../../../api/manage.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { useAdminAct } from '../use-admin-act.js';
import { en } from './en.js';
import { newPost, NO_POST, PostFields } from './post-fields.js';
import { vi } from './vi.js';

interface Props {
  readonly account: AdminAccount;
  readonly onClose: () => void;
}

export function GivePostDialog({ account, onClose }: Props) {
  const t = useText({ vi, en });
  const [post, setPost] = useState(NO_POST);
  const made = newPost(post);
  const giving = useAdminAct((body: NewPost) => givePost(account.id, body), {
    done: t.given,
    failed: t.failed,
    onClose,
  });
  return (
    <FormDialog
      title={`${t.give}: ${account.name}`}
      size="lg"
      save={t.save}
      {...giving.frame}
      ready={made !== null}
      onSave={() => made !== null && giving.mutate(made)}
    >
      <PostFields value={post} onChange={setPost} />
    </FormDialog>
  );
}
