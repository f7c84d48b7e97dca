import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { QUEUES, type QueueName } from '../outbox/handlers.js';
import { HandlerRegistry } from './handler-registry.js';
import { MessageQueue, type Consumer } from './message-queue.js';
import { MessageProcessor } from './processor.js';
import { Relay } from './relay.js';
import { SweepRunner } from './sweep-runner.js';
import { within } from './within.js';

/** How many bells of a queue one process works on at once; its database pool bounds it anyway. */
const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  interactive: 4,
  bulk: 2,
  outside: 4,
};
/** What is being worked on gets this long to finish when the process is asked to stop. */
const STOP_WITHIN_MS = 5_000;

/** Everything that a worker process does, started and stopped as one. */
@Injectable()
export class WorkerRuntime implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private consumers: Consumer[] = [];

  constructor(
    @Inject(HandlerRegistry) private readonly handlers: HandlerRegistry,
    @Inject(MessageQueue) private readonly queue: MessageQueue,
    @Inject(MessageProcessor) private readonly processor: MessageProcessor,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SweepRunner) private readonly sweeps: SweepRunner,
  ) {}

  async start(): Promise<void> {
    await this.handlers.check();
    this.processor.pause(false);
    this.consumers = QUEUES.map((queue) =>
      this.queue.consume(queue, CONCURRENCY[queue], async (bell) => {
        await this.processor.process(bell);
      }),
    );
    this.relay.start();
    this.sweeps.start();
    this.logger.log(`Working on ${[...this.handlers.all().keys()].sort().join(', ')}`);
  }

  /** The application cannot close its database under the feet of what still runs. */
  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** Takes nothing more, finishes what it has, and leaves the rest to the other workers. */
  async stop(): Promise<void> {
    this.processor.pause(true);
    const stopping = [
      this.relay.stop(),
      this.sweeps.stop(),
      ...this.consumers.map((consumer) => consumer.close()),
    ];
    this.consumers = [];
    // A queue that is away must not keep the process: whatever it held will be sent again.
    await Promise.allSettled(stopping.map((s) => within(STOP_WITHIN_MS, 'Stopping', s)));
    await this.queue.close();
  }
}
