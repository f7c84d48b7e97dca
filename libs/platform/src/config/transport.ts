import type { Environment } from './environment.js';

/** How each address has to begin, or what has to be in it, so that what goes there is encrypted. */
const ENCRYPTED = {
  DATABASE_URL: [/[?&]sslmode=verify-full(&|$)/, 'add ?sslmode=verify-full'],
  MIGRATION_DATABASE_URL: [/[?&]sslmode=verify-full(&|$)/, 'add ?sslmode=verify-full'],
  REDIS_URL: [/^rediss:/, 'use rediss://'],
  // STARTTLS is demanded of a server that is asked without TLS.
  SMTP_URL: [/^smtps?:/, ''],
  SMS_GATEWAY_URL: [/^https:/, 'use https://'],
  ZALO_GATEWAY_URL: [/^https:/, 'use https://'],
  CLAMD_URL: [/^unix:/, 'use unix:, clamd speaks no TLS'],
} as const satisfies Partial<Record<keyof Environment, readonly [RegExp, string]>>;

const THIS_MACHINE = new Set(['', 'localhost', '127.0.0.1', '[::1]']);

/** The host of an address, without its name, password and port. */
export const hostOf = (url: string): string =>
  /^[^:]+:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/?#]*)/.exec(url)?.[1]?.toLowerCase() ?? '';

/** A machine that talks to itself needs no TLS. */
export const isHere = (url: string): boolean => THIS_MACHINE.has(hostOf(url));

export const hostsIn = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** Whether what goes to this address may go unencrypted: to the machine itself, or through a network that the operator trusts. */
export const mayBePlain = (url: string, trusted: readonly string[]): boolean =>
  isHere(url) || trusted.includes(hostOf(url));

/** Addresses to which a production would speak for everybody on the way to hear. */
export function plainTransports(e: Environment): string[] {
  const trusted = hostsIn(e.TRUSTED_HOSTS);
  return Object.entries(ENCRYPTED).flatMap(([name, [pattern, remedy]]) => {
    const url: unknown = Reflect.get(e, name);
    if (typeof url !== 'string' || pattern.test(url) || mayBePlain(url, trusted)) return [];
    return [
      `${name}: goes unencrypted to ${hostOf(url)}; ${remedy}, or name the host in TRUSTED_HOSTS if nobody else is on the way`,
    ];
  });
}
