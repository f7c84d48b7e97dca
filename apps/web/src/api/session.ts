import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { get } from './client.js';
import { Problem } from './problem.js';
import type { Account, Me, Role } from './types.js';

/** Who is signed in; null for a visitor. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await get<Me>('/me');
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export function useMe(): Me | null | undefined {
  return useQuery(meQuery).data;
}

/**
 * Takes whoever used this browser out of it: what was read for them, and what is still on its way. What
 * shows their name is told first; a cleared cache tells nobody.
 */
export async function forgetPerson(client: QueryClient): Promise<void> {
  await client.cancelQueries();
  client.setQueryData(meQuery.queryKey, null);
  client.removeQueries({
    predicate: ({ queryKey }) => queryKey.length > 1 || queryKey[0] !== meQuery.queryKey[0],
  });
  client.getMutationCache().clear();
}

export function hasRole(account: Account | null | undefined, ...roles: Role[]): boolean {
  return (account?.posts ?? []).some((post) => roles.includes(post.role));
}

const WORKING_ROLES: Role[] = [
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee',
];

export type Audience =
  'investor' | 'officer' | 'manager' | 'process-owner' | 'rules' | 'admin' | 'audit';

/** The rooms this person may enter, the first being where they begin. */
export function audiencesOf(account: Account | null | undefined): readonly Audience[] {
  if (!account) return [];
  if (account.kind === 'investor') return ['investor'];
  const rooms: Audience[] = [];
  if (hasRole(account, ...WORKING_ROLES)) rooms.push('officer');
  if (hasRole(account, 'auditor')) rooms.push('audit');
  if (hasRole(account, 'manager', 'leader', 'head', 'auditor')) rooms.push('manager');
  if (hasRole(account, 'process-owner')) rooms.push('process-owner');
  if (hasRole(account, 'process-owner', 'administrator')) rooms.push('rules');
  if (hasRole(account, 'administrator')) rooms.push('admin');
  return rooms;
}

type Room = '/my' | '/work' | '/manage' | '/processes' | '/rules' | '/admin' | '/audit';

const HOME: Readonly<Record<Audience, Room>> = {
  investor: '/my',
  officer: '/work',
  manager: '/manage',
  'process-owner': '/processes',
  rules: '/rules',
  admin: '/admin',
  audit: '/audit',
};

export function homeOf(account: Account | null | undefined): '/' | Room {
  const first = audiencesOf(account)[0];
  // An administrator begins with the accounts even though the figures are open to them too.
  if (hasRole(account, 'administrator') && !hasRole(account, ...WORKING_ROLES)) return '/admin';
  return first === undefined ? '/' : HOME[first];
}
