import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, get, post } from './client.js';
import { getList } from './dossiers.js';
import type { FormObject, Page } from './types.js';
import type {
  Consultation,
  DossierAction,
  FollowedDossier,
  MigrationPlan,
  Officer,
  Position,
  Task,
  Unit,
} from './work-types.js';

export type Scope = 'mine' | 'unit';

/** Of all that waits, only what nobody took note of in time. */
export type Only = 'unacknowledged' | undefined;

export const tasksQuery = (scope: Scope, q: string, only?: Only) =>
  infiniteQueryOptions({
    queryKey: ['tasks', scope, q, only ?? ''],
    queryFn: ({ pageParam }) =>
      get<Page<Task>>('/tasks', {
        scope,
        state: 'open',
        sort: 'dueAt',
        q,
        only,
        limit: 50,
        cursor: pageParam,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: 30_000,
  });

/** The open tasks of one dossier that I may see: mine and my unit's. */
export const dossierTasksQuery = (code: string) =>
  queryOptions({
    queryKey: ['tasks', 'dossier', code],
    queryFn: async () =>
      (await get<Page<Task>>('/tasks', { scope: 'unit', state: 'open', q: code })).items,
    refetchInterval: 20_000,
  });

export const actionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossier', code, 'actions'],
    queryFn: () => getList<DossierAction>(`/dossiers/${encodeURIComponent(code)}/actions`),
  });

export const consultationsQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossier', code, 'consultations'],
    queryFn: () => getList<Consultation>(`/dossiers/${encodeURIComponent(code)}/consultations`),
    retry: false,
  });

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => getList<Unit>('/units'),
  staleTime: 600_000,
});

export const colleaguesQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId, 'officers'],
    queryFn: () => getList<Officer>(`/tasks/${encodeURIComponent(taskId)}/officers`),
    retry: false,
  });

export const setFollowing = (code: string, follows: boolean): Promise<unknown> =>
  call(`/dossiers/${encodeURIComponent(code)}/following`, { method: follows ? 'PUT' : 'DELETE' });

export const followedQuery = infiniteQueryOptions({
  queryKey: ['following'],
  queryFn: ({ pageParam }) =>
    get<Page<FollowedDossier>>('/following', { limit: 25, cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

const task = (id: string, act: string): string => `/tasks/${encodeURIComponent(id)}/${act}`;

export const claim = (id: string): Promise<unknown> => post(task(id, 'claim'));
/** Opening it is taking note: it need not be told again. */
export const acknowledge = (id: string): Promise<unknown> => post(task(id, 'acknowledgement'));
export const release = (id: string): Promise<unknown> => post(task(id, 'release'));
export const assign = (id: string, officerId: string): Promise<unknown> =>
  post(task(id, 'assign'), { officerId });

export interface Completion {
  readonly outcome: string;
  readonly note?: string;
  readonly data?: FormObject;
}

export const complete = (id: string, body: Completion, key: string): Promise<unknown> =>
  call(task(id, 'completion'), { method: 'POST', body, idempotencyKey: key });

export const command = (code: string, name: string, body: FormObject): Promise<unknown> =>
  post(`/dossiers/${encodeURIComponent(code)}/${name}`, body);

export type StepMap = Readonly<Record<string, string>>;

/** What a move to a version (unasked the one in force) would do, with these places for the open steps. */
export const migrationPlanQuery = (code: string, nodes: StepMap, version: number | null) =>
  queryOptions({
    queryKey: ['dossier', code, 'migration-plan', version, nodes],
    queryFn: () =>
      post<MigrationPlan>(`/dossiers/${encodeURIComponent(code)}/migration-plan`, {
        nodes,
        ...(version !== null && { version }),
      }),
    placeholderData: (before: MigrationPlan | undefined) => before,
  });

export interface Opinion {
  readonly position: Position;
  readonly conditions?: string;
  readonly text: string;
  readonly signer?: { readonly name: string; readonly title: string };
  readonly documents?: readonly string[];
}

export const giveOpinion = (consultation: string, body: Opinion): Promise<unknown> =>
  post(`/consultations/${encodeURIComponent(consultation)}/opinion`, body);
