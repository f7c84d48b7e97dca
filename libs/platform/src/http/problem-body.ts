import { HttpException } from '@nestjs/common';
import type { FieldFault, Locale } from '#libs/kernel';
import { QueryFailedError } from 'typeorm';
import { isConnectionLost } from '../database/lost-connection.js';
import { localiseFault } from './fault-texts.js';
import { ProblemException } from './problem.js';
import { problemText, STATUS_TITLES } from './problem-texts.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly FieldFault[];
  readonly requestId?: string;
}

/** The problem in the reader's language. */
export function problemBody(
  problem: ProblemException,
  locale: Locale,
  requestId?: string,
): ProblemBody {
  const known = problemText(problem.code);
  const title = (known?.title ?? STATUS_TITLES[problem.status])?.[locale] ?? problem.code;
  return {
    type: `urn:motcua:problem:${problem.code}`,
    title,
    status: problem.status,
    detail: detailOf(problem, locale) ?? title,
    code: problem.code,
    ...(problem.errors ? { errors: problem.errors.map((e) => localiseFault(e, locale)) } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** A sentence written for developers, in English only, is kept from readers of Vietnamese: the title speaks. */
function detailOf({ detail, code, status }: ProblemException, locale: Locale): string | undefined {
  const known = problemText(code)?.detail?.[locale];
  if (detail === undefined) return known;
  if (typeof detail !== 'string') return detail[locale];
  return locale === 'en' || status >= 500 ? detail : known;
}

/** Any error as a problem; whatever is unexpected becomes a 5xx that tells nothing of the inside. */
export function toProblem(error: unknown): ProblemException {
  if (error instanceof ProblemException) return error;
  if (error instanceof QueryFailedError) return fromDatabase(error);
  const status = statusOf(error);
  if (status === undefined) return new ProblemException(500, 'server.error');
  if (status >= 500) {
    return status === 503 ? unavailable() : new ProblemException(500, 'server.error');
  }
  if (status === 400 && error instanceof HttpException && error.cause === undefined) {
    return new ProblemException(400, 'request.invalid');
  }
  return new ProblemException(status, CODES[status] ?? 'request.invalid');
}

const CODES: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'session.missing',
  403: 'access.denied',
  404: 'route.unknown',
  413: 'request.too-large',
  415: 'request.media-type',
  429: 'request.too-many',
};

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error)) return undefined;
  const status: unknown = Reflect.get(error, 'statusCode');
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined;
}

const unavailable = (): ProblemException =>
  new ProblemException(503, 'service.unavailable', undefined, undefined, { 'retry-after': '5' });

/** SQLSTATE class 22 is data that the database refused to take: the request's fault, not ours. */
function fromDatabase(error: QueryFailedError): ProblemException {
  if (isConnectionLost(error)) return unavailable();
  const state: unknown = Reflect.get(error.driverError, 'code');
  if (typeof state !== 'string') return new ProblemException(500, 'server.error');
  if (state.startsWith('22')) return new ProblemException(400, 'request.invalid');
  if (['08', '53', '57'].some((c) => state.startsWith(c))) return unavailable();
  return new ProblemException(500, 'server.error');
}
