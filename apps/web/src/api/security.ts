import { queryOptions } from '@tanstack/react-query';
import { call, get, post } from './client.js';
import type { Page, Schemas } from './types.js';

export type FactorState = Schemas['SecondFactorStateDto'];
export type Enrolment = Schemas['EnrolmentDto'];
export type OpenSession = Schemas['SessionDto'];

export const factorQuery = queryOptions({
  queryKey: ['me', 'second-factor'],
  queryFn: () => get<FactorState>('/me/second-factor'),
});

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async () => (await get<Page<OpenSession>>('/me/sessions')).items,
});

export interface Proof {
  readonly password: string;
  readonly code: string;
}

export const beginEnrolment = (password: string | undefined): Promise<Enrolment> =>
  post('/me/second-factor', password === undefined ? {} : { password });

export const confirmEnrolment = (code: string): Promise<Schemas['EnrolledDto']> =>
  post('/me/second-factor/confirmation', { code });

export const renewRecoveryCodes = (proof: Proof): Promise<Schemas['RecoveryCodesDto']> =>
  post('/me/second-factor/recovery-codes', proof);

export const removeFactor = (proof: Proof): Promise<void> =>
  call('/me/second-factor', { method: 'DELETE', body: proof });

export const stepUp = (password: string, code: string | undefined): Promise<unknown> =>
  post('/me/step-up', code === undefined ? { password } : { password, code });

export const changePassword = (currentPassword: string, password: string): Promise<unknown> =>
  post('/me/password', { currentPassword, password });

export const endSession = (id: string): Promise<void> =>
  call(`/me/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const endOtherSessions = (): Promise<void> =>
  call('/me/sessions', { method: 'DELETE', query: { keep: 'current' } });
