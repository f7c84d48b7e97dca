import { Inject, Injectable } from '@nestjs/common';
import { MINUTE, SECOND } from '#libs/kernel';
import {
  Database,
  ProblemException,
  tooMany,
  UnitOfWork,
  type Actor,
  type Tx,
  SecretBox,
} from '#libs/platform';
import { closedUntil, MEMORY_MS } from './domain/login-throttle.js';
import { AccountStore } from './persistence/account.store.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { ThrottleStore } from './persistence/throttle.store.js';
import { Passwords } from './passwords.js';
import { stepOfCode } from './totp.js';

/** Who gave a proof within this time is not asked for the same again. */
const JUST_MS = 5 * MINUTE;
const WRONG_PER_ACCOUNT = 10;

/** How a code was right: from the device, or one of those on paper. */
export type CodeKind = 'code' | 'recovery-code';

/** Holds what people offer as proof against what is known, and counts what was wrong. */
@Injectable()
export class Proofs {
  constructor(
    @Inject(SecondFactorStore) private readonly factors: SecondFactorStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(ThrottleStore) private readonly throttle: ThrottleStore,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  async isJustProven(actor: Actor): Promise<boolean> {
    return (await this.database.now()) - (actor.provenAt ?? 0) <= JUST_MS;
  }

  /** A further factor is added by whoever just logged in or knows the password, with those that are there. */
  async toEnrol(actor: Actor, password: string | undefined): Promise<void> {
    await this.assertStrongEnough(actor);
    if (password !== undefined || !(await this.isJustProven(actor))) {
      await this.password(actor, password ?? '');
    }
  }

  /** Who has a second factor shows it before another one is added. */
  async assertStrongEnough(actor: Actor): Promise<void> {
    if (actor.restricted === true && (await this.factors.isEnrolled(actor.accountId))) {
      throw new ProblemException(403, 'second-factor.required');
    }
  }

  /** The person who sits there knows the password; who has none has just logged in otherwise. */
  async password(actor: Actor, password: string): Promise<void> {
    await this.assertOpen(actor.accountId);
    const account = await this.accounts.byId(actor.accountId);
    if (account?.passwordHash === null) {
      if (await this.isJustProven(actor)) return;
      throw new ProblemException(403, 'session.step-up');
    }
    if (await this.passwords.verify(account?.passwordHash, password)) return;
    await this.note(actor.accountId);
    throw new ProblemException(422, 'password.wrong', undefined, [
      { pointer: '/password', code: 'password', detail: 'This is not your password.' },
    ]);
  }

  async code(accountId: string, code: string): Promise<CodeKind> {
    await this.assertOpen(accountId);
    const kind = await this.work.run((tx) => this.codeIn(tx, accountId, code, true));
    if (kind === undefined) return this.fail(accountId);
    await this.throttle.clear('second-factor', accountId);
    return kind;
  }

  /** Within a transaction that does more if it is right; a wrong one is for the caller to count. */
  async codeIn(
    tx: Tx,
    accountId: string,
    code: string,
    confirmed: boolean,
  ): Promise<CodeKind | undefined> {
    const enrolment = await this.factors.lock(tx, accountId);
    if (enrolment?.confirmed === confirmed) {
      const secret = await this.box.open(enrolment.secret, accountId);
      const step = stepOfCode(secret, code, tx.now, enrolment.lastStep);
      if (step !== undefined) {
        await this.factors.useStep(tx, accountId, step);
        return 'code';
      }
    }
    if (!confirmed) return undefined;
    return (await this.factors.useRecoveryCode(tx, accountId, code)) ? 'recovery-code' : undefined;
  }

  async assertOpen(accountId: string): Promise<void> {
    const now = await this.database.now();
    const failures = await this.throttle.since('second-factor', accountId, now - MEMORY_MS);
    const until = closedUntil(failures, WRONG_PER_ACCOUNT, now) ?? 0;
    if (until > now) throw tooMany(Math.ceil((until - now) / SECOND), 'login.too-many');
  }

  async fail(accountId: string): Promise<never> {
    await this.note(accountId);
    throw new ProblemException(401, 'second-factor.failed').about(accountId);
  }

  private async note(accountId: string): Promise<void> {
    await this.throttle.add([['second-factor', accountId]], await this.database.now());
  }
}
