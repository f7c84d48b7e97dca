import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { Clock } from '../clock.js';
import { idempotentCall } from '../http/idempotency/idempotent-call.js';
import { readInstant } from './database.js';
import type { Tx } from './tx.js';

/** SQLSTATEs after which the same work may succeed on a new transaction (PostgreSQL, appendix A). */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/** The only way to write: one transaction around one piece of work. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in a transaction and commits. After a serialization failure or a deadlock the work
   * is called again from the start, on a new transaction; anything else that it throws rolls back.
   * Under an Idempotency-Key, what a crashed call has already committed is not done again.
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const call = idempotentCall();
    const recorded = call?.recorded();
    if (recorded) return recorded.result as T;
    const result = await this.attempt(async (tx) => {
      const value = await work(tx);
      await call?.record(tx, value);
      return value;
    });
    call?.noteCommit();
    return result;
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          const now = await this.clock.now((sql) => readInstant(manager, sql));
          return work(Object.assign(manager, { now }) as Tx);
        });
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await sleep(5 * 2 ** attempt * Math.random());
      }
    }
  }
}

function isRetryable(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const code: unknown = Reflect.get(error.driverError, 'code');
  return typeof code === 'string' && RETRYABLE.has(code);
}
