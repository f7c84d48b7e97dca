import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientBase, QueryResult } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import type { Instant } from '#libs/kernel';
import { Clock } from '../clock.js';
import { idempotentCall } from '../http/idempotency/idempotent-call.js';
import { withBareConnection } from './connections.js';
import { change } from './scoped-pool.js';
import { execute, isOutdatedPlan, together } from './statement.js';
import { Transaction } from './transaction.js';
import type { Statement, Tx } from './tx.js';

/** SQLSTATEs after which the same work may succeed on a new transaction (PostgreSQL, appendix A). */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 5;
const BEGIN: Statement = { text: 'BEGIN', values: [] };

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
   * What `work` is known to ask first may be named in `ahead`: it is asked with the opening.
   */
  async run<T>(work: (tx: Tx) => Promise<T>, ahead: readonly Statement[] = []): Promise<T> {
    const call = idempotentCall();
    const recorded = call?.recorded();
    if (recorded) return recorded.result as T;
    const recording = async (tx: Tx): Promise<T> => {
      const value = await work(tx);
      await call?.record(tx, value);
      return value;
    };
    const result = await this.attempt((client) => {
      const transaction = new Transaction(this.dataSource, client, call === undefined);
      return this.transact(client, transaction, recording, ahead);
    });
    call?.noteCommit();
    return result;
  }

  private async attempt<T>(once: (client: ClientBase) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await withBareConnection(this.dataSource, once);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await sleep(5 * 2 ** attempt * Math.random());
      }
    }
  }

  private async transact<T>(
    client: ClientBase,
    transaction: Transaction,
    work: (tx: Tx) => Promise<T>,
    ahead: readonly Statement[],
  ): Promise<T> {
    try {
      const now = await this.open(client, transaction, ahead);
      const value = await work(Object.assign(transaction, { now }) as Transaction & Tx);
      const { command } = await transaction.committed();
      // PostgreSQL answers so after a failed statement that somebody has swallowed.
      if (command === 'ROLLBACK') throw new Error('The transaction had failed before its commit');
      return value;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  /** Says for whom it is, opens the transaction, reads its moment and what is asked ahead, without waiting in between. */
  private async open(
    client: ClientBase,
    transaction: Transaction,
    ahead: readonly Statement[],
  ): Promise<Instant> {
    const scope = change(client);
    const told = scope && execute(client, scope.sql);
    const opening: Statement[] = [BEGIN];
    let answers: Promise<QueryResult>[] = [];
    const moment = this.clock.now(async (sql) => {
      const place = opening.push({ text: sql, values: [] }) - 1;
      // Everything is sent before this turn ends.
      const answer = await Promise.resolve().then(() => answers[place]);
      return Number(answer?.rows[0]?.now);
    });
    answers = together(client, [...opening, ...ahead]);
    transaction.foresee(ahead, answers.slice(opening.length));
    const [now] = await Promise.all([moment, told, ...answers.slice(0, opening.length)]);
    scope?.done();
    return now;
  }
}

function isRetryable(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const code: unknown = Reflect.get(error.driverError, 'code');
  return (typeof code === 'string' && RETRYABLE.has(code)) || isOutdatedPlan(error.driverError);
}
