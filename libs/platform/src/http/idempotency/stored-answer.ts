import type { FastifyReply } from 'fastify';

/** Thrown to send an answer that was given before, exactly as it was. */
export class StoredAnswer extends Error {
  constructor(
    readonly status: number,
    readonly contentType: string | null,
    readonly body: string | null,
  ) {
    super('replayed');
  }

  send(reply: FastifyReply): FastifyReply {
    void reply.status(this.status).header('idempotency-replayed', 'true');
    if (this.contentType !== null) void reply.type(this.contentType);
    return reply.send(this.body ?? undefined);
  }
}
