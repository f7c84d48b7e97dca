import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../database/tx.js';
import { Reseal, type SealedRows } from '../../secrets/reseal.js';
import { Vault } from '../../secrets/vault.js';
import { contextOf, type KeyScope } from './idempotent-call.js';

interface Row {
  readonly account_id: string;
  readonly method: string;
  readonly path: string;
  readonly key: string;
  readonly results: Buffer[];
  readonly answer: string | null;
}

/** What calls under a key have answered, sealed again under another key: it lives for a day. */
@Injectable()
export class SealedKeys implements SealedRows, OnModuleInit {
  readonly table = 'idempotency_key';

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async reseal(tx: Tx, current: string, limit: number): Promise<number> {
    const rows = await tx.query<Row[]>(
      `SELECT account_id, method, path, key, results, answer FROM idempotency_key
        WHERE sealed_with <> $1 ORDER BY sealed_with LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      [current, limit],
    );
    for (const row of rows) {
      const context = contextOf(scopeOf(row));
      const results = [];
      for (const result of row.results) {
        const plain = await this.vault.openBytes(result, context);
        results.push(await this.vault.sealBytes(plain, context));
      }
      const answer =
        row.answer === null
          ? null
          : await this.vault.sealText(await this.vault.openText(row.answer, context), context);
      await tx.query(
        `UPDATE idempotency_key SET results = $5, answer = $6, sealed_with = $7
          WHERE account_id = $1 AND method = $2 AND path = $3 AND key = $4`,
        [row.account_id, row.method, row.path, row.key, results, answer, current],
      );
    }
    return rows.length;
  }
}

const scopeOf = ({ account_id: accountId, method, path, key }: Row): KeyScope => ({
  accountId,
  method,
  path,
  key,
});
