import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';

/** As the browser gave it; nothing in it is believed before it is verified. */
export type Signed = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasTexts = (value: unknown, ...names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => typeof Reflect.get(value, name) === 'string');

const isCredential = (signed: Signed): boolean =>
  hasTexts(signed, 'id', 'rawId', 'type') && isObject(signed['clientExtensionResults']);

export const isRegistration = (signed: unknown): signed is RegistrationResponseJSON =>
  isSigned(signed) &&
  isCredential(signed) &&
  hasTexts(signed['response'], 'clientDataJSON', 'attestationObject');

export const isAuthentication = (signed: unknown): signed is AuthenticationResponseJSON =>
  isSigned(signed) &&
  isCredential(signed) &&
  hasTexts(signed['response'], 'clientDataJSON', 'authenticatorData', 'signature');

const isSigned = (value: unknown): value is Signed => isObject(value);

/** The question that this claims to answer. */
export function challengeIn({ response }: Signed): string | undefined {
  if (!isObject(response)) return undefined;
  const said: unknown = Reflect.get(response, 'clientDataJSON');
  if (typeof said !== 'string') return undefined;
  try {
    const challenge: unknown = decodeClientDataJSON(said).challenge;
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    return undefined;
  }
}
