import { post } from './client.js';
import type { Account } from './types.js';

export interface SignedIn {
  readonly token?: string;
  readonly account?: Account;
  readonly challenge?: string;
  readonly methods?: readonly ('code' | 'passkey')[];
}

export const signIn = (email: string, password: string): Promise<SignedIn> =>
  post('/auth/login', { email, password });

export const secondFactor = (challenge: string, code: string): Promise<SignedIn> =>
  post('/auth/second-factor', { challenge, code });

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const signUp = (body: Newcomer & { locale: string }): Promise<void> =>
  post('/auth/sign-up', body);

export const confirmEmail = (token: string): Promise<void> =>
  post('/auth/confirm-email', { token });

export const askReset = (email: string): Promise<void> => post('/auth/forgot-password', { email });

export const setPassword = (token: string, password: string): Promise<void> =>
  post('/auth/reset-password', { token, password });

export const acceptInvitation = (token: string, password: string): Promise<void> =>
  post('/auth/accept-invitation', { token, password });
