import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, Vault, type SealedRows, type Tx } from '#libs/platform';
import { phoneContext } from './account.store.js';

/** Telephone numbers of accounts, sealed again under another key. */
@Injectable()
export class SealedAccounts implements SealedRows, OnModuleInit {
  readonly table = 'account';

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async reseal(tx: Tx, current: string, limit: number): Promise<number> {
    const rows = await tx.query<{ id: string; phone: string | null }[]>(
      `SELECT id, phone FROM account WHERE sealed_with IS NULL OR sealed_with <> $1
        ORDER BY sealed_with LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      [current, limit],
    );
    const sealed = [];
    for (const { id, phone } of rows) {
      const plain = phone && (await this.vault.openText(phone, phoneContext(id)));
      sealed.push({ id, phone: plain && (await this.vault.sealText(plain, phoneContext(id))) });
    }
    await tx.query(
      `UPDATE account a SET phone = r.phone, sealed_with = $2
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, phone text) WHERE a.id = r.id`,
      [JSON.stringify(sealed), current],
    );
    return rows.length;
  }
}
