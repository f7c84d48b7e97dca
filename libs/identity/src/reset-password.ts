import { Inject, Injectable } from '@nestjs/common';
import { HOUR } from '#libs/kernel';
import { Database, ProblemException, UnitOfWork, type Tx } from '#libs/platform';
import { AccountMailer } from './account-mail.js';
import { normaliseEmail } from './domain/email.js';
import { MailLimit } from './mail-limit.js';
import { NewPassword } from './new-password.js';
import { Passwords } from './passwords.js';
import { AccountStore, type Account } from './persistence/account.store.js';
import { SessionStore } from './persistence/session.store.js';
import { ThrottleStore } from './persistence/throttle.store.js';
import { TokenStore, type TokenKind } from './persistence/token.store.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

const RESET_MS = HOUR;
const INVITATION_KINDS: readonly TokenKind[] = ['invitation', 'admin-link'];

/** Sends a link to whoever has an account; the answer is the same for whoever has none. */
@Injectable()
export class ForgotPassword {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(MailLimit) private readonly limit: MailLimit,
    @Inject(AccountMailer) private readonly mailer: AccountMailer,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async run(rawEmail: string, address: string): Promise<void> {
    const email = normaliseEmail(rawEmail);
    if (!(await this.limit.take(email, address))) return;
    const account = await this.accounts.byEmail(email);
    if (!account || account.blockedAt !== null || account.passwordHash === null) return;
    await this.work.run(async (tx) => {
      const secret = await this.tokens.issue(tx, {
        kind: 'reset',
        email,
        accountId: account.id,
        expiresAt: tx.now + RESET_MS,
      });
      await this.mailer.send(tx, 'reset-password', account, secret);
    });
  }
}

/** Sets a password: by the link of a reset, by an invitation, or by the present password. */
@Injectable()
export class SetPassword {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(SessionStore) private readonly sessionStore: SessionStore,
    @Inject(ThrottleStore) private readonly throttle: ThrottleStore,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(AccountMailer) private readonly mailer: AccountMailer,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  byReset(secret: string, password: string): Promise<string> {
    return this.byToken(secret, password, ['reset'], (tx, account) =>
      this.mailer.send(tx, 'password-changed', account),
    );
  }

  /** The invited person's first password. */
  byInvitation(secret: string, password: string): Promise<string> {
    return this.byToken(secret, password, INVITATION_KINDS, () => Promise.resolve());
  }

  private async byToken(
    secret: string,
    password: string,
    kinds: readonly TokenKind[],
    then: (tx: Tx, account: Account) => Promise<void>,
  ): Promise<string> {
    const seen = await this.tokens.peek(secret, kinds, await this.database.now());
    if (!seen) throw new ProblemException(400, 'account.token-invalid');
    const hash = await this.newPassword.hash(password, { email: seen.email });
    const account = await this.work.run(async (tx) => {
      const token = await this.tokens.redeem(tx, secret, kinds);
      const found =
        token && token.accountId !== null
          ? await this.accounts.lock(tx, token.accountId)
          : undefined;
      if (!found || found.blockedAt !== null) {
        throw new ProblemException(400, 'account.token-invalid');
      }
      await this.replace(tx, found, hash);
      await then(tx, found);
      return found;
    });
    await this.throttle.clear('login-account', account.email);
    return account.id;
  }

  /** Every other session ends; this one gets a new token, which is returned. */
  async change(
    accountId: string,
    current: string,
    password: string,
    visit: Visit,
    secondFactor: boolean,
  ): Promise<string> {
    const account = await this.accounts.byId(accountId);
    if (!account || !(await this.passwords.verify(account.passwordHash, current))) {
      throw new ProblemException(422, 'password.wrong', undefined, [
        { pointer: '/currentPassword', code: 'password', detail: 'This is not your password.' },
      ]);
    }
    const hash = await this.newPassword.hash(password, account);
    return this.work.run(async (tx) => {
      const locked = await this.accounts.lock(tx, accountId);
      if (locked?.passwordHash !== account.passwordHash) {
        throw new ProblemException(409, 'password.changed-meanwhile');
      }
      await this.replace(tx, account, hash);
      await this.mailer.send(tx, 'password-changed', account);
      return this.sessions.open(tx, accountId, visit, { proof: 'password', secondFactor });
    });
  }

  private async replace(tx: Tx, account: Account, hash: string): Promise<void> {
    await this.accounts.setPassword(tx, account.id, hash);
    await this.tokens.voidAll(tx, account.id, ['reset', ...INVITATION_KINDS]);
    await this.sessionStore.removeAll(tx, account.id);
  }
}
