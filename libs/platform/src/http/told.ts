import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** What the line of a request in the log says beside its route and its status. */
export interface Told {
  /** Whose request it was, or whom a refused log-in was meant for. */
  readonly account?: string;
  readonly event?: 'session.opened' | 'second-factor.asked';
  /** The code of the problem that it was answered with. */
  readonly code?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    told?: Told;
  }
}

/** For the log alone. */
export function tell(request: FastifyRequest, more: Told): void {
  request.told = { ...request.told, ...more };
}

/**
 * A name for an account that is the same in every line and says nothing to whoever has only the log:
 * to go from one to the other takes the database.
 */
export const pseudonymOf = (accountId: string): string =>
  `a-${createHash('sha256').update(accountId).digest('hex').slice(0, 12)}`;
