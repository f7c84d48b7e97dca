import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Metrics } from '../metrics.js';
import type { BatchHandler, Message, MessageHandler } from '../outbox/handlers.js';
import { FinishMessages, type Outcome } from './finish-messages.js';
import { HandlerRegistry, isBatchHandler, isMessageHandler } from './handler-registry.js';
import type { Bell } from './message-queue.js';
import { OutsideEffects } from './outside-effects.js';
import { RecordFailure } from './record-failure.js';

/** Works on the messages of a bell. It never throws: a failure is written on the message's row. */
@Injectable()
export class MessageProcessor {
  constructor(
    @Inject(HandlerRegistry) private readonly handlers: HandlerRegistry,
    @Inject(FinishMessages) private readonly finish: FinishMessages,
    @Inject(OutsideEffects) private readonly outside: OutsideEffects,
    @Inject(RecordFailure) private readonly recordFailure: RecordFailure,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async process(bell: Bell): Promise<readonly Outcome[]> {
    const started = performance.now();
    const outcomes = await this.work(bell).catch((error: unknown) => this.fail(bell, error));
    const seconds = (performance.now() - started) / 1000 / bell.ids.length;
    for (const outcome of outcomes) this.metrics.job(bell.topic, outcome, seconds);
    return outcomes;
  }

  /** Begins nothing that cannot be taken back, until it is resumed. */
  pause(paused: boolean): void {
    this.outside.pause(paused);
  }

  private async work(bell: Bell): Promise<Outcome[]> {
    const handler = this.handlers.find(bell.topic)?.handler;
    if (handler === undefined) throw new Error(`No handler for the topic ${bell.topic}`);
    return isMessageHandler(handler) || isBatchHandler(handler)
      ? this.inside(handler, bell)
      : this.outside.run(handler, bell);
  }

  /** All in one transaction; where that fails, each in its own, so that only what is at fault fails. */
  private async inside(handler: MessageHandler | BatchHandler, bell: Bell): Promise<Outcome[]> {
    try {
      return await this.finish.run(bell, (tx, messages) => handle(handler, tx, messages));
    } catch (error) {
      if (bell.ids.length === 1) return this.fail(bell, error);
      const each = bell.ids.map((id) => this.inside(handler, { topic: bell.topic, ids: [id] }));
      return (await Promise.all(each)).flat();
    }
  }

  private fail({ topic, ids }: Bell, error: unknown): Promise<Outcome[]> {
    return Promise.all(ids.map((id) => this.recordFailure.run(topic, id, error)));
  }
}

async function handle(
  handler: MessageHandler | BatchHandler,
  tx: Tx,
  messages: readonly Message[],
): Promise<void> {
  if (isBatchHandler(handler)) return handler.handleAll(tx, messages);
  for (const message of messages) await handler.handle(tx, message);
}
