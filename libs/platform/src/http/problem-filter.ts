import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pickLocale } from '#libs/kernel';
import { StoredAnswer } from './idempotency/stored-answer.js';
import { PROBLEM_TYPE, problemBody, toProblem } from './problem-body.js';
import { tell } from './told.js';

/** The only way in which an error leaves the API. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent || reply.raw.headersSent) {
    request.log.error({ err: error }, 'failed after the answer had begun');
    // What was cut short must not look whole; what is whole leaves its connection to the next request.
    if (!reply.raw.writableEnded) reply.raw.destroy();
    return;
  }
  if (error instanceof StoredAnswer) {
    void error.send(reply);
    return;
  }
  const problem = toProblem(error);
  const { code, account } = problem;
  tell(request, { code, ...(account === undefined ? {} : { account }) });
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  else if (problem !== error) request.log.debug({ err: error }, 'request refused');
  void reply
    .status(problem.status)
    .headers({ ...problem.headers, 'content-language': pickLocale(languageOf(request)) })
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .send(
      JSON.stringify(problemBody(problem, pickLocale(languageOf(request)), String(request.id))),
    );
}

const languageOf = (request: FastifyRequest): string | undefined =>
  request.headers['accept-language'];
