import { Inject, Injectable } from '@nestjs/common';
import { DAY, type Locale } from '#libs/kernel';
import { ProblemException, UnitOfWork } from '#libs/platform';
import { AccountMailer } from './account-mail.js';
import { normaliseEmail } from './domain/email.js';
import { MailLimit } from './mail-limit.js';
import { NewPassword } from './new-password.js';
import { AccountStore, type Organisation } from './persistence/account.store.js';
import { TokenStore } from './persistence/token.store.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

export interface SignUpInput {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly locale: Locale;
  readonly organisation: Organisation | null;
  readonly address: string;
}

const CONFIRM_MS = 2 * DAY;

/** Asks for an account. It exists once the address is confirmed; until then nothing can be seen of it. */
@Injectable()
export class SignUp {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(NewPassword) private readonly passwords: NewPassword,
    @Inject(MailLimit) private readonly limit: MailLimit,
    @Inject(AccountMailer) private readonly mailer: AccountMailer,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async run(input: SignUpInput): Promise<void> {
    const email = normaliseEmail(input.email);
    const passwordHash = await this.passwords.hash(input.password, { ...input, email });
    if (!(await this.limit.take(email, input.address))) return;
    const known = await this.accounts.byEmail(email);
    await this.work.run(async (tx) => {
      if (known) return this.mailer.send(tx, 'already-registered', known);
      const { name, locale, organisation } = input;
      const secret = await this.tokens.issue(tx, {
        kind: 'confirm',
        email,
        accountId: null,
        payload: { name, locale, organisation, passwordHash },
        expiresAt: tx.now + CONFIRM_MS,
      });
      await this.mailer.send(tx, 'confirm-email', { email, name, locale }, secret);
    });
  }
}

interface Pending {
  readonly name: string;
  readonly locale: Locale;
  readonly organisation: Organisation | null;
  readonly passwordHash: string;
}

const LINK = { proof: 'link', secondFactor: false } as const;

/** Opens the account whose address has just been proved. */
@Injectable()
export class ConfirmEmail {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async run(secret: string, visit: Visit): Promise<{ token: string; accountId: string }> {
    return this.work.run(async (tx) => {
      const token = await this.tokens.redeem(tx, secret, ['confirm']);
      if (!token) throw new ProblemException(400, 'account.token-invalid');
      const pending = token.payload as unknown;
      if (!isPending(pending)) throw new ProblemException(400, 'account.token-invalid');
      const accountId = await this.accounts.insert(tx, {
        kind: 'investor',
        email: token.email,
        ...pending,
      });
      if (accountId === undefined) throw new ProblemException(400, 'account.token-invalid');
      await this.tokens.voidSignUps(tx, token.email);
      return { token: await this.sessions.open(tx, accountId, visit, LINK), accountId };
    });
  }
}

const isPending = (payload: unknown): payload is Pending =>
  typeof payload === 'object' && payload !== null && 'passwordHash' in payload;
