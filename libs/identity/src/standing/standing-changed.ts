import { Inject, Injectable } from '@nestjs/common';
import { Outbox, type Tx } from '#libs/platform';
import { SessionStore } from '../persistence/session.store.js';

/** Somebody's standing changed: whoever keeps tasks looks at once at what lies with this person. */
export const STANDING_CHANGED = 'standing-changed';
/** Somebody was given, or lost, the right to act for another: they are told. */
export const DELEGATION_CHANGED = 'delegation-changed';

@Injectable()
export class StandingChanged {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  async of(tx: Tx, accountId: string): Promise<void> {
    await this.outbox.add(tx, [{ topic: STANDING_CHANGED, payload: { accountId } }]);
  }

  /** Rights have changed: who had a session logs in again, and gets a new token by it. */
  async rightsOf(tx: Tx, accountId: string, by: string): Promise<void> {
    if (accountId !== by) await this.sessions.removeAll(tx, accountId);
    await this.of(tx, accountId);
  }

  async ofDelegation(tx: Tx, payload: { id: string; what: 'given' | 'revoked' }): Promise<void> {
    await this.outbox.add(tx, [{ topic: DELEGATION_CHANGED, payload }]);
  }
}
