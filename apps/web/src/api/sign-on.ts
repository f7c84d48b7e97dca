import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, get, post } from './client.js';
import type { SignedIn } from './account.js';
import type { Page, Schemas } from './types.js';

export type Provider = Schemas['SignOnProviderDto'];
export type LinkedIdentity = Schemas['LinkedIdentityDto'];
export type OrganisationAccess = Schemas['OrganisationAccessDto'];
export type Waiting = Schemas['WaitingIdentityDto'];

export const providersQuery = queryOptions({
  queryKey: ['sign-on', 'providers'],
  queryFn: async () => (await get<{ items: readonly Provider[] }>('/auth/sign-on')).items,
  staleTime: Infinity,
});

export const identitiesQuery = queryOptions({
  queryKey: ['me', 'identities'],
  queryFn: async () => (await get<Page<LinkedIdentity>>('/me/identities')).items,
});

export const accessQuery = queryOptions({
  queryKey: ['me', 'organisation-access'],
  queryFn: async () =>
    (await get<Page<OrganisationAccess>>('/me/organisation-access', { state: 'open', limit: 100 }))
      .items,
});

/** Leaves the portal for the provider, which sends the person back. */
export async function goTo(provider: string, body: { next?: string; invitation?: string }) {
  const { url } = await post<{ url: string }>(
    `/auth/sign-on/${encodeURIComponent(provider)}`,
    body,
  );
  window.location.assign(url);
}

export async function link(provider: string): Promise<void> {
  const { url } = await post<{ url: string }>(`/me/identities/${encodeURIComponent(provider)}`, {});
  window.location.assign(url);
}

export const unlink = (id: string): Promise<void> =>
  call(`/me/identities/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const waitingFor = (token: string): Promise<Waiting> =>
  post('/auth/sign-on/waiting', { token });

export const chooseDoor = (token: string, accountId: string): Promise<SignedIn> =>
  post('/auth/sign-on/waiting/choice', { token, accountId });

export const requestAccess = (token: string, taxCode: string): Promise<void> =>
  post('/auth/sign-on/waiting/access-request', { token, taxCode });

const access = (id: string): string => `/me/organisation-access/${encodeURIComponent(id)}`;

export const decideAccess = (id: string, approve: boolean): Promise<void> =>
  post(`${access(id)}/decision`, { approve });

export const revokeAccess = (id: string): Promise<void> => post(`${access(id)}/revocation`);

/** Of all organisations, for administrators. */
export const everyAccessQuery = (shown: 'open' | 'all') =>
  infiniteQueryOptions({
    queryKey: ['admin', 'organisation-access', shown],
    queryFn: ({ pageParam }) =>
      get<Page<OrganisationAccess>>('/admin/organisation-access', {
        state: shown === 'open' ? 'open' : undefined,
        cursor: pageParam,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

const anyAccess = (id: string): string => `/admin/organisation-access/${encodeURIComponent(id)}`;

export const decideForHolder = (id: string, body: Schemas['DecideAccessDto']): Promise<void> =>
  post(`${anyAccess(id)}/decision`, body);

export const revokeForHolder = (id: string): Promise<void> => post(`${anyAccess(id)}/revocation`);
