import { Outlet, useLocation } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { audiencesOf, hasRole, meQuery } from '../api/session.js';
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
  const me = useQuery(meQuery).data;
  const rooms = audiencesOf(me);
  const items: NavItem[] = [];
  if (rooms.includes('officer')) items.push({ to: '/work', label: t.work });
  if (hasRole(me, 'head', 'leader', 'manager')) items.push({ to: '/unit-work', label: t.unitWork });
  if (rooms.includes('audit')) items.push({ to: '/audit', label: t.audit });
  if (rooms.includes('manager')) {
    items.push({ to: '/manage', label: t.manage, exact: true });
    items.push({ to: '/manage/reports', label: t.reports });
  }
  if (rooms.includes('process-owner')) items.push({ to: '/processes', label: t.processes });
  if (rooms.includes('admin')) {
    items.push({ to: '/admin', label: t.admin, exact: true });
    items.push({ to: '/admin/notifications', label: t.messages });
  }
  if (rooms.includes('rules')) items.push({ to: '/rules', label: t.rules });
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

const OwedFactor = lazy(async () => ({
  default: (await import('../features/account/security/owed-factor.js')).OwedFactor,
}));

/**
 * Lets in only people of the audience; says why to everybody else. The server decides again. Whoever
 * still owes a second factor sets it up here first, keeps their recovery codes, however often the account
 * is asked meanwhile, and then stands where they wanted to go; `self` is what even they may open.
 */
export function Gate({ audience }: { readonly audience: Audience | 'anyone' | 'self' }) {
  const me = useQuery(meQuery);
  const { pathname } = useLocation();
  const [owed, setOwed] = useState(false);
  const owes = me.data?.restricted === true && audience !== 'self';
  if (owes && !owed) setOwed(true);
  if (owed) {
    return (
      <Suspense fallback={<Loading />}>
        <OwedFactor onDone={() => setOwed(false)} />
      </Suspense>
    );
  }
  if (me.isError) return <Failed error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === undefined) return <Loading />;
  if (me.data === null) return <SignInFirst />;
  const forAll = audience === 'anyone' || audience === 'self';
  if (!forAll && !audiencesOf(me.data).includes(audience)) return <Forbidden />;
  return <Outlet key={pathname.split('/')[1] ?? ''} />;
}
