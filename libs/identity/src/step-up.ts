import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#libs/platform';
import { SecondFactorStore } from './persistence/second-factor.store.js';
import { SessionStore } from './persistence/session.store.js';
import { Proofs } from './proofs.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

/** Proves anew who sits there, for what a session of some age may not do; the token rotates. */
@Injectable()
export class StepUp {
  constructor(
    @Inject(SecondFactorStore) private readonly factors: SecondFactorStore,
    @Inject(SessionStore) private readonly store: SessionStore,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async byPassword(
    actor: Actor,
    password: string,
    code: string | undefined,
    visit: Visit,
  ): Promise<string> {
    const { accountId, sessionId } = actor;
    await this.proofs.password(actor, password);
    const isEnrolled = await this.factors.isConfirmed(accountId);
    const proof = isEnrolled ? await this.proofs.code(accountId, code ?? '') : 'password';
    return this.work.run(async (tx) => {
      if (sessionId !== undefined) await this.store.remove(tx, accountId, sessionId);
      return this.sessions.open(tx, accountId, visit, { proof, secondFactor: isEnrolled });
    });
  }
}
