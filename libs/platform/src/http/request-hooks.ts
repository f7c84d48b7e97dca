import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NOBODY, within, withoutDossiers, type View } from '../database/sight.js';
import type { Metrics } from '../metrics.js';
import type { HttpOptions } from './http-options.js';
import { ProblemException } from './problem.js';
import type { RequestLimits } from './rate-limit/request-limits.js';
import { assertSameSite } from './security.js';
import { sessionCookieName, tokenOf, type SessionResolver } from './session.js';
import { pseudonymOf } from './told.js';

/** Paths whose unknown members are problems, never the web app. */
export const isServicePath = (url: string): boolean =>
  /^\/(api|dev|health|metrics)(?=[/?]|$)/.test(url);
/** Several sessions are allowed, but not as a way around the limit of one. */
const SESSIONS_AT_ONCE = 10;
const isApiPath = (url: string): boolean => url.startsWith('/api/v1');

declare module 'fastify' {
  interface FastifyRequest {
    /** What it sees of dossiers: nothing, until its person is known. */
    view?: View;
  }
}

/** Everything that a request does happens within its view; the reading of a body leaves it in between. */
function registerViews(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!isApiPath(request.url)) return done();
    request.view = { sight: NOBODY, opened: [] };
    within(request.view, done);
  });
  fastify.addHook('preValidation', ({ view }, _reply, done) => {
    if (view) within(view, done);
    else done();
  });
}

/** Before a handler sees a request: its id, its person, its right to come so often. */
export function registerRequestHooks(
  fastify: FastifyInstance,
  options: HttpOptions,
  sessions: SessionResolver,
  limits: RequestLimits,
): void {
  const cookieName = sessionCookieName(options.secureCookies);
  registerViews(fastify);

  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', String(request.id));
    if (!isApiPath(request.url)) return;
    if (request.url.includes('%00')) throw new ProblemException(400, 'request.malformed');
    reply.header('cache-control', 'no-store');
    assertSameSite(request, options.publicUrl);
    const found = tokenOf(request, cookieName);
    const actor = found ? await withoutDossiers(() => sessions.resolve(found.token)) : undefined;
    if (actor) request.actor = actor;
    if (actor && request.view) request.view.sight = await sessions.sightOf(actor);
    if (actor?.restricted === true && !/^\/api\/v1\/(me|auth)(?=[/?]|$)/.test(request.url)) {
      throw new ProblemException(403, 'second-factor.required');
    }
    if (actor?.helper === true && isOwnersAct(request)) {
      throw new ProblemException(403, 'access.not-owner');
    }
    if (!actor) return limits.take(`address ${request.ip}`, options.publicPerMinute);
    limits.take(`session ${actor.sessionId ?? actor.accountId}`, options.sessionPerMinute);
    limits.take(`account ${actor.accountId}`, options.sessionPerMinute * SESSIONS_AT_ONCE);
  });
}

/** What belongs to the holder of an account, not to those who act for an organisation in it. */
const isOwnersAct = ({ method, url }: FastifyRequest): boolean =>
  /^\/api\/v1\/me(?=[/?]|$)/.test(url) && !(method === 'GET' && /^\/api\/v1\/me(\?|$)/.test(url));

/** One line per request; the route instead of the path, a pseudonym instead of a name, no address, no query. */
export function registerAccessLog(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        requestId: request.id,
        method: request.method,
        route: routeOf(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...whoAndWhat(request),
      },
      'request',
    );
    metrics.http(request.method, routeOf(request), reply.statusCode, reply.elapsedTime / 1_000);
    done();
  });
}

function whoAndWhat({ actor, told }: FastifyRequest): Record<string, string> {
  const account = actor?.accountId ?? told?.account;
  return {
    ...(account === undefined ? {} : { who: pseudonymOf(account) }),
    ...(told?.event === undefined ? {} : { event: told.event }),
    ...(told?.code === undefined ? {} : { code: told.code }),
  };
}

const routeOf = (request: FastifyRequest): string =>
  request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
