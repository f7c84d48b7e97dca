import { queryOptions } from '@tanstack/react-query';
import { call, post } from './client.js';
import { getList } from './dossiers.js';
import type { FormObject, Schemas } from './types.js';
import { sendFile, type Sending } from './upload.js';

/** A file of an opinion. */
export type OpinionFile = Schemas['OpinionFileDto'];

const at = (id: string, act: string): string => `/consultations/${encodeURIComponent(id)}/${act}`;

/** What may be done with a question, by the path of its route. */
export const CHANGES = {
  'extend-consultation': 'extension',
  'send-link': 'link',
  'ask-again': 'repetition',
  'revoke-consultation': 'revocation',
} as const;
export type ConsultationChange = keyof typeof CHANGES;

export const changeConsultation = (
  id: string,
  change: ConsultationChange,
  body: FormObject,
): Promise<unknown> => post(at(id, CHANGES[change]), body);

/** Files that wait for the opinion they belong to. */
export const opinionFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultation', id, 'files'],
    queryFn: () => getList<OpinionFile>(at(id, 'attachments')),
    retry: false,
  });

export const sendOpinionFile = (id: string, sending: Sending): Promise<OpinionFile> =>
  sendFile(at(id, 'attachments'), {}, sending);

export const removeOpinionFile = (id: string, file: string): Promise<unknown> =>
  call(`${at(id, 'attachments')}/${encodeURIComponent(file)}`, { method: 'DELETE' });
