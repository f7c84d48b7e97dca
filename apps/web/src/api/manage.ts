import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, get, post } from './client.js';
import type { Page, Role } from './types.js';
import type {
  AdminAccount,
  GroupBy,
  MonitoredDossier,
  Summary,
  Unacknowledged,
} from './work-types.js';

export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export const summaryQuery = (groupBy: GroupBy, period: Period) =>
  queryOptions({
    queryKey: ['monitoring', 'summary', groupBy, period],
    queryFn: () => get<Summary>('/monitoring/summary', { groupBy, ...period }),
    placeholderData: (before) => before,
  });

export const unacknowledgedQuery = queryOptions({
  queryKey: ['monitoring', 'unacknowledged'],
  queryFn: async () => (await get<{ items: Unacknowledged[] }>('/monitoring/unacknowledged')).items,
});

export const atRiskQuery = (within: number) =>
  queryOptions({
    queryKey: ['monitoring', 'at-risk', within],
    queryFn: () => get<Page<MonitoredDossier>>('/monitoring/at-risk', { within, limit: 10 }),
  });

export const monitoredQuery = (filter: Readonly<Record<string, string>>) =>
  infiniteQueryOptions({
    queryKey: ['monitoring', 'dossiers', filter],
    queryFn: ({ pageParam }) =>
      get<Page<MonitoredDossier>>('/monitoring/dossiers', {
        ...filter,
        limit: 50,
        cursor: pageParam,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const accountsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'accounts', q],
    queryFn: ({ pageParam }) =>
      get<Page<AdminAccount>>('/admin/accounts', {
        q,
        kind: 'officer',
        limit: 50,
        cursor: pageParam,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: (before) => before,
  });

export interface NewPost {
  readonly unit: string;
  readonly role: Role;
  readonly from?: string;
  readonly to?: string;
}

const account = (id: string): string => `/admin/accounts/${encodeURIComponent(id)}`;

export const invite = (body: {
  email: string;
  name: string;
  locale: string;
  posts: NewPost[];
}): Promise<unknown> => post('/admin/accounts', body);
export const inviteAgain = (id: string): Promise<unknown> => post(`${account(id)}/invitation`);
export const lostFactor = (id: string, grounds: string): Promise<unknown> =>
  post(`${account(id)}/lost-factor`, { grounds });
export const givePost = (id: string, body: NewPost): Promise<unknown> =>
  post(`${account(id)}/posts`, body);
export const endPost = (id: string, postId: string): Promise<unknown> =>
  call(`${account(id)}/posts/${encodeURIComponent(postId)}/end`, { method: 'POST', body: {} });
