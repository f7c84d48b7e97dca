import { Inject, Injectable } from '@nestjs/common';
import { SECOND } from '#libs/kernel';
import { Database, ProblemException, tooMany, UnitOfWork } from '#libs/platform';
import { normaliseEmail } from './domain/email.js';
import { closedUntil, MEMORY_MS } from './domain/login-throttle.js';
import { Passwords } from './passwords.js';
import { AccountStore, type Account } from './persistence/account.store.js';
import { ThrottleStore } from './persistence/throttle.store.js';
import { TokenStore } from './persistence/token.store.js';
import { SecondFactor, type Challenge } from './second-factor.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

export interface LogInInput {
  readonly email: string;
  readonly password: string;
  readonly visit: Visit;
}

/** A session, or the challenge that a second factor answers. */
export type LoggedIn = { readonly token: string; readonly accountId: string } | Challenge;

const PER_ACCOUNT = 10;
const PER_ADDRESS = 100;

/** Exchanges an address and a password for a session. */
@Injectable()
export class LogIn {
  /** One check of an account at a time: parallel guesses cannot outrun the count. */
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(ThrottleStore) private readonly throttle: ThrottleStore,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  async run(input: LogInInput): Promise<LoggedIn> {
    const email = normaliseEmail(input.email);
    const account = await this.inTurn(email, () => this.check({ ...input, email }));
    const challenge = await this.secondFactor.challengeFor(account.id);
    if (challenge !== undefined) return challenge;
    const token = await this.work.run((tx) => this.sessions.open(tx, account.id, input.visit));
    return { token, accountId: account.id };
  }

  private async check({ email, password, visit: { address } }: LogInInput): Promise<Account> {
    await this.assertOpen(email, address);
    const account = await this.accounts.byEmail(email);
    const now = await this.database.now();
    const pending = account ? undefined : (await this.tokens.pendingSignUps(email, now))[0];
    const pendingHash = pending?.payload['passwordHash'];
    const hash = account?.passwordHash ?? (typeof pendingHash === 'string' ? pendingHash : null);
    if (!(await this.passwords.verify(hash, password))) {
      const at = await this.database.now();
      await this.throttle.add(
        [
          ['login-account', email],
          ['login-address', address],
        ],
        at,
      );
      const failed = new ProblemException(401, 'login.failed');
      throw account ? failed.about(account.id) : failed;
    }
    if (!account) throw new ProblemException(403, 'account.not-confirmed');
    if (account.blockedAt !== null) {
      throw new ProblemException(403, 'account.blocked').about(account.id);
    }
    await this.throttle.clear('login-account', email);
    return account;
  }

  private async assertOpen(email: string, address: string): Promise<void> {
    const now = await this.database.now();
    const [ofAccount, ofAddress] = await Promise.all([
      this.throttle.since('login-account', email, now - MEMORY_MS),
      this.throttle.since('login-address', address, now - MEMORY_MS),
    ]);
    const until = Math.max(
      closedUntil(ofAccount, PER_ACCOUNT, now) ?? 0,
      closedUntil(ofAddress, PER_ADDRESS, now) ?? 0,
    );
    if (until > now) throw tooMany(Math.ceil((until - now) / SECOND), 'login.too-many');
  }

  private async inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.turns.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.turns.get(key) === settled) this.turns.delete(key);
    }
  }
}
