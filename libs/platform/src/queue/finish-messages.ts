import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Message } from '../outbox/handlers.js';
import { hasMessages } from '../outbox/outbox.js';
import type { Bell } from './message-queue.js';
import { RelaySignal } from './relay-signal.js';

export type Outcome = 'done' | 'nothing-to-do' | 'failed';

/** Effects on the database and the marks that their messages are done, in one transaction. */
@Injectable()
export class FinishMessages {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RelaySignal) private readonly signal: RelaySignal,
  ) {}

  /**
   * The marks come first: of two workers with the same message the second waits here, then finds
   * nothing to do. Answers in the order of the ids.
   * @param effects gets the messages that were not done yet
   */
  async run(
    { topic, ids }: Bell,
    effects: (tx: Tx, messages: readonly Message[]) => Promise<void>,
  ): Promise<Outcome[]> {
    let hasFollowers = false;
    const done = await this.unitOfWork.run(async (tx) => {
      const open = await mark(tx, ids);
      const messages = ids.filter((id) => open.has(id));
      if (messages.length === 0) return open;
      await effects(
        tx,
        messages.map((id) => ({ id, topic, payload: open.get(id) })),
      );
      hasFollowers = hasMessages(tx);
      return open;
    });
    if (hasFollowers) this.signal.wake();
    return ids.map((id) => (done.has(id) ? 'done' : 'nothing-to-do'));
  }
}

/** The payloads of those that were not done. */
async function mark(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const [rows] = await tx.query<[{ id: string; payload: unknown }[], number]>(
    `UPDATE outbox SET done_at = $2, last_error = NULL
      WHERE id = ANY($1::uuid[]) AND done_at IS NULL
     RETURNING id, payload`,
    [ids, new Date(tx.now)],
  );
  return new Map(rows.map(({ id, payload }) => [id, payload]));
}
