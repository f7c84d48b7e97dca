import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { EnterByIdentity } from './enter-by-identity.js';
import { OrganisationAccessStore } from './persistence/organisation-access.store.js';
import { SignOnStore } from './persistence/sign-on.store.js';

export interface Deciding {
  readonly approve: boolean;
  readonly reason: string | null;
  readonly to: Instant | null;
}

/**
 * Somebody with an e-ID acts for an organisation when its account's holder says so, or an administrator
 * with a reason: from then on, until a day, and not after it was taken back.
 */
@Injectable()
export class OrganisationAccessUse {
  constructor(
    @Inject(OrganisationAccessStore) private readonly store: OrganisationAccessStore,
    @Inject(EnterByIdentity) private readonly enter: EnterByIdentity,
    @Inject(SignOnStore) private readonly signOns: SignOnStore,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** The answer never tells whether there is such an organisation. */
  async request(token: string, taxCode: string): Promise<void> {
    const { identityId } = await this.enter.held(token);
    await this.work.run(async (tx) => {
      if (!(await this.signOns.release(tx, token))) throw new ProblemException(401, 'sign-on.over');
      await this.store.request(tx, identityId, taxCode);
    });
  }

  /** By the holder, about their own account only. */
  decideAsHolder(actor: Actor, id: string, deciding: Deciding): Promise<void> {
    return this.decide(actor, id, deciding, actor.accountId);
  }

  decideAsAdministrator(actor: Actor, id: string, deciding: Deciding): Promise<void> {
    if (deciding.reason === null) {
      throw new ProblemException(422, 'organisation-access.reason', undefined, [
        { pointer: '/reason', code: 'required', detail: 'Say why.' },
      ]);
    }
    return this.decide(actor, id, deciding, undefined);
  }

  async revoke(actor: Actor, id: string, ofAccount: string | undefined): Promise<void> {
    await this.work.run(async (tx) => {
      const access = await this.store.lock(tx, id);
      if (!access || (ofAccount !== undefined && access.accountId !== ofAccount)) throw unknown();
      if (access.revokedAt !== null || access.decision === 'refused') throw over();
      await this.store.revoke(tx, id, actor.accountId);
    });
  }

  private async decide(
    actor: Actor,
    id: string,
    { approve, reason, to }: Deciding,
    ofAccount: string | undefined,
  ): Promise<void> {
    await this.work.run(async (tx) => {
      const access = await this.store.lock(tx, id);
      if (!access || (ofAccount !== undefined && access.accountId !== ofAccount)) throw unknown();
      if (access.decision !== null || access.revokedAt !== null) throw over();
      if (to !== null && to <= tx.now) throw new ProblemException(422, 'post.period');
      const decision = approve ? 'approved' : 'refused';
      await this.store.decide(tx, id, { decision, by: actor.accountId, reason, to });
    });
  }
}

const unknown = (): ProblemException => new ProblemException(404, 'organisation-access.unknown');
const over = (): ProblemException => new ProblemException(409, 'organisation-access.over');
