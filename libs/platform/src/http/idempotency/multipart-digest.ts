import { createHash, type Hash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const digests = new WeakMap<object, Promise<Buffer | null>>();

/** The hash of an upload without its boundary, which every client makes anew; once it was read. */
export const multipartDigest = (request: FastifyRequest): Promise<Buffer | null> =>
  digests.get(request.raw) ?? Promise.resolve(null);

/** Listens to uploads under an Idempotency-Key while they stream past. */
export function registerMultipartDigest(fastify: FastifyInstance): void {
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    const boundary = /^multipart\/form-data;.*boundary="?([^";]{1,70})"?/i.exec(
      request.headers['content-type'] ?? '',
    )?.[1];
    if (boundary !== undefined && request.headers['idempotency-key'] !== undefined) {
      digests.set(request.raw, digestOf(request, boundary));
    }
    done();
  });
}

function digestOf(request: FastifyRequest, boundary: string): Promise<Buffer | null> {
  const digest = new BoundarylessHash(Buffer.from(boundary, 'latin1'));
  return new Promise((resolve) => {
    request.raw.prependListener('data', (chunk: Buffer) => digest.update(chunk));
    request.raw.once('end', () => resolve(digest.finish()));
    request.raw.once('close', () => resolve(null));
    request.raw.pause();
  });
}

/** SHA-256 of a stream from which every occurrence of one sequence is left out. */
export class BoundarylessHash {
  private readonly hash: Hash = createHash('sha256');
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly left: Buffer) {}

  update(chunk: Buffer): void {
    let data = Buffer.concat([this.rest, chunk]);
    for (let at = data.indexOf(this.left); at >= 0; at = data.indexOf(this.left)) {
      this.hash.update(data.subarray(0, at));
      data = data.subarray(at + this.left.length);
    }
    const sure = Math.max(0, data.length - this.left.length + 1);
    this.hash.update(data.subarray(0, sure));
    this.rest = data.subarray(sure);
  }

  finish(): Buffer {
    return this.hash.update(this.rest).digest();
  }
}
