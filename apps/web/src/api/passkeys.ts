import { queryOptions } from '@tanstack/react-query';
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { call, get, post } from './client.js';
import type { Page, Schemas } from './types.js';

export type Passkey = Schemas['PasskeyDto'];

/** Keys are bound to a name: at a bare address, or in an old browser, there are none. */
export const canUsePasskeys = (): boolean =>
  browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(window.location.hostname);

export const passkeysQuery = queryOptions({
  queryKey: ['me', 'passkeys'],
  queryFn: async () => (await get<Page<Passkey>>('/me/passkeys')).items,
});

interface Asked<T> {
  readonly options: T;
}

/** The device asks its person, then the portal keeps the new key under the name given. */
export async function addPasskey(
  name: string,
  password: string | undefined,
): Promise<Schemas['PasskeyAddedDto']> {
  const { options } = await post<Asked<PublicKeyCredentialCreationOptionsJSON>>(
    '/me/passkeys/options',
    password === undefined ? {} : { password },
  );
  const credential = await startRegistration({ optionsJSON: options });
  return post('/me/passkeys', { name, credential });
}

export const renamePasskey = (id: string, name: string): Promise<void> =>
  call(`/me/passkeys/${encodeURIComponent(id)}`, { method: 'PATCH', body: { name } });

export const removePasskey = (id: string): Promise<void> =>
  call(`/me/passkeys/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** Without a challenge it logs in alone; with one it is the second step after the password. */
export async function signInWithPasskey(challenge?: string): Promise<void> {
  const about = challenge === undefined ? {} : { challenge };
  const credential = await signed('/auth/passkey/options', about);
  await post('/auth/passkey', { ...about, credential });
}

export async function stepUpWithPasskey(): Promise<void> {
  const credential = await signed('/me/step-up/passkey/options', {});
  await post('/me/step-up/passkey', { credential });
}

async function signed(path: string, body: unknown) {
  const { options } = await post<Asked<PublicKeyCredentialRequestOptionsJSON>>(path, body);
  return startAuthentication({ optionsJSON: options });
}

/** The person closed the device's question, or let it pass: nothing is wrong. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'NotAllowedError' ||
    error.name === 'AbortError' ||
    (error instanceof WebAuthnError && error.code === 'ERROR_CEREMONY_ABORTED'));

export const isKnownHere = (error: unknown): boolean =>
  error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
