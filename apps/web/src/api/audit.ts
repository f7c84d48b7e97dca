import { infiniteQueryOptions } from '@tanstack/react-query';
import { address, get, post } from './client.js';
import type { Page, Schemas } from './types.js';

export type AuditReport = Schemas['AuditReportDto'];
export type Finding = Schemas['FindingDto'];
export type Digest = Schemas['DigestDto'];
export type PersonalDataRead = Schemas['PersonalDataReadDto'];

export const verifyNow = (): Promise<AuditReport> => post('/audit/verifications');

export const digestsQuery = infiniteQueryOptions({
  queryKey: ['audit', 'digests'],
  queryFn: ({ pageParam }) => get<Page<Digest>>('/audit/digests', { limit: 10, cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const digestAddress = (number: number): string => address(`/audit/digests/${number}`);

export interface ReadsFilter {
  readonly dossier?: string;
  readonly person?: string;
  readonly purpose?: string;
  readonly from?: string;
  readonly to?: string;
}

export const readsQuery = (filter: ReadsFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'reads', filter],
    queryFn: ({ pageParam }) =>
      get<Page<PersonalDataRead>>('/audit/reads', { ...filter, limit: 25, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
