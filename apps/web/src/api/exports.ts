import { infiniteQueryOptions } from '@tanstack/react-query';
import { get, post } from './client.js';
import type { Page, Schemas } from './types.js';

export type Report = Schemas['ExportDto'];
export type NewReport = Schemas['NewExportDto'];

const isBuilding = ({ state }: Report): boolean => state === 'queued' || state === 'running';

/** My reports; looked at again while one of them is being built. */
export const reportsQuery = infiniteQueryOptions({
  queryKey: ['exports'],
  queryFn: ({ pageParam }) => get<Page<Report>>('/exports', { limit: 10, cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
  refetchInterval: ({ state }) =>
    state.data?.pages.some((page) => page.items.some(isBuilding)) === true ? 1_500 : false,
});

export const askForReport = (body: NewReport): Promise<Report> => post('/exports', body);
