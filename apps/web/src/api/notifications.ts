import {
  infiniteQueryOptions,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { address, get, post } from './client.js';
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
  refetchInterval: 60_000,
});

/** The live count of what has not been read: told by the server, asked again now and then. */
export function useUnread(): number {
  const me = useMe();
  const client = useQueryClient();
  // A session that still owes its second factor opens nothing but the account itself.
  const id = me?.restricted === true ? undefined : me?.id;
  useEffect(() => {
    if (id === undefined) return;
    const stream = new EventSource(address('/notifications/stream'));
    stream.addEventListener('unread', (event: MessageEvent<string>) => {
      const { unread } = JSON.parse(event.data) as { unread: number };
      const before = client.getQueryData(unreadQuery.queryKey);
      client.setQueryData(unreadQuery.queryKey, unread);
      if (before === undefined || unread <= before) return;
      // Something happened: what is on the screen may have changed with it.
      for (const key of ['notifications', 'dossier', 'dossiers', 'tasks']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    });
    return () => stream.close();
  }, [id, client]);
  return useQuery({ ...unreadQuery, enabled: id !== undefined }).data ?? 0;
}

export const markRead = (id: string): Promise<void> =>
  post(`/notifications/${encodeURIComponent(id)}/read`);

export const markAllRead = (): Promise<void> => post('/notifications/read-all');
