import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Metrics } from '../metrics.js';
import type { MessageHandler } from '../outbox/handlers.js';
import { hasMessages } from '../outbox/outbox.js';
import { backoffMs } from './backoff.js';
import { HandlerRegistry, isMessageHandler, type Handler } from './handler-registry.js';
import type { QueuedMessage } from './message-queue.js';
import { RelaySignal } from './relay-signal.js';

export type Outcome = 'done' | 'nothing-to-do' | 'failed';

/** Works on one outbox message. It never throws: a failure is written on the message's row. */
@Injectable()
export class MessageProcessor {
  private readonly logger = new Logger('Processor');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(HandlerRegistry) private readonly handlers: HandlerRegistry,
    @Inject(RelaySignal) private readonly signal: RelaySignal,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async process(message: QueuedMessage): Promise<Outcome> {
    const started = performance.now();
    let outcome: Outcome;
    try {
      outcome = await this.attempt(message);
    } catch (error) {
      outcome = 'failed';
      await this.recordFailure(message, error);
    }
    this.metrics.job(message.topic, outcome, (performance.now() - started) / 1000);
    return outcome;
  }

  private async attempt(message: QueuedMessage): Promise<Outcome> {
    const handler = this.handlers.find(message.topic)?.handler;
    if (handler === undefined) throw new Error(`No handler for the topic ${message.topic}`);
    return isMessageHandler(handler)
      ? this.finish(message, (tx, payload) => handler.handle(tx, { ...message, payload }))
      : this.perform(handler, message);
  }

  private async perform(
    handler: Exclude<Handler, MessageHandler>,
    message: QueuedMessage,
  ): Promise<Outcome> {
    const [row] = await this.database.query<{ payload: unknown }>(
      `SELECT payload FROM outbox WHERE id = $1 AND done_at IS NULL`,
      [message.id],
    );
    if (row === undefined) return 'nothing-to-do';
    const afterwards = await handler.perform({ ...message, payload: row.payload });
    return this.finish(message, async (tx) => {
      if (typeof afterwards === 'function') await afterwards(tx);
    });
  }

  /**
   * The mark and the effects in one transaction. The mark comes first: of two workers with the same
   * message the second waits here, then finds nothing to do.
   */
  private async finish(
    { id }: QueuedMessage,
    effects: (tx: Tx, payload: unknown) => Promise<void>,
  ): Promise<Outcome> {
    let hasFollowers = false;
    const outcome = await this.unitOfWork.run(async (tx) => {
      const [rows] = await tx.query<[{ payload: unknown }[], number]>(
        `UPDATE outbox SET done_at = $2, last_error = NULL WHERE id = $1 AND done_at IS NULL
         RETURNING payload`,
        [id, new Date(tx.now)],
      );
      const [row] = rows;
      if (row === undefined) return 'nothing-to-do' as const;
      await effects(tx, row.payload);
      hasFollowers = hasMessages(tx);
      return 'done' as const;
    });
    if (hasFollowers) this.signal.wake();
    return outcome;
  }

  /** Back into the outbox, to be sent again after a growing pause. */
  private async recordFailure(message: QueuedMessage, error: unknown): Promise<void> {
    const reason = describe(error);
    this.logger.warn(`${message.topic} ${message.id} failed: ${reason}`);
    try {
      await this.unitOfWork.run(async (tx) => {
        const rows = await tx.query<{ attempts: number }[]>(
          `SELECT attempts FROM outbox WHERE id = $1 AND done_at IS NULL FOR UPDATE`,
          [message.id],
        );
        const attempts = rows[0]?.attempts;
        if (attempts === undefined) return;
        await tx.query(
          `UPDATE outbox SET attempts = $2, last_error = $3, sent_at = NULL, available_at = $4
            WHERE id = $1`,
          [message.id, attempts + 1, reason, new Date(tx.now + backoffMs(attempts, Math.random()))],
        );
      });
    } catch (failure) {
      // The row stays "sent, not confirmed": the sweep sends it again.
      this.logger.error(`The failure of ${message.id} could not be recorded: ${describe(failure)}`);
    }
  }
}

/** Names the fault, not the person: a message may quote values, so only its first line, cut short. */
function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 300);
}
