import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, Vault, type SealedRows, type Tx } from '#libs/platform';
import { paperContext, SENSITIVE_DATA } from './document.store.js';

/** What papers say of people, sealed again under another key. */
@Injectable()
export class SealedDocuments implements SealedRows, OnModuleInit {
  readonly table = 'document';

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async reseal(tx: Tx, current: string, limit: number): Promise<number> {
    const rows = await tx.query<{ id: string; data: object }[]>(
      `SELECT id, data FROM document WHERE sealed_with IS NULL OR sealed_with <> $1
        ORDER BY sealed_with LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      [current, limit],
    );
    const sealed = [];
    for (const { id, data } of rows) {
      const plain = await this.vault.openJson(data, paperContext(id));
      sealed.push({ id, data: await this.vault.sealJson(plain, SENSITIVE_DATA, paperContext(id)) });
    }
    await tx.query(
      `UPDATE document d SET data = r.data, sealed_with = $2
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, data jsonb) WHERE d.id = r.id`,
      [JSON.stringify(sealed), current],
    );
    return rows.length;
  }
}
