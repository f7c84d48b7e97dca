import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { accountsQuery } from '../../../api/manage.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { AccountRow } from './account-row.js';
import styles from './accounts.module.css';
import { en } from './en.js';
import { InviteDialog } from './invite-dialog.js';
import { vi } from './vi.js';

export function AccountsPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const [inviting, setInviting] = useState(false);
  const query = useInfiniteQuery(accountsQuery(q));
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className={styles.page}>
      <div className="spread">
        <h1>{t.title}</h1>
        <Button onClick={() => setInviting(true)}>{t.invite}</Button>
      </div>
      <p className="soft">
        {t.lead} <Link to="/admin/notifications">{t.notifications}</Link>
        {', '}
        <Link to="/admin/assignment">{t.assignment}</Link>
        {', '}
        <Link to="/admin/personal-data">{t.privacy}</Link>
        {', '}
        <Link to="/admin/organisation-access">{t.access}</Link>
      </p>
      <TextInput
        type="search"
        label={t.search}
        className={styles.search ?? ''}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {query.isPending && <Loading lines={6} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={t.empty} />}
      <ul className="plain-list">
        {items?.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </ul>
      <MoreButton query={query} />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  );
}
