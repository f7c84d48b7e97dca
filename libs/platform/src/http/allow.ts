import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { pickLocale, type Locale } from '#libs/kernel';
import type { Actor, Role } from './actor.js';
import { ProblemException } from './problem.js';

/** Who may call a route. A route without a declared rule is refused to everybody. */
export type AccessRule =
  | 'public'
  | 'session'
  | { readonly kind: 'investor' | 'officer' }
  /** `fresh`: with an authentication of the last minutes, as the configuration says; or only what changes something. */
  | { readonly roles: readonly Role[]; readonly fresh?: true | 'changes' };

export const ACCESS_RULE = 'motcua:access-rule';
export const Allow = (rule: AccessRule): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS_RULE, rule);

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.switchToHttp().getRequest<FastifyRequest>();

/** The person behind the session. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = requestOf(context).actor;
  if (!actor) throw new ProblemException(401, 'session.missing');
  return actor;
});

/** The language of the answer, from `Accept-Language`. */
export const RequestLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  pickLocale(requestOf(context).headers['accept-language']),
);

/** The dossier version that the client believes in (`If-Match`), where it sent one. */
export const ExpectedVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | undefined => {
    const header = requestOf(context).headers['if-match'];
    if (header === undefined) return undefined;
    const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
    if (version === undefined) {
      throw new ProblemException(
        400,
        'request.if-match',
        'If-Match carries the version as a number, for example "3".',
      );
    }
    return Number(version);
  },
);
