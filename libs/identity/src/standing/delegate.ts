import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import { assertFresh, type Actor, type Tx } from '#libs/platform';
import { mayDelegate, type DelegationOrder, type StandingRefusal } from '../domain/index.js';
import { no } from '../domain/standing-refusal.js';
import { AccountStore } from '../persistence/account.store.js';
import { DelegationStore, type Delegation } from '../persistence/delegation.store.js';
import { PostStore } from '../persistence/post.store.js';
import { InCharge } from './in-charge.js';
import { StandingChanged } from './standing-changed.js';

type Done = Promise<Result<string, StandingRefusal>>;

/** Lets somebody act for another, in one place and from when to when; and ends that at once. */
@Injectable()
export class Delegate {
  constructor(
    @Inject(DelegationStore) private readonly store: DelegationStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(PostStore) private readonly posts: PostStore,
    @Inject(InCharge) private readonly inCharge: InCharge,
    @Inject(StandingChanged) private readonly changed: StandingChanged,
  ) {}

  async give(tx: Tx, actor: Actor, order: DelegationOrder): Done {
    // The giver's row orders what is lent by one person one after the other.
    const giver = await this.accounts.lock(tx, order.giverId);
    const receiver = await this.accounts.byId(order.receiverId);
    const own = giver === undefined ? [] : await this.posts.ofAccounts([giver.id]);
    const allowed = mayDelegate(order, {
      now: tx.now,
      recorder: {
        accountId: actor.accountId,
        isInChargeOfGiver: await this.inCharge.isInCharge(actor, order.giverId, tx),
      },
      giverPosts: own.map((p) => ({ unitId: p.unit.id, role: p.role, from: p.from, to: p.to })),
      isReceiverOfficer: receiver?.kind === 'officer' && receiver.blockedAt === null,
      present: await this.store.present(tx, order),
    });
    if (!allowed.ok) return allowed;
    if (order.signing) assertFresh(actor);
    const id = await this.store.insert(tx, order, allowed.value, actor.accountId);
    await this.changed.ofDelegation(tx, { id, what: 'given' });
    return ok(id);
  }

  async revoke(tx: Tx, actor: Actor, id: string): Done {
    const found = await this.store.lock(tx, id);
    if (!found || !(await this.isConcerned(tx, actor, found))) return no('delegation.unknown');
    if (found.revokedAt !== null || found.to <= tx.now) return no('delegation.ended');
    await this.store.revoke(tx, id, actor.accountId);
    await this.changed.of(tx, found.receiver.id);
    await this.changed.ofDelegation(tx, { id, what: 'revoked' });
    return ok(id);
  }

  /** The giver, whoever answers for the giver, and the receiver, who may lay it down. */
  private async isConcerned(
    tx: Tx,
    actor: Actor,
    { giver, receiver }: Delegation,
  ): Promise<boolean> {
    const own = actor.accountId === giver.id || actor.accountId === receiver.id;
    return own || this.inCharge.isInCharge(actor, giver.id, tx);
  }
}
