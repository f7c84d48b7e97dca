import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { COMMON_PASSWORDS } from './common-passwords.js';
import { localWordIn } from './local-words.js';

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 200;

export type PasswordRefusal = 'password.weak' | 'password.common' | 'password.local-word';

/** Length is what protects; composition rules only make passwords worse (NIST SP 800-63B, 5.1.1.2). */
export function checkPassword(
  password: string,
  about: { readonly email: string; readonly name?: string },
): Result<string, Refusal<PasswordRefusal>> {
  const plain = password.normalize('NFKC');
  const lower = plain.toLowerCase();
  if (charactersOf(plain) < MIN_PASSWORD) return weak(`needs at least ${MIN_PASSWORD} characters`);
  if (charactersOf(plain) > MAX_PASSWORD)
    return weak(`may have at most ${MAX_PASSWORD} characters`);
  if (new Set(lower).size < 4) return weak('is too easy to guess');
  if (COMMON_PASSWORDS.has(lower)) return refused('password.common', 'is in lists of leaked ones');
  const local = about.email.split('@')[0]?.toLowerCase() ?? '';
  if (lower === about.email.toLowerCase() || (local.length >= 6 && lower.startsWith(local))) {
    return weak('must not be your e-mail address');
  }
  const word = localWordIn(plain);
  if (word !== undefined) {
    return refused('password.local-word', `rests on “${word}”, which is tried first here`);
  }
  return ok(plain);
}

const charactersOf = (text: string): number => Array.from(text).length;

const refused = <Code extends PasswordRefusal>(code: Code, detail: string) =>
  refuse(code, `The password ${detail}.`, [{ pointer: '/password', code: 'password', detail }]);
const weak = (detail: string) => refused('password.weak', detail);
