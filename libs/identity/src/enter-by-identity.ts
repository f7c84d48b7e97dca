import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#libs/kernel';
import { Database, ProblemException, UnitOfWork } from '#libs/platform';
import { AccountStore } from './persistence/account.store.js';
import { OrganisationAccessStore } from './persistence/organisation-access.store.js';
import { OutsideIdentityStore, type Door } from './persistence/outside-identity.store.js';
import { SignOnStore, type PendingIdentity } from './persistence/sign-on.store.js';
import { SecondFactor, type Challenge } from './second-factor.js';
import { Sessions } from './sessions.js';
import type { Visit } from './visit.js';

const PENDING_MS = 30 * MINUTE;

export type Entered =
  | { readonly kind: 'session'; readonly token: string; readonly accountId: string }
  | ({ readonly kind: 'challenge' } & Challenge)
  /** No door yet, or several: the person says which, or asks for one. */
  | { readonly kind: 'pending'; readonly pending: string };

/** From a vouched identity to the account that it opens. */
@Injectable()
export class EnterByIdentity {
  constructor(
    @Inject(OutsideIdentityStore) private readonly identities: OutsideIdentityStore,
    @Inject(OrganisationAccessStore) private readonly access: OrganisationAccessStore,
    @Inject(SignOnStore) private readonly store: SignOnStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  async byIdentity(pending: PendingIdentity, visit: Visit): Promise<Entered> {
    const doors = await this.identities.doorsOf(pending.identityId, await this.database.now());
    const [only] = doors;
    if (only && doors.length === 1) return this.open(pending, only.accountId, visit);
    const token = await this.work.run((tx) => this.store.hold(tx, pending, tx.now + PENDING_MS));
    return { kind: 'pending', pending: token };
  }

  /** Who stands there, and which doors are theirs. */
  async waiting(token: string): Promise<{ provider: string; name: string; doors: Door[] }> {
    const pending = await this.held(token);
    const identity = await this.identities.byId(pending.identityId);
    if (!identity) throw over();
    const doors = await this.identities.doorsOf(identity.id, await this.database.now());
    return { provider: identity.provider, name: identity.name, doors };
  }

  async choose(token: string, accountId: string, visit: Visit): Promise<Entered> {
    const pending = await this.held(token);
    const doors = await this.identities.doorsOf(pending.identityId, await this.database.now());
    if (!doors.some((door) => door.accountId === accountId)) {
      throw new ProblemException(403, 'access.denied');
    }
    if (!(await this.work.run((tx) => this.store.release(tx, token)))) throw over();
    return this.open(pending, accountId, visit);
  }

  async held(token: string): Promise<PendingIdentity> {
    const pending = await this.store.held(token, await this.database.now());
    if (!pending) throw over();
    return pending;
  }

  private async open(
    { identityId, strong, sid }: PendingIdentity,
    accountId: string,
    visit: Visit,
  ): Promise<Entered> {
    const identity = await this.identities.byId(identityId);
    const account = await this.accounts.byId(accountId);
    if (!account || account.blockedAt !== null) throw new ProblemException(403, 'account.blocked');
    const isOwn = identity?.accountId === accountId;
    if (isOwn && !strong) {
      const challenge = await this.secondFactor.challengeFor(accountId);
      if (challenge) return { kind: 'challenge', ...challenge };
    }
    const now = await this.database.now();
    const right = isOwn ? undefined : await this.access.inForce(identityId, accountId, now);
    if (!isOwn && !right) throw new ProblemException(403, 'access.denied');
    const token = await this.work.run((tx) =>
      this.sessions.open(tx, accountId, visit, {
        proof: 'provider',
        secondFactor: strong || !isOwn,
        identity: { id: identityId, sid, accessId: right?.id ?? null, until: right?.to ?? null },
      }),
    );
    return { kind: 'session', token, accountId };
  }
}

const over = (): ProblemException => new ProblemException(401, 'sign-on.over');
