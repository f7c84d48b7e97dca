import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, Vault, type SealedRows, type Tx } from '#libs/platform';
import { sensitivePaths } from '#libs/procedure/domain';
import { Contexts } from '../contexts.js';
import { sealContext } from './dossier.store.js';

interface Row {
  readonly id: string;
  readonly procedure_version_id: string;
  readonly form: Record<string, unknown>;
}

/** The forms of dossiers, sealed again under another key. Their history is not touched. */
@Injectable()
export class SealedDossiers implements SealedRows, OnModuleInit {
  readonly table = 'dossier';

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async reseal(tx: Tx, current: string, limit: number): Promise<number> {
    const rows = await tx.query<Row[]>(
      `SELECT id, procedure_version_id, form FROM dossier
        WHERE sealed_with IS NULL OR sealed_with <> $1
        ORDER BY sealed_with LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      [current, limit],
    );
    const sealed = [];
    for (const { id, procedure_version_id: versionId, form } of rows) {
      const { form: schema } = await this.contexts.content(versionId);
      const plain = await this.vault.openJson(form, sealContext(id));
      sealed.push({
        id,
        form: await this.vault.sealJson(plain, sensitivePaths(schema), sealContext(id)),
      });
    }
    await tx.query(
      `UPDATE dossier d SET form = r.form, sealed_with = $2
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, form jsonb) WHERE d.id = r.id`,
      [JSON.stringify(sealed), current],
    );
    return rows.length;
  }
}
