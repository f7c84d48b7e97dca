import { Inject, Injectable } from '@nestjs/common';
import { Database, ProblemException, UnitOfWork } from '#libs/platform';
import { AccountStore } from './persistence/account.store.js';
import { PasskeyStore } from './persistence/passkey.store.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { RelyingParty, type Options } from './relying-party.js';
import type { Signed } from './signed-credential.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

const over = (): ProblemException => new ProblemException(401, 'second-factor.challenge-invalid');

/**
 * A key with its person's finger or PIN is both factors: it logs in alone, or answers the challenge
 * that follows a right password.
 */
@Injectable()
export class LogInWithPasskey {
  constructor(
    @Inject(PasskeyStore) private readonly store: PasskeyStore,
    @Inject(SecondFactorStore) private readonly factors: SecondFactorStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(RelyingParty) private readonly party: RelyingParty,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  async options(challenge: string | undefined): Promise<Options> {
    if (!this.party.isPossible) throw new ProblemException(409, 'passkey.impossible');
    if (challenge === undefined) return this.party.authentication('log-in', null, []);
    const accountId = await this.factors.challenged(challenge, await this.database.now());
    if (accountId === undefined) throw over();
    const known = await this.store.ofAccount(accountId);
    return this.party.authentication('second-step', accountId, known);
  }

  async run(
    challenge: string | undefined,
    signed: Signed,
    visit: Visit,
  ): Promise<{ readonly token: string; readonly accountId: string }> {
    const asked =
      challenge === undefined
        ? null
        : await this.factors.take(challenge, await this.database.now());
    if (asked === undefined) throw over();
    const kind = asked === null ? 'log-in' : 'second-step';
    const { passkey, counter, backedUp } = await this.party.verify(kind, asked, signed);
    const account = await this.accounts.byId(passkey.accountId);
    if (!account || account.blockedAt !== null) throw new ProblemException(403, 'account.blocked');
    const token = await this.work.run(async (tx) => {
      if (challenge !== undefined && !(await this.factors.spend(tx, challenge))) throw over();
      await this.store.used(tx, passkey.id, counter, backedUp);
      return this.sessions.open(tx, account.id, visit, { proof: 'passkey', secondFactor: true });
    });
    return { token, accountId: account.id };
  }
}
