import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#libs/kernel';
import { Database, ProblemException, UnitOfWork } from '#libs/platform';
import { AccountStore } from './persistence/account.store.js';
import { PasskeyStore } from './persistence/passkey.store.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { Proofs } from './proofs.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

const CHALLENGE_MS = 5 * MINUTE;

export const FACTOR_METHODS = ['code', 'passkey'] as const;
export type FactorMethod = (typeof FACTOR_METHODS)[number];

/** What stands between the password and the session; recovery codes answer it as well. */
export interface Challenge {
  readonly challenge: string;
  readonly methods: FactorMethod[];
}

/** The second proof of a log-in: a code from the person's device, or one of ten on paper. */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(SecondFactorStore) private readonly store: SecondFactorStore,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** After a right password: the challenge, where this account has a second factor. */
  async challengeFor(accountId: string): Promise<Challenge | undefined> {
    const [app, passkeys] = await Promise.all([
      this.store.isConfirmed(accountId),
      this.passkeys.ofAccount(accountId),
    ]);
    const methods: FactorMethod[] = [];
    if (app) methods.push('code');
    if (passkeys.length > 0) methods.push('passkey');
    if (methods.length === 0) return undefined;
    const challenge = await this.work.run((tx) =>
      this.store.challenge(tx, accountId, tx.now + CHALLENGE_MS),
    );
    return { challenge, methods };
  }

  /** The challenge and the code become a session. */
  async answer(
    challenge: string,
    code: string,
    visit: Visit,
  ): Promise<{ readonly token: string; readonly accountId: string }> {
    const accountId = await this.store.take(challenge, await this.database.now());
    if (accountId === undefined) throw new ProblemException(401, 'second-factor.challenge-invalid');
    const proof = await this.proofs.code(accountId, code);
    const account = await this.accounts.byId(accountId);
    if (!account || account.blockedAt !== null) throw new ProblemException(403, 'account.blocked');
    const token = await this.work.run(async (tx) => {
      if (!(await this.store.spend(tx, challenge))) {
        throw new ProblemException(401, 'second-factor.challenge-invalid');
      }
      return this.sessions.open(tx, accountId, visit, { proof, secondFactor: true });
    });
    return { token, accountId };
  }
}
