import { SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { RequestLimits } from './request-limits.js';

const PER_MINUTE = 'motcua:per-minute';

/** A route that is dear to answer has a limit of its own, per account or address. */
export const PerMinute = (limit: number): MethodDecorator => SetMetadata(PER_MINUTE, limit);

export class RouteLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RequestLimits,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const limit = this.reflector.get<number | undefined>(PER_MINUTE, handler);
    if (limit === undefined) return true;
    const { actor, ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const who = actor ? actor.accountId : ip;
    this.limits.take(`route ${context.getClass().name}.${handler.name} ${who}`, limit);
    return true;
  }
}
