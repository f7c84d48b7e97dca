import { Outlet, useLocation } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { audiencesOf, meQuery } from '../api/session.js';
import type { Audience } from '../api/session.js';
import { Failed, Forbidden, Loading, SignInFirst } from '../components/states/states.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { PageFrame } from './page-frame.js';
import type { NavItem } from './top-bar.js';
import { vi } from './vi.js';

/** The officers' frame: full width, one slim bar, only the rooms this person may enter. */
export function OfficeLayout() {
  const t = useText({ vi, en });
  const rooms = audiencesOf(useQuery(meQuery).data);
  const items: NavItem[] = [];
  if (rooms.includes('officer')) items.push({ to: '/work', label: t.work });
  if (rooms.includes('manager')) items.push({ to: '/manage', label: t.manage });
  if (rooms.includes('process-owner')) items.push({ to: '/processes', label: t.processes });
  if (rooms.includes('admin')) items.push({ to: '/admin', label: t.admin });
  items.push({ to: '/calculator', label: t.calculator });
  return <PageFrame items={items} width="full" />;
}

export function InvestorLayout() {
  const t = useText({ vi, en });
  const items: NavItem[] = [
    { to: '/my', label: t.myDossiers },
    { to: '/', label: t.newDossier, exact: true },
    { to: '/calculator', label: t.calculator },
  ];
  return <PageFrame items={items} width="page" footer />;
}

/** Lets in only people of the audience; says why to everybody else. The server decides again. */
export function Gate({ audience }: { readonly audience: Audience | 'anyone' }) {
  const me = useQuery(meQuery);
  const { pathname } = useLocation();
  if (me.isError) return <Failed error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === undefined) return <Loading />;
  if (me.data === null) return <SignInFirst />;
  if (audience !== 'anyone' && !audiencesOf(me.data).includes(audience)) return <Forbidden />;
  return <Outlet key={pathname.split('/')[1] ?? ''} />;
}
