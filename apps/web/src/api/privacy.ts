import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { address, call, get, post } from './client.js';
import type { components } from './schema.js';
import type { Page } from './types.js';

type Schemas = components['schemas'];
export type Erasure = Schemas['ErasureRequestDto'];
export type ErasureCase = Schemas['ErasureCaseDto'];
export type ErasureState = ErasureCase['state'];
export type RetentionAct = Schemas['RetentionActDto'];

export const PERSONAL_DATA = address('/me/personal-data');

export const myErasuresQuery = queryOptions({
  queryKey: ['me', 'erasure-requests'],
  queryFn: async () => (await get<Page<Erasure>>('/me/erasure-requests')).items,
});

export const askErasure = (reason: string): Promise<Erasure> =>
  post('/me/erasure-requests', reason === '' ? {} : { reason });

export const withdrawErasure = (id: string): Promise<void> =>
  call(`/me/erasure-requests/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const erasuresQuery = (state: ErasureState) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'erasures', state],
    queryFn: ({ pageParam }) =>
      get<Page<ErasureCase>>('/admin/erasure-requests', { state, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const decideErasure = (id: string, body: Schemas['ErasureDecisionDto']): Promise<void> =>
  post(`/admin/erasure-requests/${encodeURIComponent(id)}/decision`, body);

export const retentionQuery = infiniteQueryOptions({
  queryKey: ['admin', 'retention'],
  queryFn: ({ pageParam }) =>
    get<Page<RetentionAct>>('/admin/retention-acts', { cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const decideRetention = (
  dossierId: string,
  body: Schemas['RetentionDecisionDto'],
): Promise<void> => post(`/admin/retention-acts/${encodeURIComponent(dossierId)}/decision`, body);
