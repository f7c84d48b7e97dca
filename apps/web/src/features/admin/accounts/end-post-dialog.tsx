import { endPost } from '../../../api/manage.js';
import type { Post } from '../../../api/types.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useAdminAct } from '../use-admin-act.js';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly account: AdminAccount;
  readonly post: Post;
  readonly onClose: () => void;
}

/** An ended role cannot be taken up again, and somebody works in it: so it is asked first. */
export function EndPostDialog({ account, post, onClose }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const ending = useAdminAct(() => endPost(account.id, post.id ?? ''), {
    done: t.ended,
    failed: t.failed,
    onClose,
  });
  return (
    <FormDialog
      title={t.endAsk(account.name)}
      save={t.end}
      {...ending.frame}
      ready
      onSave={() => ending.mutate()}
    >
      <p>{t.endMeans(`${t.roles[post.role]}, ${pick(post.unit?.name, locale)}`)}</p>
    </FormDialog>
  );
}
