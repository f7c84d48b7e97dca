import { infiniteQueryOptions, queryOptions, useQuery } from '@tanstack/react-query';
import { get, post } from './client.js';
import { useMe } from './session.js';
import type { NotificationView, Page } from './types.js';

interface NotificationPage extends Page<NotificationView> {
  readonly unread?: number;
}

export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications', 'list'],
  queryFn: ({ pageParam }) =>
    get<NotificationPage>('/notifications', { limit: 25, cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async () => (await get<{ unread: number }>('/notifications/unread-count')).unread,
  refetchInterval: 20_000,
});

/** The live count of what has not been read; asked again every 20 seconds while the page is seen. */
export function useUnread(): number {
  const me = useMe();
  return useQuery({ ...unreadQuery, enabled: Boolean(me) }).data ?? 0;
}

export const markRead = (id: string): Promise<void> =>
  post(`/notifications/${encodeURIComponent(id)}/read`);

export const markAllRead = (): Promise<void> => post('/notifications/read-all');
