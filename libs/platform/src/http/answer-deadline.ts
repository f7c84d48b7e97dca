import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemException } from './problem.js';
import { sendError } from './problem-filter.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Ends the patience of whoever waits for the answer. */
    deadline?: NodeJS.Timeout;
  }
}

/**
 * Nobody waits for ever: a request without an answer after `ms` is told that it took too long, whatever it waits
 * for inside. What a person sends may come slowly; that time is not counted. An answer that has begun goes on.
 */
export function registerAnswerDeadline(fastify: FastifyInstance, ms: number): void {
  const begin = (request: FastifyRequest, reply: FastifyReply): void => {
    clearTimeout(request.deadline);
    request.deadline = setTimeout(() => {
      if (reply.sent || reply.raw.headersSent) return;
      sendError(tooLate(), request, reply);
    }, ms);
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    begin(request, reply);
    reply.raw.once('close', () => clearTimeout(request.deadline));
    done();
  });
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    clearTimeout(request.deadline);
    done();
  });
  fastify.addHook('preHandler', (request, reply, done) => {
    // Files are read while the handler runs.
    if (!request.isMultipart()) begin(request, reply);
    done();
  });
}

const tooLate = (): ProblemException =>
  new ProblemException(503, 'service.unavailable', undefined, undefined, { 'retry-after': '5' });
