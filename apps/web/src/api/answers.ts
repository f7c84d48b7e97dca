import { queryOptions } from '@tanstack/react-query';
import { currentLocale } from '../i18n/locale.js';
import { API, post } from './client.js';
import type { OpinionFile } from './consultations.js';
import { readProblem } from './problem.js';
import type { Schemas } from './types.js';
import { sendFile, type Sending } from './upload.js';

/** A question to an organisation outside, known by the secret of its link. */
export type Question = Schemas['QuestionDto'];
export type Answer = Omit<Schemas['AnswerDto'], 'token'>;
export type AnswerReceipt = Schemas['AnswerReceiptDto'];

export const questionQuery = (token: string) =>
  queryOptions({
    queryKey: ['answer', token],
    queryFn: () => post<Question>('/answers/question', { token }),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });

export const sendAnswer = (token: string, answer: Answer): Promise<AnswerReceipt> =>
  post('/answers', { token, ...answer });

export const sendAnswerFile = (token: string, sending: Sending): Promise<OpinionFile> =>
  sendFile('/answers/attachments', { token }, sending);

/** The secret goes in the body: an address would stand in logs and histories. */
export async function answerFile(token: string, file: string): Promise<Blob> {
  const response = await fetch(`${API}/answers/content`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': currentLocale() },
    body: JSON.stringify({ token, file }),
    credentials: 'omit',
  });
  if (!response.ok) throw await readProblem(response);
  return response.blob();
}
