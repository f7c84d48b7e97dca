import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { COMMON_PASSWORDS } from './common-passwords.js';

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 200;

/** Length is what protects; composition rules only make passwords worse (NIST SP 800-63B, 5.1.1.2). */
export function checkPassword(
  password: string,
  about: { readonly email: string; readonly name?: string },
): Result<string, Refusal<'password.weak'>> {
  const plain = password.normalize('NFKC');
  const lower = plain.toLowerCase();
  if (charactersOf(plain) < MIN_PASSWORD) return weak(`needs at least ${MIN_PASSWORD} characters`);
  if (charactersOf(plain) > MAX_PASSWORD)
    return weak(`may have at most ${MAX_PASSWORD} characters`);
  if (new Set(lower).size < 4 || COMMON_PASSWORDS.has(lower)) return weak('is too easy to guess');
  const local = about.email.split('@')[0]?.toLowerCase() ?? '';
  if (lower === about.email.toLowerCase() || (local.length >= 6 && lower.startsWith(local))) {
    return weak('must not be your e-mail address');
  }
  return ok(plain);
}

const charactersOf = (text: string): number => Array.from(text).length;

const weak = (detail: string) =>
  refuse('password.weak', `The password ${detail}.`, [
    { pointer: '/password', code: 'password', detail },
  ]);
