import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemException } from './problem.js';

declare module 'fastify' {
  interface FastifyReply {
    /** The nonce of this page's own styles, where the answer is a page. */
    styleNonce?: string;
  }
}

/** An answer that is data: nothing in it may be run, framed or loaded. */
export const DATA_POLICY =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const NOTHING_ALLOWED = 'camera=(), geolocation=(), microphone=(), payment=()';
const YEAR_SECONDS = 31_536_000;

/** For answers that are given before the hooks run. */
export const bareHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': DATA_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': NOTHING_ALLOWED,
  'cache-control': 'no-store',
  ...(secure ? { 'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains` } : {}),
});

const pagePolicy = (nonce: string, secure: boolean): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** Every answer carries the security headers, errors included. */
export async function registerSecurityHeaders(
  fastify: FastifyInstance,
  secure: boolean,
): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: secure ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
  });
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply
      .header('content-security-policy', DATA_POLICY)
      .header('permissions-policy', NOTHING_ALLOWED);
    done();
  });
}

/** Turns the answer into a page: its own scripts run, and styles that carry the nonce. */
export function allowPage(reply: FastifyReply, secure: boolean): string {
  const nonce = randomBytes(16).toString('base64');
  reply.styleNonce = nonce;
  void reply.header('content-security-policy', pagePolicy(nonce, secure));
  return nonce;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers tell where a request came from. One that would change something is refused when it came
 * from another site; a client that says nothing is no browser, so it cannot be tricked into this.
 */
export function assertSameSite(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method) || request.headers.authorization !== undefined) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const origin = request.headers.origin;
  if (site === undefined && origin === undefined) return;
  if (origin !== undefined && isOwnOrigin(origin, request, publicUrl)) return;
  throw new ProblemException(403, 'request.cross-site');
}

function isOwnOrigin(origin: string, request: FastifyRequest, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === new URL(publicUrl).origin || url.host === request.headers.host;
}
