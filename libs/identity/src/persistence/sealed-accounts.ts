import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, Vault, type SealedRows } from '#libs/platform';
import { phoneContext } from './account.store.js';

interface Row {
  readonly id: string;
  readonly phone: string | null;
}

/** Telephone numbers of accounts, sealed again under another key. */
@Injectable()
export class SealedAccounts implements SealedRows<Row>, OnModuleInit {
  readonly table = 'account';
  readonly key = { id: 'uuid' };
  readonly sealed = { phone: 'text' };

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async again({ id, phone }: Row): Promise<object> {
    const plain = phone && (await this.vault.openText(phone, phoneContext(id)));
    return { phone: plain && (await this.vault.sealText(plain, phoneContext(id))) };
  }
}
