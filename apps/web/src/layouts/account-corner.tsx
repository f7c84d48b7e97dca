import { Button, Menu } from '@mantine/core';
import { IconBell, IconChevronDown } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { post } from '../api/client.js';
import { useUnread } from '../api/notifications.js';
import { audiencesOf, forgetPerson } from '../api/session.js';
import type { Account } from '../api/types.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import styles from './layout.module.css';
import { vi } from './vi.js';

export function AccountCorner({ account }: { readonly account: Account | null | undefined }) {
  const t = useText({ vi, en });
  const { href, pathname } = useLocation();
  if (account === undefined) return <span className={styles.cornerBlank} />;
  if (account === null) {
    // Whoever signs in from a page comes back to it, except from the front door and the account pages.
    const away = [
      '/procedures',
      '/file',
      '/tracking',
      '/my',
      '/drafts',
      '/work',
      '/following',
      '/manage',
      '/processes',
      '/rules',
      '/audit',
      '/admin',
      '/account',
    ];
    const keep = away.some((start) => pathname.startsWith(start));
    const back = keep ? `/login?next=${encodeURIComponent(href)}` : '/login';
    return (
      <Button component={Link} to={back} variant="light" size="sm">
        {t.signIn}
      </Button>
    );
  }
  return (
    <>
      <Bell />
      <AccountMenu account={account} />
    </>
  );
}

function Bell() {
  const t = useText({ vi, en });
  const unread = useUnread();
  return (
    <Link
      to="/notifications"
      className={styles.bell}
      aria-label={unread > 0 ? t.unread(unread) : t.notifications}
    >
      <IconBell size={21} stroke={1.6} />
      {unread > 0 && <span className={styles.count}>{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}

function AccountMenu({ account }: { readonly account: Account }) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const navigate = useNavigate();
  const rooms = audiencesOf(account);
  const signOut = async (): Promise<void> => {
    await post('/auth/logout').catch(() => undefined);
    await forgetPerson(client);
    await navigate({ to: '/' });
  };
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <button
          type="button"
          className={styles.account}
          aria-label={`${t.account}: ${account.name}`}
        >
          <span className={styles.accountName}>{account.name}</span>
          <IconChevronDown size={15} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.email}</Menu.Label>
        {rooms.includes('investor') && (
          <Menu.Item component={Link} to="/my">
            {t.myDossiers}
          </Menu.Item>
        )}
        {rooms.includes('officer') && (
          <Menu.Item component={Link} to="/work">
            {t.work}
          </Menu.Item>
        )}
        {rooms.includes('officer') && (
          <Menu.Item component={Link} to="/standing">
            {t.standing}
          </Menu.Item>
        )}
        {rooms.includes('audit') && (
          <Menu.Item component={Link} to="/audit">
            {t.audit}
          </Menu.Item>
        )}
        {rooms.includes('manager') && (
          <Menu.Item component={Link} to="/manage">
            {t.manage}
          </Menu.Item>
        )}
        {rooms.includes('process-owner') && (
          <Menu.Item component={Link} to="/processes">
            {t.processes}
          </Menu.Item>
        )}
        {rooms.includes('rules') && (
          <Menu.Item component={Link} to="/rules">
            {t.rules}
          </Menu.Item>
        )}
        {rooms.includes('admin') && (
          <Menu.Item component={Link} to="/admin">
            {t.admin}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to="/account/security">
          {t.security}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/data">
          {t.myData}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
