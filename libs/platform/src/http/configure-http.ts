import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';
import { Metrics } from '../metrics.js';
import { AccessGuard } from './access-guard.js';
import { registerAnswerDeadline } from './answer-deadline.js';
import { registerBodyParsers } from './body-parsers.js';
import type { HttpOptions } from './http-options.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { IdempotencyStore } from './idempotency/idempotency.store.js';
import { registerMultipartDigest } from './idempotency/multipart-digest.js';
import { createOpenApi } from './openapi/document.js';
import { registerDocs } from './openapi/docs-page.js';
import { ProblemFilter } from './problem-filter.js';
import { registerAccessLog, registerRequestHooks } from './request-hooks.js';
import { API_PREFIX, ROOT_PATHS } from './routes.js';
import { registerSecurityHeaders } from './security.js';
import { SessionResolver } from './session.js';
import { RequestLimits } from './rate-limit/request-limits.js';
import { RouteLimitGuard } from './rate-limit/route-limit.js';
import { StrictValidationPipe } from './validation-pipe.js';
import { WebApp } from './web-app.js';

/** Answers under way are finished; a client that does not read its answer is not waited for. */
const DRAIN_MS = 5_000;

function drainWithin(fastify: FastifyInstance, patience: number): void {
  fastify.addHook('preClose', (done) => {
    setTimeout(() => fastify.server.closeAllConnections(), patience).unref();
    done();
  });
}

/** Everything between the socket and a controller. Called once, before `app.init()`. */
export async function configureHttp(
  app: NestFastifyApplication,
  options: HttpOptions,
): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  await registerSecurityHeaders(fastify, options.secureCookies);
  registerAnswerDeadline(fastify, options.answerMs);
  registerAccessLog(fastify, app.get(Metrics, { strict: false }));
  await fastify.register(cookie);
  await fastify.register(compress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    globalDecompression: false,
  });
  const limits = app.get(RequestLimits, { strict: false });
  registerRequestHooks(fastify, options, app.get(SessionResolver, { strict: false }), limits);
  drainWithin(fastify, DRAIN_MS);
  registerMultipartDigest(fastify);
  registerBodyParsers(fastify, options.bodyLimit);

  app.setGlobalPrefix(API_PREFIX, { exclude: ROOT_PATHS });
  app.useGlobalFilters(new ProblemFilter());
  const reflector = app.get(Reflector);
  app.useGlobalGuards(new AccessGuard(reflector), new RouteLimitGuard(reflector, limits));
  app.useGlobalPipes(new StrictValidationPipe());
  app.useGlobalInterceptors(
    new IdempotencyInterceptor(app.get(IdempotencyStore, { strict: false })),
  );

  let document: OpenAPIObject | undefined;
  registerDocs(
    fastify,
    () => (document ??= createOpenApi(app, options.version)),
    options.secureCookies,
  );
  await WebApp.in(options)?.register(fastify);
}
