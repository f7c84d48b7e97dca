import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { address, call, get, post } from './client.js';
import type { Page, Schemas } from './types.js';

export type ChoosableChannel = 'e-mail' | 'sms' | 'zalo';

export interface Preferences {
  readonly channels: Readonly<Record<ChoosableChannel, boolean>>;
  readonly muted: readonly { readonly kind: string; readonly channel: ChoosableChannel }[];
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  readonly digestHours: readonly number[];
}

export interface PreferencesView extends Preferences {
  readonly kinds: readonly {
    readonly kind: string;
    readonly title: string;
    readonly urgent: boolean;
    readonly channels: readonly ChoosableChannel[];
  }[];
}

export interface Delivery {
  readonly id: string;
  readonly notificationId: string;
  readonly title: string;
  readonly channel: string;
  readonly address: string;
  readonly person: string | null;
  readonly dossierCode: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly possiblyRepeated: boolean;
  readonly queuedAt: string;
  readonly history: readonly {
    readonly at: string;
    readonly state: string;
    readonly said?: string;
  }[];
}

export interface QueueFigures {
  readonly queues: readonly { queue: string; waiting: number | null; active: number | null }[];
  readonly topics: readonly { topic: string; waiting: number; failing: number; oldest: string }[];
  readonly oldestUnsent: string | null;
}

export const preferencesQuery = queryOptions({
  queryKey: ['notifications', 'preferences'],
  queryFn: () => get<PreferencesView>('/me/notification-preferences'),
});

export const savePreferences = (body: Preferences): Promise<PreferencesView> =>
  call('/me/notification-preferences', { method: 'PUT', body });

export const deliveriesQuery = (q: string, state: string, channel: string) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'deliveries', q, state, channel],
    queryFn: ({ pageParam }) =>
      get<Page<Delivery>>('/admin/deliveries', {
        q,
        state,
        channel,
        limit: 25,
        cursor: pageParam,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: (before) => before,
  });

export const queueQuery = queryOptions({
  queryKey: ['admin', 'queue'],
  queryFn: () => get<QueueFigures>('/admin/queue'),
  refetchInterval: 10_000,
});

export const resend = (id: string): Promise<unknown> =>
  post(`/admin/deliveries/${encodeURIComponent(id)}/resend`);

export const lettersQuery = infiniteQueryOptions({
  queryKey: ['letters'],
  queryFn: ({ pageParam }) => get<Page<Delivery>>('/desk/letters', { cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const settleLetter = (
  id: string,
  body: { outcome: 'handed-over' | 'failed'; note: string },
): Promise<unknown> => post(`/desk/letters/${encodeURIComponent(id)}/outcome`, body);

export type Template = Schemas['TemplateDto'];
export type EventRule = Schemas['EventRuleDto'];
export type RuleDeparture = Schemas['RuleDto'];
export type RuleList = Schemas['RuleListDto'];
export type Suppression = Schemas['SuppressionDto'];

export const templatesQuery = (locale: string) =>
  queryOptions({
    queryKey: ['admin', 'templates', locale],
    queryFn: () => get<{ items: readonly Template[] }>('/admin/templates', { locale }),
    placeholderData: (before) => before,
  });

const template = (key: string): string => `/admin/templates/${encodeURIComponent(key)}`;

export const templateQuery = (key: string, locale: string) =>
  queryOptions({
    queryKey: ['admin', 'templates', locale, key],
    queryFn: () => get<Schemas['TemplatePreviewDto']>(template(key), { locale }),
  });

/** The mail as a page of its own, for a frame. */
export const templatePage = (key: string, locale: string): string =>
  address(`${template(key)}/page`, { locale });

export const sendTest = (key: string, locale: string): Promise<unknown> =>
  post(`${template(key)}/test?locale=${locale}`);

export const rulesQuery = queryOptions({
  queryKey: ['admin', 'rules'],
  queryFn: () => get<RuleList>('/admin/notification-rules'),
});

const rule = (procedure: string, kind: string): string =>
  `/admin/notification-rules/${encodeURIComponent(procedure)}/${encodeURIComponent(kind)}`;

export const setRule = (
  procedure: string,
  kind: string,
  body: RuleDeparture['override'],
): Promise<unknown> => call(rule(procedure, kind), { method: 'PUT', body });

export const clearRule = (procedure: string, kind: string): Promise<unknown> =>
  call(rule(procedure, kind), { method: 'DELETE' });

/** Begins the keys of both lists: a lifted address moves from the one to the other. */
export const SUPPRESSIONS = ['admin', 'suppressions'];

export const suppressionsQuery = infiniteQueryOptions({
  queryKey: [...SUPPRESSIONS, 'kept'],
  queryFn: ({ pageParam }) => get<Page<Suppression>>('/admin/suppressions', { cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const liftedQuery = infiniteQueryOptions({
  queryKey: [...SUPPRESSIONS, 'lifted'],
  queryFn: ({ pageParam }) =>
    get<Page<Schemas['LiftedDto']>>('/admin/suppressions/lifted', { cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const liftSuppression = (body: Schemas['LiftDto']): Promise<unknown> =>
  post('/admin/suppressions/lift', body);
