import { Inject, Injectable } from '@nestjs/common';
import { DAY } from '#libs/kernel';
import { ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { AccountMailer } from './account-mail.js';
import { AccountStore } from './persistence/account.store.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { SessionStore } from './persistence/session.store.js';
import { TokenStore } from './persistence/token.store.js';

const INVITATION_MS = 7 * DAY;

/**
 * An officer lost what proves them, codes on paper included. Whoever recognised the person says by what;
 * then nothing of the old proofs is left, and the account is taken up anew, as it was the first time.
 */
@Injectable()
export class ForgetFactors {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(SecondFactorStore) private readonly factors: SecondFactorStore,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(AccountMailer) private readonly mailer: AccountMailer,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, accountId: string, grounds: string): Promise<void> {
    if (accountId === actor.accountId) throw new ProblemException(409, 'administrator.self');
    await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      if (!account) throw new ProblemException(404, 'account.unknown');
      if (account.kind !== 'officer') throw new ProblemException(409, 'account.not-officer');
      if (account.blockedAt !== null) throw new ProblemException(409, 'account.blocked');
      await this.factors.forgetAll(tx, accountId, actor.accountId, grounds);
      await this.accounts.clearPassword(tx, accountId);
      await this.sessions.removeAll(tx, accountId);
      await this.tokens.voidAll(tx, accountId, ['reset', 'admin-link']);
      const secret = await this.tokens.issue(tx, {
        kind: 'invitation',
        email: account.email,
        accountId,
        expiresAt: tx.now + INVITATION_MS,
      });
      await this.mailer.send(tx, 'invitation', account, secret);
    });
  }
}
