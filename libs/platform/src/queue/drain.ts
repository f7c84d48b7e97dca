import { Inject, Injectable } from '@nestjs/common';
import { QUEUES } from '../outbox/handlers.js';
import { MessageQueue } from './message-queue.js';
import { MessageProcessor } from './processor.js';
import { Relay } from './relay.js';

export interface Drained {
  readonly done: number;
  readonly failed: number;
}

/** For tests and one-off tools: does now what relay and workers would do, without sleeping. */
@Injectable()
export class Drain {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(MessageQueue) private readonly queue: MessageQueue,
    @Inject(MessageProcessor) private readonly processor: MessageProcessor,
  ) {}

  /** Relays and processes until nothing that is due is left. What failed waits for its next turn. */
  async run(): Promise<Drained> {
    const count = { done: 0, 'nothing-to-do': 0, failed: 0 };
    for (;;) {
      let moved = await this.relay.once();
      for (const queue of QUEUES) {
        moved += await this.queue.workOff(queue, async (bell) => {
          for (const outcome of await this.processor.process(bell)) count[outcome]++;
        });
      }
      if (moved === 0) return { done: count.done, failed: count.failed };
    }
  }
}
