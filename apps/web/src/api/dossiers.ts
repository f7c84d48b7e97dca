import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, get, post } from './client.js';
import type { ClockView, DocumentView, Dossier, DossierEvent, FormObject, Page } from './types.js';

const path = (id: string): string => `/dossiers/${encodeURIComponent(id)}`;

/** Some lists of a single dossier come bare, some as a page: both are read the same. */
export async function getList<T>(where: string): Promise<readonly T[]> {
  const answer = await get<readonly T[] | Page<T>>(where);
  return 'items' in answer ? answer.items : answer;
}

export const myDossiersQuery = (status: string) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', status],
    queryFn: ({ pageParam }) =>
      get<Page<Dossier>>('/dossiers', { status, limit: 25, cursor: pageParam }),
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

export const createDossier = (procedureCode: string): Promise<Dossier> =>
  post('/dossiers', { procedureCode });

export const saveForm = (
  id: string,
  patch: FormObject,
  version: number,
): Promise<Partial<Dossier>> =>
  call(`${path(id)}/form`, { method: 'PATCH', body: patch, mergePatch: true, ifMatch: version });

export interface Submitted {
  readonly code: string;
  readonly submittedAt: string;
  readonly trackingSecret: string;
}

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
