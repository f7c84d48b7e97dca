import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { isWithin } from '../database/sight.js';
import type { Actor } from './actor.js';
import { ACCESS_RULE, type AccessRule } from './allow.js';
import { ProblemException } from './problem.js';

/** Deny by default: a route without `@Allow` answers nobody. */
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { view, method } = context.switchToHttp().getRequest<FastifyRequest>();
    // Without its view a request would speak to the database as the portal itself.
    if (view && !isWithin(view)) throw new Error('A request has lost its view');
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === 'public') return true;
    const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!actor) {
      throw new ProblemException(401, 'session.missing', undefined, undefined, {
        'www-authenticate': 'Bearer',
      });
    }
    if (rule === undefined || !satisfies(actor, rule)) {
      throw new ProblemException(403, 'access.denied');
    }
    if (typeof rule === 'object' && 'fresh' in rule) {
      if (rule.fresh === true || method !== 'GET') assertFresh(actor);
    }
    return true;
  }
}

/** Signing and administration ask who sits there, if that was not asked lately. */
export function assertFresh(actor: Actor): void {
  if (actor.stale === true) throw new ProblemException(403, 'session.step-up');
}

function satisfies(actor: Actor, rule: AccessRule): boolean {
  if (rule === 'public' || rule === 'session') return true;
  if ('kind' in rule) return actor.kind === rule.kind;
  return actor.posts.some((post) => rule.roles.includes(post.role));
}
