import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { tooMany } from '#libs/platform';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = {
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};
const WAITING = 300;
/** Of a password that nobody has: an unknown address costs the same time as a wrong password. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$tSHHVJmIDBK4kgANRdT6Ow$EAZx7zMcuvRko/szcCtbDlwe6QlGQU4tiXZZ1oJJArE';

/** Hashing costs memory and a core by design, so only a few run at once and the queue is short. */
@Injectable()
export class Passwords {
  private free = Math.max(2, availableParallelism());
  private readonly waiting: (() => void)[] = [];

  hash(password: string): Promise<string> {
    return this.slot(() => hash(password.normalize('NFKC'), COST));
  }

  /** Takes as long without a hash as with one. */
  async verify(stored: string | null | undefined, password: string): Promise<boolean> {
    const matches = await this.slot(() => verify(stored ?? NOBODY, password.normalize('NFKC')));
    return matches && typeof stored === 'string';
  }

  private async slot<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0) {
      if (this.waiting.length >= WAITING) throw tooMany(2);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.free--;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
