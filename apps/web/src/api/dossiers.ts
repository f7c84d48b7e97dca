import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, get, post } from './client.js';
import type {
  ClockView,
  DocumentView,
  Dossier,
  DossierEvent,
  DossierItem,
  FormObject,
  Page,
  Schemas,
} from './types.js';

const path = (id: string): string => `/dossiers/${encodeURIComponent(id)}`;

/** A list that fits one page. */
export const getList = async <T>(where: string): Promise<readonly T[]> =>
  (await get<Pick<Page<T>, 'items'>>(where)).items;

export const myDossiersQuery = (status: string) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', status],
    queryFn: ({ pageParam }) =>
      get<Page<DossierItem>>('/dossiers', { status, limit: 25, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const dossierQuery = (id: string) =>
  queryOptions({ queryKey: ['dossier', id], queryFn: () => get<Dossier>(path(id)) });

export const eventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'events'],
    queryFn: () => allEvents(id),
  });

async function allEvents(id: string): Promise<readonly DossierEvent[]> {
  const events: DossierEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await get<Page<DossierEvent>>(`${path(id)}/events`, { limit: 100, cursor });
    events.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return events;
}

export const clockQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'clock'],
    queryFn: () => get<ClockView>(`${path(id)}/clock`),
  });

export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'documents'],
    queryFn: () => getList<DocumentView>(`${path(id)}/documents`),
  });

export const createDossier = (procedureCode: string): Promise<Schemas['DraftDto']> =>
  post('/dossiers', { procedureCode });

export type Saved = Schemas['SavedFormDto'];

export const saveForm = (id: string, patch: FormObject, version: number): Promise<Saved> =>
  call(`${path(id)}/form`, { method: 'PATCH', body: patch, mergePatch: true, ifMatch: version });

export type Submitted = Schemas['SubmittedDto'];

export const submitDossier = (id: string, key: string): Promise<Submitted> =>
  post(`${path(id)}/submission`, {}, { idempotencyKey: key });

export const removeAttachment = (id: string, attachment: string): Promise<void> =>
  call(`${path(id)}/attachments/${encodeURIComponent(attachment)}`, { method: 'DELETE' });

export const answerSupplement = (code: string, body: { note?: string }): Promise<unknown> =>
  post(`${path(code)}/supplement`, body);

export const withdraw = (code: string, reason: string): Promise<unknown> =>
  post(`${path(code)}/withdrawal`, { reason });

export const rate = (code: string, body: { score: number; comment?: string }): Promise<unknown> =>
  post(`${path(code)}/rating`, body);

export const documentAddress = (id: string): string =>
  `/api/v1/documents/${encodeURIComponent(id)}/content`;
