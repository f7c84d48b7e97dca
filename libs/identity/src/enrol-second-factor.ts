import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config, ProblemException, UnitOfWork, type Actor, SecretBox } from '#libs/platform';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { PasskeyStore } from './persistence/passkey.store.js';
import { Proofs } from './proofs.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { RelyingParty } from './relying-party.js';
import { Sessions } from './sessions.js';
import { base32, otpauthUri } from './totp.js';
import type { Visit } from './visit.js';

const STRONG = { proof: 'code', secondFactor: true } as const;

/** An app on the person's device becomes their second factor, and stops being it. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    @Inject(SecondFactorStore) private readonly store: SecondFactorStore,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(RelyingParty) private readonly party: RelyingParty,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  async state(actor: Actor) {
    return {
      enrolled: await this.store.isConfirmed(actor.accountId),
      passkeys: (await this.passkeys.ofAccount(actor.accountId)).length,
      passkeysPossible: this.party.isPossible,
      required: this.isMandatory(actor),
      recoveryCodesLeft: await this.store.codesLeft(actor.accountId),
      passwordNeeded: !(await this.proofs.isJustProven(actor)),
    };
  }

  /** A new secret, not yet in force: the person shows first that their device knows it. */
  async begin(actor: Actor, password?: string): Promise<{ secret: string; uri: string }> {
    await this.proofs.toEnrol(actor, password);
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
    await this.proofs.assertStrongEnough(actor);
    await this.proofs.assertOpen(actor.accountId);
    const isFirst = !(await this.store.isEnrolled(actor.accountId));
    const recoveryCodes = isFirst ? newRecoveryCodes() : [];
    const token = await this.work.run(async (tx) => {
      if (!(await this.proofs.codeIn(tx, actor.accountId, code, false))) return undefined;
      await this.store.confirm(tx, actor.accountId);
      if (isFirst) await this.store.replaceCodes(tx, actor.accountId, recoveryCodes);
      return this.sessions.renew(tx, actor, visit, STRONG, 'end');
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
    const passkeys = await this.passkeys.ofAccount(actor.accountId);
    if (passkeys.length === 0 && this.isMandatory(actor))
      throw new ProblemException(409, 'second-factor.mandatory');
    await this.proofs.password(actor, password);
    await this.proofs.code(actor.accountId, code);
    await this.work.run((tx) => this.store.remove(tx, actor.accountId));
  }

  private isMandatory(actor: Actor): boolean {
    return this.config.asksSecondFactorOf(actor.kind);
  }
}
