import { Inject, Injectable } from '@nestjs/common';
import { ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { OidcClient } from './oidc-client.js';
import { AccountStore } from './persistence/account.store.js';
import {
  OutsideIdentityStore,
  type OutsideIdentity,
} from './persistence/outside-identity.store.js';
import { Proofs } from './proofs.js';

/** Which identities from outside open one's own account. */
@Injectable()
export class LinkedIdentities {
  constructor(
    @Inject(OutsideIdentityStore) private readonly store: OutsideIdentityStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(OidcClient) private readonly client: OidcClient,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  list(actor: Actor): Promise<OutsideIdentity[]> {
    return this.store.ofAccount(actor.accountId);
  }

  async assertMayLink(actor: Actor, provider: string): Promise<void> {
    if (this.client.provider(provider).audience !== actor.kind) {
      throw new ProblemException(409, 'sign-on.wrong-audience');
    }
    await this.assertProven(actor);
  }

  /** Not the only way into the account. */
  async unlink(actor: Actor, id: string): Promise<void> {
    const linked = await this.list(actor);
    if (!linked.some((one) => one.id === id)) {
      throw new ProblemException(404, 'sign-on.unknown-identity');
    }
    await this.assertProven(actor);
    const account = await this.accounts.byId(actor.accountId);
    if (linked.length === 1 && account?.passwordHash === null) {
      throw new ProblemException(409, 'sign-on.only-way');
    }
    await this.work.run((tx) => this.store.unlink(tx, actor.accountId, id));
  }

  private async assertProven(actor: Actor): Promise<void> {
    if (actor.restricted === true || !(await this.proofs.isJustProven(actor))) {
      throw new ProblemException(403, 'session.step-up');
    }
  }
}
