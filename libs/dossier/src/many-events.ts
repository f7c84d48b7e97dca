import { Inject, Injectable } from '@nestjs/common';
import { Outbox, type Tx } from '#libs/platform';
import type { NewEvent } from './domain/index.js';
import { messagesOf } from './event-message.js';
import { EventStore, type EventActor, type StoredEvent } from './persistence/event.store.js';
import type { WatchedHead } from './persistence/watch.store.js';

export interface EventsOf {
  readonly head: WatchedHead;
  readonly events: readonly NewEvent[];
}

/** Tells the histories of many dossiers at once, each in its own chain, and the outbox. */
@Injectable()
export class ManyEvents {
  constructor(
    @Inject(EventStore) private readonly log: EventStore,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** Places in the chain, before anything is written; one dossier may come several times. */
  link(tx: Tx, actor: EventActor, told: readonly EventsOf[]): Map<StoredEvent, WatchedHead> {
    const linked = new Map<StoredEvent, WatchedHead>();
    const last = new Map<string, { seq: number; hash: string }>();
    for (const { head, events } of told) {
      const from = last.get(head.id) ?? { seq: head.last_seq, hash: head.last_hash };
      for (const event of this.log.link(tx, head.id, from, actor, events)) {
        linked.set(event, head);
        last.set(head.id, event);
      }
    }
    return linked;
  }

  async append(tx: Tx, linked: ReadonlyMap<StoredEvent, WatchedHead>): Promise<void> {
    const events = [...linked.keys()];
    await this.log.writeHeads(tx, events);
    await this.log.insertAll(tx, events);
    await this.outbox.add(
      tx,
      [...linked].flatMap(([event, head]) =>
        messagesOf(event, {
          record: head,
          state: {
            applicantName: head.applicant_name,
            contactEmail: head.contact_email,
            status: head.status,
          },
        }),
      ),
    );
  }
}
