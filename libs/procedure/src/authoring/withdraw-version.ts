import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#libs/platform';
import { DraftStore } from '../persistence/draft.store.js';
import { AuthoringDesk } from './authoring-desk.js';
import type { DraftAddress } from './save-version.js';

/** Discards a draft. It stays readable, with its number and its history. */
@Injectable()
export class WithdrawVersion {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(AuthoringDesk) private readonly desk: AuthoringDesk,
  ) {}

  run(actor: Actor, { code, version, revision }: DraftAddress): Promise<void> {
    return this.work.run(async (tx) => {
      const draft = await this.desk.lockDraft(tx, code, version, revision);
      await this.drafts.withdraw(tx, draft.id);
      await this.drafts.record(tx, draft, actor, 'withdrawn');
    });
  }
}
