import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, Vault, type SealedRows } from '#libs/platform';
import { paperContext, SENSITIVE_DATA } from './document.store.js';

interface Row {
  readonly id: string;
  readonly data: object;
}

/** What papers say of people, sealed again under another key. */
@Injectable()
export class SealedDocuments implements SealedRows<Row>, OnModuleInit {
  readonly table = 'document';
  readonly key = { id: 'uuid' };
  readonly sealed = { data: 'jsonb' };

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async again({ id, data }: Row): Promise<object> {
    const plain = await this.vault.openJson(data, paperContext(id));
    return { data: await this.vault.sealJson(plain, SENSITIVE_DATA, paperContext(id)) };
  }
}
