import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MINUTE } from '#libs/kernel';
import { SweepRegistry, UnitOfWork, type Tx } from '#libs/platform';
import { NotificationStore } from './persistence/notification.store.js';
import { Recipients } from './persistence/recipients.js';
import { renderNote } from './render.js';

/** After so many attempts (about half a minute) it is no passing trouble. */
const ATTEMPTS = 6;

interface Stuck {
  readonly oldest: string;
  readonly topic: string;
  readonly count: number;
  readonly reason: string;
}

/**
 * A message of the outbox that keeps failing is tried for ever; the administrators are told, once
 * for the oldest of its kind. A mail that waits for its server has its own horizon and story, and one
 * that a dead worker still holds is taken over in time.
 */
@Injectable()
export class TellOfStuckWork implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(NotificationStore) private readonly store: NotificationStore,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'notification.stuck-work',
      everyMs: MINUTE,
      run: () => this.unitOfWork.run((tx) => this.look(tx)),
    });
  }

  private async look(tx: Tx): Promise<void> {
    const stuck = await tx.query<Stuck[]>(
      `SELECT (array_agg(id ORDER BY id))[1] AS oldest, topic, count(*)::int AS count,
              (array_agg(coalesce(last_error, '') ORDER BY id))[1] AS reason
         FROM outbox
        WHERE done_at IS NULL AND attempts >= $1
          AND coalesce(last_error, '') !~ '^(NotHandedOver|HeldElsewhere):'
        GROUP BY topic`,
      [ATTEMPTS],
    );
    if (stuck.length === 0) return;
    const people = await this.recipients.withRole(tx, 'administrator');
    for (const work of stuck) {
      await this.store.add(
        tx,
        people.map(({ accountId, locale }) => ({
          eventId: work.oldest,
          kind: 'work.stuck',
          template: 'work-stuck' as const,
          class: 'desk' as const,
          accountId,
          dossierId: null,
          dossierCode: null,
          locale,
          inApp: true,
          note: renderNote({
            template: 'work-stuck',
            locale,
            words: { topic: work.topic, count: String(work.count), reason: work.reason },
          }),
          mail: null,
          addresses: [],
          at: tx.now,
        })),
      );
    }
  }
}
