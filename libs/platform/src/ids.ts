import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidV7, type Instant } from '#libs/kernel';

/** How many identifiers of one millisecond keep their order: the 12 bits behind the time. */
const IN_ORDER = 4096;
const RANDOM = 10;
/** Asking for randomness costs more than the rest of an identifier: it is asked for many at once. */
const AT_ONCE = 400;

/**
 * Gives identifiers that sort by time (UUID version 7); those of one process and one millisecond
 * also sort in the order in which they were given.
 */
@Injectable()
export class Ids {
  private lastAt = 0;
  private count = 0;
  private pool = Buffer.alloc(0);

  next(at: Instant): string {
    this.count = at === this.lastAt ? (this.count + 1) % IN_ORDER : 0;
    this.lastAt = at;
    if (this.pool.length === 0) this.pool = randomBytes(RANDOM * AT_ONCE);
    const random = this.pool.subarray(0, RANDOM);
    this.pool = this.pool.subarray(RANDOM);
    random.writeUInt16BE(this.count, 0);
    return uuidV7(at, random);
  }
}
