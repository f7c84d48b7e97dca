import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { localWordIn } from './local-words.js';

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 200;

export type PasswordRefusal = 'password.weak' | 'password.common' | 'password.local-word';

/**
 * Length is what protects; composition rules only make passwords worse (NIST SP 800-63B, 5.1.1.2).
 *
 * @param common in lower case: what everybody tries first; shorter ones are refused for their length
 */
export function checkPassword(
  password: string,
  about: { readonly email: string; readonly name?: string },
  common: ReadonlySet<string>,
): Result<string, Refusal<PasswordRefusal>> {
  const plain = password.normalize('NFKC');
  const lower = plain.toLowerCase();
  const length = Array.from(plain).length;
  if (length < MIN_PASSWORD) return weak('minLength', `needs at least ${MIN_PASSWORD} characters`);
  if (length > MAX_PASSWORD) {
    return weak('maxLength', `may have at most ${MAX_PASSWORD} characters`);
  }
  if (new Set(lower).size < 4) return weak('tooSimple', 'is too easy to guess');
  if (common.has(lower)) {
    return refused('password.common', 'isLeaked', 'is in lists of leaked ones');
  }
  const local = about.email.split('@')[0]?.toLowerCase() ?? '';
  if (lower === about.email.toLowerCase() || (local.length >= 6 && lower.startsWith(local))) {
    return weak('isOwnAddress', 'must not be your e-mail address');
  }
  const word = localWordIn(plain);
  if (word !== undefined) {
    const detail = `rests on “${word}”, which is tried first here`;
    return refused('password.local-word', 'isLocalWord', detail);
  }
  return ok(plain);
}

const refused = <Code extends PasswordRefusal>(code: Code, rule: string, detail: string) =>
  refuse(code, `The password ${detail}.`, [{ pointer: '/password', code: rule, detail }]);
const weak = (rule: string, detail: string) => refused('password.weak', rule, detail);
