import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, Vault, type SealedRows } from '#libs/platform';
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
export class SealedDossiers implements SealedRows<Row>, OnModuleInit {
  readonly table = 'dossier';
  readonly key = { id: 'uuid' };
  readonly sealed = { form: 'jsonb' };
  readonly known = 't.procedure_version_id';

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async again({ id, procedure_version_id: versionId, form }: Row): Promise<object> {
    const { form: schema } = await this.contexts.content(versionId);
    const plain = await this.vault.openJson(form, sealContext(id));
    return { form: await this.vault.sealJson(plain, sensitivePaths(schema), sealContext(id)) };
  }
}
