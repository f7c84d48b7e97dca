import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { pickLocale } from '#libs/kernel';
import { PROBLEM_TYPE, problemBody, toProblem } from '../problem-body.js';
import { ProblemException } from '../problem.js';
import { asIdempotentCall, type IdempotentCall, type KeyScope } from './idempotent-call.js';
import { HOLD_MS, type Answer, type IdempotencyStore } from './idempotency.store.js';
import { multipartDigest } from './multipart-digest.js';
import { StoredAnswer } from './stored-answer.js';

/** Long enough to outlive the hold of a call whose process was killed. */
const PATIENCE_MS = HOLD_MS + 2_000;
const KEY = /^[\x21-\x7e]{1,200}$/;
/** Nothing was decided yet under these: the client may mend its request and use the key again. */
const UNDECIDED = new Set([400, 401, 403, 408, 413, 415, 429]);

/** `Idempotency-Key`: the same key with the same body returns the first answer. */
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly store: IdempotencyStore) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const scope = scopeOf(request);
    if (!scope) return next.handle();
    const digest = bodyDigest(request);
    const call = await this.take(scope, digest instanceof Buffer ? digest : null, request);
    const renewal = setInterval(() => {
      this.store.renew(call).catch((err: unknown) => request.log.warn({ err }, 'key not renewed'));
    }, HOLD_MS / 3);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    try {
      const value = await asIdempotentCall(call, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
      await this.keep(call, successOf(value, reply), await settled(digest));
      return of(value);
    } catch (error) {
      await this.keep(call, failureOf(error, request), await settled(digest));
      throw error;
    } finally {
      call.finish();
      clearInterval(renewal);
    }
  }

  private async keep(
    call: IdempotentCall,
    answer: Answer | undefined,
    hash: Buffer | null,
  ): Promise<void> {
    await (answer ? this.store.answer(call, answer, hash) : this.store.release(call));
  }

  private async take(
    scope: KeyScope,
    hash: Buffer | null,
    request: FastifyRequest,
  ): Promise<IdempotentCall> {
    const until = performance.now() + PATIENCE_MS;
    for (let pause = 25; ; pause = Math.min(pause * 2, 400)) {
      const begun = await this.store.begin(scope, hash);
      if (begun.kind === 'mine') return begun.call;
      if (begun.kind === 'other-body') throw reused();
      if (begun.kind === 'answered') {
        const { status, contentType, body } = begun.answer;
        await this.assertSameUpload(scope, hash, request);
        throw new StoredAnswer(status, contentType, body);
      }
      if (performance.now() >= until) {
        throw new ProblemException(409, 'idempotency.in-progress', undefined, undefined, {
          'retry-after': '2',
        });
      }
      await sleep(pause);
    }
  }

  /** A streamed body is compared once it has been read to its end. */
  private async assertSameUpload(
    scope: KeyScope,
    hash: Buffer | null,
    request: FastifyRequest,
  ): Promise<void> {
    if (hash !== null) return;
    request.raw.resume();
    const uploaded = await multipartDigest(request);
    const again = uploaded ? await this.store.begin(scope, uploaded) : undefined;
    if (again?.kind === 'other-body') throw reused();
  }
}

const reused = (): ProblemException => new ProblemException(422, 'idempotency.key-reused');

function scopeOf(request: FastifyRequest): KeyScope | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new ProblemException(400, 'request.idempotency-key');
  }
  if (!request.actor) return undefined;
  const path = request.url.split('?', 1)[0] ?? request.url;
  return { accountId: request.actor.accountId, method: request.method, path, key };
}

function bodyDigest(request: FastifyRequest): Buffer | Promise<Buffer | null> {
  if (request.isMultipart()) return multipartDigest(request);
  const query = request.url.split('?')[1] ?? '';
  return createHash('sha256')
    .update(`${query}\n${JSON.stringify(request.body) ?? ''}`)
    .digest();
}

/** A handler need not read an upload to its end; then there is nothing to compare later. */
const settled = async (digest: Buffer | Promise<Buffer | null>): Promise<Buffer | null> =>
  digest instanceof Buffer ? digest : Promise.race([digest, sleep(500).then(() => null)]);

function successOf(value: unknown, reply: FastifyReply): Answer | undefined {
  if (reply.sent || value instanceof StreamableFile || Buffer.isBuffer(value)) return undefined;
  const type = reply.getHeader('content-type');
  if (value === undefined || value === null) {
    return { status: reply.statusCode, contentType: null, body: null };
  }
  const isText = typeof value === 'string';
  return {
    status: reply.statusCode,
    contentType: typeof type === 'string' ? type : isText ? 'text/plain' : 'application/json',
    body: isText ? value : JSON.stringify(value),
  };
}

function failureOf(error: unknown, request: FastifyRequest): Answer | undefined {
  const problem = toProblem(error);
  if (problem.status >= 500 || UNDECIDED.has(problem.status)) return undefined;
  if (problem.code.startsWith('idempotency.')) return undefined;
  const locale = pickLocale(request.headers['accept-language']);
  const body = problemBody(problem, locale, String(request.id));
  return { status: problem.status, contentType: PROBLEM_TYPE, body: JSON.stringify(body) };
}
