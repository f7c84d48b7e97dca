import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '#libs/kernel';
import { ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { AccountStore, type Organisation } from './persistence/account.store.js';

export interface ProfileInput {
  readonly name?: string;
  readonly locale?: Locale;
  readonly phone?: string;
  readonly organisation?: Organisation;
}

/** What people may change about themselves. An officer's name is the authority's to change. */
@Injectable()
export class ChangeProfile {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, input: ProfileInput): Promise<void> {
    if (actor.kind !== 'investor' && input.organisation !== undefined) {
      throw new ProblemException(403, 'access.denied');
    }
    await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, actor.accountId);
      if (!account) return;
      await this.accounts.setProfile(tx, {
        ...account,
        name: input.name ?? account.name,
        locale: input.locale ?? account.locale,
        phone: input.phone ?? account.phone,
        organisation: input.organisation ?? account.organisation,
      });
    });
  }
}
