import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config, ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { SessionStore } from './persistence/session.store.js';
import { Proofs } from './proofs.js';
import { SecretBox } from './secret-box.js';
import { Sessions } from './sessions.js';
import { base32, otpauthUri } from './totp.js';
import type { Visit } from './visit.js';

const RECOVERY_CODES = 10;

/** An app on the person's device becomes their second factor, and stops being it. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    @Inject(SecondFactorStore) private readonly store: SecondFactorStore,
    @Inject(SessionStore) private readonly sessionStore: SessionStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  async state(actor: Actor) {
    return {
      enrolled: await this.store.isConfirmed(actor.accountId),
      required: this.isMandatory(actor),
      recoveryCodesLeft: await this.store.codesLeft(actor.accountId),
      passwordNeeded: !(await this.proofs.isJustProven(actor)),
    };
  }

  /** A new secret, not yet in force: the person shows first that their device knows it. */
  async begin(actor: Actor, password?: string): Promise<{ secret: string; uri: string }> {
    if (password !== undefined || !(await this.proofs.isJustProven(actor))) {
      await this.proofs.password(actor, password ?? '');
    }
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
    visit: Visit,
  ): Promise<{ token: string; recoveryCodes: string[] }> {
    if (await this.store.isConfirmed(actor.accountId)) {
      throw new ProblemException(409, 'second-factor.enrolled');
    }
    const recoveryCodes = newRecoveryCodes();
    await this.proofs.assertOpen(actor.accountId);
    const token = await this.work.run(async (tx) => {
      if (!(await this.proofs.codeIn(tx, actor.accountId, code, false))) return undefined;
      await this.store.confirm(tx, actor.accountId);
      await this.store.replaceCodes(tx, actor.accountId, recoveryCodes);
      await this.sessionStore.removeAll(tx, actor.accountId);
      return this.sessions.open(tx, actor.accountId, visit, { proof: 'code', secondFactor: true });
    });
    if (token === undefined) return this.proofs.fail(actor.accountId);
    return { token, recoveryCodes };
  }

  /** New codes on paper; the old ones are void from now on. */
  async renewCodes(actor: Actor, password: string, code: string): Promise<string[]> {
    await this.proofs.password(actor, password);
    await this.proofs.code(actor.accountId, code);
    const codes = newRecoveryCodes();
    await this.work.run((tx) => this.store.replaceCodes(tx, actor.accountId, codes));
    return codes;
  }

  async remove(actor: Actor, password: string, code: string): Promise<void> {
    if (this.isMandatory(actor)) throw new ProblemException(409, 'second-factor.mandatory');
    await this.proofs.password(actor, password);
    await this.proofs.code(actor.accountId, code);
    await this.work.run((tx) => this.store.remove(tx, actor.accountId));
  }

  private isMandatory(actor: Actor): boolean {
    return this.config.secondFactorRequired && actor.kind === 'officer';
  }
}

/** 80 random bits each, in groups that can be read aloud. */
const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    (base32(randomBytes(10)).match(/.{4}/g) ?? []).join('-'),
  );
