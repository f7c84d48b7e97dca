import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { inviteAgain } from '../../../api/manage.js';
import { detailOf } from '../../../api/problem.js';
import { useMe } from '../../../api/session.js';
import type { Post } from '../../../api/types.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { useNow } from '../../../components/clock/use-now.js';
import { numericDate, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './accounts.module.css';
import { en } from './en.js';
import { EndPostDialog } from './end-post-dialog.js';
import { GivePostDialog } from './give-post-dialog.js';
import { LostFactorDialog } from './lost-factor-dialog.js';
import { vi } from './vi.js';

export function AccountRow({ account }: { readonly account: AdminAccount }) {
  const t = useText({ vi, en });
  const mine = useMe()?.id;
  const [giving, setGiving] = useState(false);
  const [lost, setLost] = useState(false);
  const states: Readonly<Record<string, string>> = t.states;
  const again = useMutation({
    mutationFn: () => inviteAgain(account.id),
    onSuccess: () => notifications.show({ message: t.sent(account.email) }),
    onError: (error) => notifications.show({ message: detailOf(error, t.failed), color: 'gray' }),
  });
  return (
    <li className={styles.row}>
      <div>
        <strong>{account.name}</strong>
        <div className="soft small">{account.email}</div>
        <div className="soft small">{states[account.state ?? ''] ?? account.state}</div>
      </div>
      <ul className="plain-list">
        {account.posts.length === 0 && <li className="soft">{t.noPosts}</li>}
        {account.posts.map((post) => (
          <PostRow key={post.id ?? `${post.role} ${post.from}`} account={account} post={post} />
        ))}
      </ul>
      <div className={styles.acts}>
        <Button variant="subtle" size="sm" onClick={() => setGiving(true)}>
          {t.give}
        </Button>
        {account.state === 'active' && account.id !== mine && (
          <Button
            variant="subtle"
            size="sm"
            aria-label={`${t.lost}: ${account.name}`}
            onClick={() => setLost(true)}
          >
            {t.lost}
          </Button>
        )}
        {account.state === 'invited' && (
          <Button
            variant="subtle"
            size="sm"
            loading={again.isPending}
            onClick={() => again.mutate()}
          >
            {t.again}
          </Button>
        )}
      </div>
      {lost && <LostFactorDialog account={account} onClose={() => setLost(false)} />}
      {giving && <GivePostDialog account={account} onClose={() => setGiving(false)} />}
    </li>
  );
}

function PostRow({ account, post }: { readonly account: AdminAccount; readonly post: Post }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const now = useNow();
  const [ending, setEnding] = useState(false);
  const over = post.to ? Date.parse(post.to) <= now : false;
  const from = post.from ? numericDate(post.from) : '';
  return (
    <li className={over ? styles.over : styles.post}>
      <span>
        {t.roles[post.role]}, {pick(post.unit?.name, locale)}{' '}
        <span className="soft small">
          {post.to ? t.until(from, numericDate(post.to)) : t.since(from)}
        </span>
      </span>
      {!over && post.id !== undefined && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${t.end}: ${t.roles[post.role]}, ${account.name}`}
          onClick={() => setEnding(true)}
        >
          {t.end}
        </Button>
      )}
      {ending && <EndPostDialog account={account} post={post} onClose={() => setEnding(false)} />}
    </li>
  );
}
