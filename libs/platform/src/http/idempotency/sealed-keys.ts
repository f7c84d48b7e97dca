import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, type SealedRows } from '../../secrets/reseal.js';
import { Vault } from '../../secrets/vault.js';
import { contextOf } from './idempotent-call.js';

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
export class SealedKeys implements SealedRows<Row>, OnModuleInit {
  readonly table = 'idempotency_key';
  readonly key = { account_id: 'uuid', method: 'text', path: 'text', key: 'text' };
  readonly sealed = { results: 'bytea[]', answer: 'text' };
  readonly only = 't.sealed_with IS NOT NULL';

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async again({ account_id: accountId, results, answer, ...call }: Row): Promise<object> {
    const context = contextOf({ ...call, accountId });
    const sealed: string[] = [];
    for (const result of results) {
      const plain = await this.vault.openBytes(result, context);
      sealed.push(`\\x${(await this.vault.sealBytes(plain, context)).toString('hex')}`);
    }
    const plain = answer === null ? null : await this.vault.openText(answer, context);
    return {
      results: sealed,
      answer: plain === null ? null : await this.vault.sealText(plain, context),
    };
  }
}
