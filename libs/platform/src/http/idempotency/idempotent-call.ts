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

/** To what the seal of an answer is bound. */
export const contextOf = ({ accountId, method, path, key }: KeyScope): string =>
  `idempotency:${accountId} ${method} ${path} ${key}`;

/** Seals what a transaction returned: it holds forms. */
export type SealResult = (
  plain: Buffer,
) => Promise<{ readonly sealed: Buffer; readonly under: string }>;

/**
 * A request under an Idempotency-Key while it runs. What its transactions returned is recorded
 * inside these transactions; after a crash between commit and answer, the next call with the same
 * key takes these results instead of doing the work again.
 */
export class IdempotentCall {
  private next = 0;
  private readonly committed: readonly Buffer[];
  private finished = false;

  constructor(
    readonly scope: KeyScope,
    /** Who holds the key: a call that lost it to a retry cannot commit any more. */
    readonly owner: string,
    recorded: readonly Buffer[],
    private readonly seal: SealResult,
  ) {
    this.committed = recorded;
  }

  /** The result of a transaction that a crashed call has already committed. */
  recorded(): { readonly result: unknown } | undefined {
    const bytes = this.finished ? undefined : this.committed[this.next];
    if (bytes === undefined) return undefined;
    this.next++;
    if (bytes.length === 0) throw new ProblemException(409, 'idempotency.in-progress');
    return { result: deserialize(bytes) as unknown };
  }

  /** Called inside the transaction, as its last statement. */
  async record(manager: EntityManager, result: unknown): Promise<void> {
    if (this.finished) return;
    const { accountId, method, path, key } = this.scope;
    const { sealed, under } = await this.seal(recordOf(result));
    const rows = await manager.query<unknown[]>(
      `WITH held AS (
         UPDATE idempotency_key SET results = results || $6::bytea, sealed_with = coalesce(sealed_with, $7)
          WHERE account_id = $1 AND method = $2 AND path = $3 AND key = $4 AND owner = $5
         RETURNING 1)
       SELECT 1 FROM held`,
      [accountId, method, path, key, this.owner, sealed, under],
    );
    if (rows.length === 0) throw new ProblemException(409, 'idempotency.in-progress');
  }

  noteCommit(): void {
    if (!this.finished) this.next++;
  }

  /** Work that outlives the answer is no longer part of the call. */
  finish(): void {
    this.finished = true;
  }
}

/** Empty for what cannot be cloned: it was done, but only its own answer could have told of it. */
function recordOf(result: unknown): Buffer {
  try {
    return serialize(result);
  } catch {
    return Buffer.alloc(0);
  }
}

const current = new AsyncLocalStorage<IdempotentCall>();

export const idempotentCall = (): IdempotentCall | undefined => current.getStore();
export const asIdempotentCall = <T>(call: IdempotentCall, work: () => Promise<T>): Promise<T> =>
  current.run(call, work);
