import { useMe } from '../api/session.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { PageFrame } from './page-frame.js';
import type { NavItem } from './top-bar.js';
import { vi } from './vi.js';

export function PublicLayout() {
  const t = useText({ vi, en });
  const me = useMe();
  const items: NavItem[] = [
    { to: '/', label: t.procedures, exact: true },
    { to: '/tracking', label: t.tracking },
    { to: '/calculator', label: t.calculator },
  ];
  if (me?.kind === 'investor') items.push({ to: '/my', label: t.myDossiers });
  if (me?.kind === 'officer') items.push({ to: '/work', label: t.work });
  return <PageFrame items={items} width="page" footer />;
}
