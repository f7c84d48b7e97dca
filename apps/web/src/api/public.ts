import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, post } from './client.js';
import type {
  DeadlineAnswer,
  Page,
  Procedure,
  ProcedureItem,
  TimeUnit,
  Tracking,
  VerifiedDocument,
} from './types.js';

export const proceduresQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['procedures', q],
    queryFn: ({ pageParam }) =>
      get<Page<ProcedureItem>>('/procedures', { q, limit: 50, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: (before) => before,
    staleTime: 300_000,
  });

/** All of them at once, for a choice: a catalogue has a few dozen. */
export const allProceduresQuery = queryOptions({
  queryKey: ['procedures', 'all'],
  queryFn: () => get<Page<ProcedureItem>>('/procedures', { limit: 100 }),
  staleTime: 300_000,
});

export const procedureQuery = (code: string) =>
  queryOptions({
    queryKey: ['procedure', code],
    queryFn: () => get<Procedure>(`/procedures/${encodeURIComponent(code)}`),
    staleTime: 300_000,
  });

export interface DeadlineRequest {
  readonly startAt: string;
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[];
  readonly extensions?: readonly { readonly unit: TimeUnit; readonly amount: number }[];
  readonly policy?: Readonly<Record<string, string>>;
}

export const deadlineQuery = (request: DeadlineRequest | null) =>
  queryOptions({
    queryKey: ['deadline', request],
    queryFn: () => post<DeadlineAnswer>('/deadlines', request),
    enabled: request !== null,
    placeholderData: (before) => before,
    staleTime: 300_000,
    retry: false,
  });

export const trackingQuery = (code: string, secret: string) =>
  queryOptions({
    queryKey: ['tracking', code, secret],
    queryFn: () => get<Tracking>(`/tracking/${encodeURIComponent(code)}`, { secret }),
    retry: false,
  });

export const verifyQuery = (code: string) =>
  queryOptions({
    queryKey: ['verify', code],
    queryFn: () => get<VerifiedDocument>(`/documents/verify/${encodeURIComponent(code)}`),
    retry: false,
  });
