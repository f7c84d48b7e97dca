import type { FastifyReply, FastifyRequest } from 'fastify';
import type {} from '@fastify/cookie';
import type { Config } from '#libs/platform';
import type { Arrival } from '../sign-on.js';

const MINUTES = 10;
const isSecure = (config: Config): boolean => config.publicUrl.startsWith('https://');
const nameOf = (config: Config): string =>
  isSecure(config) ? '__Host-motcua-sign-on' : 'motcua_sign_on';

/** Binds the way to the provider and back to one browser: nobody is logged in by another's link. */
export function setFlowCookie(reply: FastifyReply, config: Config, secret: string): void {
  void reply.setCookie(nameOf(config), secret, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(config),
    path: '/',
    maxAge: MINUTES * 60,
  });
}

export function clearFlowCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(nameOf(config), { httpOnly: true, secure: isSecure(config), path: '/' });
}

export const flowOf = (request: FastifyRequest, config: Config): string | undefined =>
  request.cookies[nameOf(config)];

/** Secrets go into the fragment: it is sent to no server and stands in no log. */
export function pageOf(arrival: Arrival): string {
  const next = encodeURIComponent(arrival.next);
  switch (arrival.kind) {
    case 'session':
      return `/login?next=${next}&entered=1`;
    case 'challenge':
      return `/login?next=${next}#challenge=${arrival.challenge}&methods=${arrival.methods.join(',')}`;
    case 'pending':
      return `/identity?next=${next}#${arrival.pending}`;
  }
}
