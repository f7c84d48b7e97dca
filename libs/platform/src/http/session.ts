import type { FastifyRequest } from 'fastify';
import type { Sight } from '../database/sight.js';
import type { Actor } from './actor.js';

/** Finds the person behind a token. The identity lib provides it. */
export abstract class SessionResolver {
  abstract resolve(token: string): Promise<Actor | undefined>;
  /** What this person sees of all dossiers. */
  abstract sightOf(actor: Actor): Promise<Sight>;
}

/** `__Host-` binds the cookie to this host over TLS; without TLS a browser would refuse it. */
export const sessionCookieName = (secure: boolean): string =>
  secure ? '__Host-motcua' : 'motcua_session';

/** The token of a request and how it came: only a cookie is sent by the browser on its own. */
export function tokenOf(
  request: FastifyRequest,
  cookieName: string,
): { readonly token: string; readonly by: 'bearer' | 'cookie' } | undefined {
  const bearer = /^Bearer +([A-Za-z0-9_-]{20,200})$/i.exec(request.headers.authorization ?? '');
  if (bearer?.[1] !== undefined) return { token: bearer[1], by: 'bearer' };
  const cookie = request.cookies[cookieName];
  return cookie === undefined || cookie === '' ? undefined : { token: cookie, by: 'cookie' };
}
