import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { HttpOptions } from './http-options.js';
import { sendError } from './problem-filter.js';
import { PROBLEM_TYPE, problemBody } from './problem-body.js';
import { bareHeaders } from './security.js';
import { ProblemException } from './problem.js';

const REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** Fastify as this project wants it: silent, bounded, and with our own answer to every fault. */
export function createHttpAdapter(options: HttpOptions): FastifyAdapter {
  return new FastifyAdapter({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit,
    trustProxy: trusted(options.trustProxy),
    requestTimeout: 120_000,
    keepAliveTimeout: 72_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    multipart: {
      limits: {
        fileSize: options.uploadLimit,
        files: 20,
        fields: 50,
        fieldSize: 65_536,
        parts: 70,
      },
    },
    genReqId: requestIdOf,
    frameworkErrors: answerBrokenAddress(bareHeaders(options.secureCookies)),
    clientErrorHandler: answerBrokenRequest(bareHeaders(options.secureCookies)),
  });
}

function requestIdOf(request: { readonly headers: NodeJS.Dict<string | string[]> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

type Headers = Readonly<Record<string, string>>;

/** An address that cannot be routed is answered before any hook runs. */
const answerBrokenAddress =
  (headers: Headers) =>
  (error: Error, request: FastifyRequest, reply: FastifyReply): void =>
    sendError(error, request, reply.headers({ ...headers, 'x-request-id': String(request.id) }));

/** Bytes that are not HTTP never reach a hook; they get their problem here. */
const answerBrokenRequest =
  (headers: Headers) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
    const problem = problemBody(new ProblemException(status, 'request.malformed'), 'vi');
    const body = JSON.stringify(problem);
    socket.end(
      [
        `HTTP/1.1 ${status} ${status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`,
        `Content-Type: ${PROBLEM_TYPE}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  };

const trusted = (proxies: HttpOptions['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;
