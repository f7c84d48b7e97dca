import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MINUTE, SECOND } from '#libs/kernel';
import {
  Config,
  Database,
  ProblemException,
  tooMany,
  UnitOfWork,
  type Actor,
  type Tx,
} from '#libs/platform';
import { closedUntil, MEMORY_MS } from './domain/login-throttle.js';
import { base32, otpauthUri, stepOfCode } from './totp.js';
import { AccountStore } from './persistence/account.store.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { SessionStore } from './persistence/session.store.js';
import { ThrottleStore } from './persistence/throttle.store.js';
import { Passwords } from './passwords.js';
import { SecretBox } from './secret-box.js';
import { Sessions } from './sessions.js';

const CHALLENGE_MS = 5 * MINUTE;
const RECOVERY_CODES = 10;
const WRONG_PER_ACCOUNT = 10;

const wrongCode = (): ProblemException => new ProblemException(401, 'second-factor.failed');

/** The second proof of who somebody is: a code from their device, or one of ten on paper. */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(SecondFactorStore) private readonly store: SecondFactorStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(SessionStore) private readonly sessionStore: SessionStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ThrottleStore) private readonly throttle: ThrottleStore,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** After a right password: the challenge, where this account has a second factor. */
  async challengeFor(accountId: string): Promise<string | undefined> {
    if (!(await this.store.isConfirmed(accountId))) return undefined;
    return this.work.run((tx) => this.store.challenge(tx, accountId, tx.now + CHALLENGE_MS));
  }

  /** The challenge and the code become a session. */
  async answer(
    challenge: string,
    code: string,
    userAgent: string | undefined,
  ): Promise<{ readonly token: string; readonly accountId: string }> {
    const accountId = await this.store.take(challenge, await this.database.now());
    if (accountId === undefined) throw new ProblemException(401, 'second-factor.challenge-invalid');
    await this.proven(accountId, code);
    const account = await this.accounts.byId(accountId);
    if (!account || account.blockedAt !== null) throw new ProblemException(403, 'account.blocked');
    const token = await this.work.run(async (tx) => {
      if (!(await this.store.spend(tx, challenge))) {
        throw new ProblemException(401, 'second-factor.challenge-invalid');
      }
      return this.sessions.open(tx, accountId, userAgent, true);
    });
    return { token, accountId };
  }

  async state(actor: Actor) {
    return {
      enrolled: await this.store.isConfirmed(actor.accountId),
      required: this.config.secondFactorRequired && actor.kind === 'officer',
      recoveryCodesLeft: await this.store.codesLeft(actor.accountId),
    };
  }

  /** A new secret, not yet in force: the person shows first that their device knows it. */
  async enrol(actor: Actor, password: string): Promise<{ secret: string; uri: string }> {
    await this.assertPassword(actor, password);
    if (await this.store.isConfirmed(actor.accountId)) {
      throw new ProblemException(409, 'second-factor.enrolled');
    }
    const secret = randomBytes(20);
    const sealed = await this.box.seal(secret, actor.accountId);
    await this.work.run((tx) => this.store.begin(tx, actor.accountId, sealed));
    return { secret: base32(secret), uri: otpauthUri(secret, actor.email) };
  }

  /** Every other session ends; this one is replaced by one that has both proofs. */
  async confirm(
    actor: Actor,
    code: string,
    userAgent: string | undefined,
  ): Promise<{ token: string; recoveryCodes: string[] }> {
    if (await this.store.isConfirmed(actor.accountId)) {
      throw new ProblemException(409, 'second-factor.enrolled');
    }
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.assertOpen(actor.accountId);
    const token = await this.work.run(async (tx) => {
      if (!(await this.isRight(tx, actor.accountId, code, false))) return undefined;
      await this.store.confirm(tx, actor.accountId, recoveryCodes);
      await this.sessionStore.removeAll(tx, actor.accountId);
      return this.sessions.open(tx, actor.accountId, userAgent, true);
    });
    if (token === undefined) return this.fail(actor.accountId);
    return { token, recoveryCodes };
  }

  async remove(actor: Actor, password: string, code: string): Promise<void> {
    if (this.config.secondFactorRequired && actor.kind === 'officer') {
      throw new ProblemException(409, 'second-factor.mandatory');
    }
    await this.assertPassword(actor, password);
    await this.proven(actor.accountId, code);
    await this.work.run((tx) => this.store.remove(tx, actor.accountId));
  }

  /** Proves anew who sits there, for what a session of some age may not do; the token rotates. */
  async stepUp(
    actor: Actor,
    password: string,
    code: string | undefined,
    userAgent: string | undefined,
  ): Promise<string> {
    await this.assertPassword(actor, password);
    const isEnrolled = await this.store.isConfirmed(actor.accountId);
    if (isEnrolled) await this.proven(actor.accountId, code ?? '');
    return this.work.run(async (tx) => {
      const { accountId, sessionId } = actor;
      if (sessionId !== undefined) await this.sessionStore.remove(tx, accountId, sessionId);
      return this.sessions.open(tx, accountId, userAgent, isEnrolled);
    });
  }

  private async assertPassword(actor: Actor, password: string): Promise<void> {
    await this.assertOpen(actor.accountId);
    const account = await this.accounts.byId(actor.accountId);
    if (await this.passwords.verify(account?.passwordHash, password)) return;
    await this.note(actor.accountId);
    throw new ProblemException(422, 'password.wrong', undefined, [
      { pointer: '/password', code: 'password', detail: 'This is not your password.' },
    ]);
  }

  private async proven(accountId: string, code: string): Promise<void> {
    await this.assertOpen(accountId);
    const isRight = await this.work.run((tx) => this.isRight(tx, accountId, code, true));
    if (!isRight) await this.fail(accountId);
    await this.throttle.clear('second-factor', accountId);
  }

  private async isRight(
    tx: Tx,
    accountId: string,
    code: string,
    confirmed: boolean,
  ): Promise<boolean> {
    const enrolment = await this.store.lock(tx, accountId);
    if (enrolment?.confirmed !== confirmed) return false;
    const secret = await this.box.open(enrolment.secret, accountId);
    const step = stepOfCode(secret, code, tx.now, enrolment.lastStep);
    if (step === undefined) return confirmed && this.store.useRecoveryCode(tx, accountId, code);
    await this.store.useStep(tx, accountId, step);
    return true;
  }

  private async assertOpen(accountId: string): Promise<void> {
    const now = await this.database.now();
    const failures = await this.throttle.since('second-factor', accountId, now - MEMORY_MS);
    const until = closedUntil(failures, WRONG_PER_ACCOUNT, now) ?? 0;
    if (until > now) throw tooMany(Math.ceil((until - now) / SECOND), 'login.too-many');
  }

  private async note(accountId: string): Promise<void> {
    await this.throttle.add([['second-factor', accountId]], await this.database.now());
  }

  private async fail(accountId: string): Promise<never> {
    await this.note(accountId);
    throw wrongCode();
  }
}

/** 80 random bits, in groups that can be read aloud. */
const newRecoveryCode = (): string => (base32(randomBytes(10)).match(/.{4}/g) ?? []).join('-');
