import { Inject, Injectable } from '@nestjs/common';
import { Config, ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { PasskeyStore, type Passkey } from './persistence/passkey.store.js';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { Proofs } from './proofs.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { RelyingParty, type Options } from './relying-party.js';
import type { Signed } from './signed-credential.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

const MOST = 20;
const STRONG = { proof: 'passkey', secondFactor: true } as const;

/** The keys of one account: added, named, taken away by whoever proves to be its owner. */
@Injectable()
export class Passkeys {
  constructor(
    @Inject(PasskeyStore) private readonly store: PasskeyStore,
    @Inject(SecondFactorStore) private readonly factors: SecondFactorStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(RelyingParty) private readonly party: RelyingParty,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  list(actor: Actor): Promise<Passkey[]> {
    return this.store.ofAccount(actor.accountId);
  }

  async begin(actor: Actor, password?: string): Promise<Options> {
    if (!this.party.isPossible) throw new ProblemException(409, 'passkey.impossible');
    await this.proofs.toEnrol(actor, password);
    const known = await this.list(actor);
    if (known.length >= MOST) throw new ProblemException(409, 'passkey.too-many');
    return this.party.registration({ ...actor, id: actor.accountId }, known);
  }

  /** Every other session ends; with the first factor of an account come its recovery codes. */
  async add(
    actor: Actor,
    name: string,
    signed: Signed,
    visit: Visit,
  ): Promise<{ token: string; recoveryCodes: string[] }> {
    const { accountId } = actor;
    await this.proofs.assertStrongEnough(actor);
    const credential = await this.party.verifyNew(accountId, signed);
    return this.work.run(async (tx) => {
      const isFirst = !(await this.factors.isEnrolled(accountId));
      const id = await this.store.insert(tx, { ...credential, accountId, name });
      if (id === undefined) throw new ProblemException(409, 'passkey.known');
      const recoveryCodes = isFirst ? newRecoveryCodes() : [];
      if (isFirst) await this.factors.replaceCodes(tx, accountId, recoveryCodes);
      const token = await this.sessions.renew(tx, actor, visit, STRONG, 'end');
      return { token, recoveryCodes };
    });
  }

  async rename(actor: Actor, id: string, name: string): Promise<void> {
    const known = await this.work.run((tx) => this.store.rename(tx, actor.accountId, id, name));
    if (!known) throw new ProblemException(404, 'passkey.unknown');
  }

  /** Not the last factor of somebody who must have one. */
  async remove(actor: Actor, id: string): Promise<void> {
    const { accountId } = actor;
    const known = await this.list(actor);
    if (!known.some((passkey) => passkey.id === id)) {
      throw new ProblemException(404, 'passkey.unknown');
    }
    if (actor.restricted === true || !(await this.proofs.isJustProven(actor))) {
      throw new ProblemException(403, 'session.step-up');
    }
    const isLast = known.length === 1 && !(await this.factors.isConfirmed(accountId));
    if (isLast && this.config.asksSecondFactorOf(actor.kind)) {
      throw new ProblemException(409, 'second-factor.mandatory');
    }
    await this.work.run(async (tx) => {
      await this.store.remove(tx, accountId, id);
      if (isLast) await this.factors.replaceCodes(tx, accountId, []);
    });
  }
}
