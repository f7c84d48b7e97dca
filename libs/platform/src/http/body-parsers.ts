import type { FastifyInstance } from 'fastify';
import { ProblemException } from './problem.js';

const MAX_DEPTH = 40;
/** Half of a surrogate pair: no text, and no UTF-8. */
const HALF_CHARACTER = /\p{Surrogate}/u;
/** RFC 8058 prescribes a form as the body of an unsubscription; it says nothing that is needed. */
const ONE_CLICK = /^\/api\/v1\/unsubscribe\//;
/** OpenID Connect prescribes a form for the log-out that a provider sends. */
const LOG_OUT = /^\/api\/v1\/auth\/sign-on\/[a-z0-9]+\/logout$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * JSON, JSON merge patch and BPMN models are read; every other kind of body is a 415. Files come by
 * multipart.
 */
export function registerBodyParsers(fastify: FastifyInstance, bodyLimit: number): void {
  // Not all of them: the adapter has put the one for multipart in place already.
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer', bodyLimit },
    (_request, body: Buffer, done) => {
      try {
        done(null, parseJson(body));
      } catch (error) {
        done(error instanceof Error ? error : malformed());
      }
    },
  );
  fastify.addContentTypeParser(
    'application/bpmn+xml',
    { parseAs: 'buffer', bodyLimit },
    (_request, body: Buffer, done) => {
      try {
        done(null, parseText(body));
      } catch (error) {
        done(error instanceof Error ? error : malformed());
      }
    },
  );
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (request, body: string, done) => {
      if (ONE_CLICK.test(request.url)) done(null, undefined);
      else if (LOG_OUT.test(request.url)) done(null, Object.fromEntries(new URLSearchParams(body)));
      else done(new ProblemException(415, 'request.media-type'));
    },
  );
}

/** Valid UTF-8 that PostgreSQL can hold. */
function parseText(body: Buffer): string {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    throw malformed('The content must be UTF-8.');
  }
  assertText(text);
  return text;
}

const malformed = (detail?: string): ProblemException =>
  new ProblemException(400, 'request.malformed', detail);

/** Strict JSON: valid UTF-8, no prototype keys, no text that PostgreSQL cannot hold, no deep towers. */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch {
    throw malformed();
  }
  assertStorable(value, 0);
  return value;
}

function assertStorable(value: unknown, depth: number): void {
  if (typeof value === 'string') return assertText(value);
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MAX_DEPTH) throw malformed('The content is nested too deeply.');
  if (Array.isArray(value)) {
    for (const item of value) assertStorable(item, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      throw malformed(`The name ${key} is not accepted.`);
    }
    assertText(key);
    assertStorable(item, depth + 1);
  }
}

function assertText(text: string): void {
  if (text.includes('\u0000') || HALF_CHARACTER.test(text)) {
    throw malformed('A text holds characters that do not exist in Unicode text.');
  }
}
