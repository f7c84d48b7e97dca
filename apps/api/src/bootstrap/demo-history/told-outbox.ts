import { NotificationHistory } from '#libs/notification';
import { DOSSIER_EVENT } from '#libs/dossier';
import { Ids, Outbox, type OutboxMessage, type Tx } from '#libs/platform';

/**
 * The outbox of a history that is told afterwards. What an event would have sent is recorded as
 * delivered and read in the same transaction; nothing is queued, and papers are rendered when
 * somebody opens them.
 */
export class ToldOutbox extends Outbox {
  private history: NotificationHistory | undefined;

  constructor() {
    super(new Ids());
  }

  /** The notifications stand on the outbox, so they come after it. */
  tellThrough(history: NotificationHistory): void {
    this.history = history;
  }

  override rows(): undefined {
    return undefined;
  }

  override async add(tx: Tx, messages: readonly OutboxMessage[]): Promise<void> {
    if (this.history === undefined) throw new Error('Nobody records this history');
    const events = messages.filter((m) => m.topic === DOSSIER_EVENT).map((m) => m.payload);
    await this.history.record(tx, events);
  }
}
