import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#libs/platform';
import { PasskeyStore } from './persistence/passkey.store.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { Proofs } from './proofs.js';
import { RelyingParty, type Options } from './relying-party.js';
import type { Signed } from './signed-credential.js';
import { Sessions, type Strength } from './sessions.js';
import type { Visit } from './visit.js';

/** Proves anew who sits there, for what a session of some age may not do; the token rotates. */
@Injectable()
export class StepUp {
  constructor(
    @Inject(SecondFactorStore) private readonly factors: SecondFactorStore,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(RelyingParty) private readonly party: RelyingParty,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async byPassword(
    actor: Actor,
    password: string,
    code: string | undefined,
    visit: Visit,
  ): Promise<string> {
    await this.proofs.password(actor, password);
    const secondFactor = await this.factors.isEnrolled(actor.accountId);
    const proof = secondFactor ? await this.proofs.code(actor.accountId, code ?? '') : 'password';
    return this.rotate(actor, visit, { proof, secondFactor });
  }

  async passkeyOptions(actor: Actor): Promise<Options> {
    const known = await this.passkeys.ofAccount(actor.accountId);
    return this.party.authentication('step-up', actor.accountId, known);
  }

  async byPasskey(actor: Actor, signed: Signed, visit: Visit): Promise<string> {
    const { passkey, counter, backedUp } = await this.party.verify(
      'step-up',
      actor.accountId,
      signed,
    );
    await this.work.run((tx) => this.passkeys.used(tx, passkey.id, counter, backedUp));
    return this.rotate(actor, visit, { proof: 'passkey', secondFactor: true });
  }

  private rotate(actor: Actor, visit: Visit, strength: Strength): Promise<string> {
    return this.work.run((tx) => this.sessions.renew(tx, actor, visit, strength, 'keep'));
  }
}
