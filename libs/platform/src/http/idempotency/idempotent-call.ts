import { AsyncLocalStorage } from 'node:async_hooks';
import { deserialize, serialize } from 'node:v8';
import type { EntityManager } from 'typeorm';
import { ProblemException } from '../problem.js';

/** What one Idempotency-Key stands for. */
export interface KeyScope {
  readonly accountId: string;
  readonly method: string;
  readonly path: string;
  readonly key: string;
}

/**
 * A request under an Idempotency-Key while it runs. What its transactions returned is recorded
 * inside these transactions; after a crash between commit and answer, the next call with the same
 * key takes these results instead of doing the work again.
 */
export class IdempotentCall {
  private next = 0;
  private readonly committed: unknown[];
  private finished = false;

  constructor(
    readonly scope: KeyScope,
    /** Who holds the key: a call that lost it to a retry cannot commit any more. */
    readonly owner: string,
    recorded: readonly Buffer[],
  ) {
    this.committed = recorded.map((bytes): unknown => deserialize(bytes));
  }

  /** The result of a transaction that a crashed call has already committed. */
  recorded(): { readonly result: unknown } | undefined {
    if (this.finished || this.next >= this.committed.length) return undefined;
    return { result: this.committed[this.next++] };
  }

  /** Called inside the transaction, as its last statement. */
  async record(manager: EntityManager, result: unknown): Promise<void> {
    if (this.finished) return;
    const { accountId, method, path, key } = this.scope;
    const rows = await manager.query<unknown[]>(
      `WITH held AS (
         UPDATE idempotency_key SET results = results || $6::bytea
          WHERE account_id = $1 AND method = $2 AND path = $3 AND key = $4 AND owner = $5
         RETURNING 1)
       SELECT 1 FROM held`,
      [accountId, method, path, key, this.owner, serialize(result)],
    );
    if (rows.length === 0) throw new ProblemException(409, 'idempotency.in-progress');
  }

  get hasCommitted(): boolean {
    return this.next > 0;
  }

  noteCommit(): void {
    if (!this.finished) this.next++;
  }

  /** Work that outlives the answer is no longer part of the call. */
  finish(): void {
    this.finished = true;
  }
}

const current = new AsyncLocalStorage<IdempotentCall>();

export const idempotentCall = (): IdempotentCall | undefined => current.getStore();
export const asIdempotentCall = <T>(call: IdempotentCall, work: () => Promise<T>): Promise<T> =>
  current.run(call, work);
