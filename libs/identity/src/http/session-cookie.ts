import type { FastifyReply, FastifyRequest } from 'fastify';
import type {} from '@fastify/cookie';
import { sessionCookieName, tell, type Config } from '#libs/platform';
import type { Visit } from '../visit.js';

const isSecure = (config: Config): boolean => config.publicUrl.startsWith('https://');

/** `Lax`: a link in a mail finds the reader logged in, a foreign form does not. */
export function setSessionCookie(
  reply: FastifyReply,
  config: Config,
  { token, accountId }: { readonly token: string; readonly accountId: string },
): void {
  tell(reply.request, { event: 'session.opened', account: accountId });
  const secure = isSecure(config);
  void reply.setCookie(sessionCookieName(secure), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: config.sessionHours * 3_600,
  });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  const secure = isSecure(config);
  void reply.clearCookie(sessionCookieName(secure), { httpOnly: true, secure, path: '/' });
}

/** What the browser says of itself, bounded, and where it is. */
export const visitOf = (request: FastifyRequest): Visit => ({
  userAgent: request.headers['user-agent']?.slice(0, 400),
  address: request.ip,
});
