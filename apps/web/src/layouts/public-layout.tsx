import type { ReactNode } from 'react';
import { useMe } from '../api/session.js';
import { Missing } from '../components/states/states.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { PageFrame } from './page-frame.js';
import type { NavItem } from './top-bar.js';
import { vi } from './vi.js';

export function PublicLayout({ children }: { readonly children?: ReactNode }) {
  const t = useText({ vi, en });
  const me = useMe();
  const items: NavItem[] = [
    { to: '/', label: t.procedures, exact: true },
    { to: '/tracking', label: t.tracking },
    { to: '/calculator', label: t.calculator },
  ];
  if (me?.kind === 'investor') items.push({ to: '/my', label: t.myDossiers });
  if (me?.kind === 'officer') items.push({ to: '/work', label: t.work });
  return (
    <PageFrame items={items} width="page" footer>
      {children}
    </PageFrame>
  );
}

/** An address that leads nowhere still has the door and the way home. */
export function NotFoundPage() {
  return (
    <PublicLayout>
      <Missing />
    </PublicLayout>
  );
}
