import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { QueueName } from '../outbox/handlers.js';
import {
  chooseBackend,
  type BullBackend,
  type BullJob,
  type BullQueue,
  type BullWorker,
} from './bull-backend.js';
import {
  MessageQueue,
  type Bell,
  type Consumer,
  type QueueCounts,
  type Work,
} from './message-queue.js';
import { QueueSettings } from './queue-settings.js';
import { within } from './within.js';

/** Longer than any healthy queue needs; a cut network must not hold the relay for ever. */
const SEND_TIMEOUT_MS = 8_000;
const CLOSE_TIMEOUT_MS = 2_000;
const ERROR_LOG_EVERY_MS = 10_000;

/** BullMQ behind our interface. Nothing outside this folder knows that it is there. */
@Injectable()
export class BullMessageQueue extends MessageQueue {
  private readonly logger = new Logger('Queue');
  private readonly backend: BullBackend;
  private readonly queues = new Map<QueueName, BullQueue>();
  private readonly takers = new Map<QueueName, BullWorker>();
  private lastErrorAt = 0;

  constructor(@Inject(QueueSettings) settings: QueueSettings) {
    super();
    this.backend = chooseBackend(settings);
  }

  async send(queue: QueueName, bells: readonly Bell[]): Promise<void> {
    if (bells.length === 0) return;
    // Finished jobs leave at once, so that the same id can be sent again when it was not confirmed.
    const jobs = bells.map(({ topic, ids }) => ({
      name: topic,
      data: { ids },
      opts: { jobId: jobIdOf(ids), attempts: 1, removeOnComplete: true, removeOnFail: true },
    }));
    await this.ask(queue, (bull) => bull.addBulk(jobs));
  }

  consume(queue: QueueName, concurrency: number, work: Work): Consumer {
    const worker = this.backend.worker(queue, (job) => work(bellOf(job)), concurrency);
    worker.on('error', (error) => this.report(error));
    return { close: () => worker.close() };
  }

  async workOff(queue: QueueName, work: Work): Promise<number> {
    const taker = this.takerOf(queue);
    for (let count = 0; ; count++) {
      const token = randomUUID();
      const job = await taker.getNextJob(token, { block: false });
      if (job === undefined) return count;
      await work(bellOf(job));
      await job.moveToCompleted(null, token, false);
    }
  }

  async counts(queue: QueueName): Promise<QueueCounts> {
    const { waiting = 0, active = 0 } = await this.ask(queue, (bull) =>
      bull.getJobCounts('waiting', 'active'),
    );
    return { waiting, active };
  }

  async ping(): Promise<void> {
    await this.counts('interactive');
  }

  async close(): Promise<void> {
    const open = [...this.takers.values(), ...this.queues.values()];
    this.takers.clear();
    this.queues.clear();
    await Promise.allSettled(open.map((o) => within(CLOSE_TIMEOUT_MS, 'Closing', o.close())));
  }

  /** One whose first connection failed would say so for ever: after a failure the next question asks another. */
  private async ask<T>(name: QueueName, question: (queue: BullQueue) => Promise<T>): Promise<T> {
    const queue = this.queueOf(name);
    try {
      return await within(SEND_TIMEOUT_MS, 'The queue did not answer', question(queue));
    } catch (error) {
      if (this.backend.isRenewed && this.queues.get(name) === queue) {
        this.queues.delete(name);
        queue.close().catch(() => undefined);
      }
      throw error;
    }
  }

  private queueOf(name: QueueName): BullQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    queue.on('error', (error) => this.report(error));
    this.queues.set(name, queue);
    return queue;
  }

  private takerOf(name: QueueName): BullWorker {
    const known = this.takers.get(name);
    if (known) return known;
    const worker = this.backend.worker(name, null, 1);
    worker.on('error', (error) => this.report(error));
    this.takers.set(name, worker);
    return worker;
  }

  /** An unreachable queue complains many times a second; one line in ten seconds is enough. */
  private report(error: Error): void {
    const now = performance.now();
    if (this.lastErrorAt > 0 && now - this.lastErrorAt < ERROR_LOG_EVERY_MS) return;
    this.lastErrorAt = now;
    this.logger.warn(`The queue reports: ${error.message}`);
  }
}

/** The outbox id itself, or a name for exactly these ids. */
const jobIdOf = (ids: readonly string[]): string =>
  ids.length === 1 ? String(ids[0]) : createHash('sha256').update(ids.join()).digest('hex');

function bellOf({ name, data }: Pick<BullJob, 'name' | 'data'>): Bell {
  const ids = typeof data === 'object' && data !== null ? Reflect.get(data, 'ids') : undefined;
  if (!Array.isArray(ids)) throw new Error('A job without ids cannot be ours');
  return { topic: name, ids: ids.map(String) };
}
