import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Tx } from '../database/tx.js';
import { QUEUES, type QueueName } from '../outbox/handlers.js';
import { HandlerRegistry, takesMany } from './handler-registry.js';
import { MessageQueue, type Bell } from './message-queue.js';
import { QueueSettings } from './queue-settings.js';
import { RelaySignal } from './relay-signal.js';

const BATCH = 500;
/** So many messages of one topic share a bell, where their handler takes many at once. */
const IN_A_BELL = 32;
/** A queue with more bells than this is at work: what it holds is not sent a second time. */
const CROWDED = 100;
/** After a ring: long enough to gather what is being committed at this moment. */
const GATHER_MS = 10;
const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 50;
const WAIT_AFTER_FAILURE_MS = 1_000;

interface Due {
  readonly id: string;
  readonly topic: string;
}

/** Brings outbox messages to the queue: many relays may run, each takes rows the others do not hold. */
@Injectable()
export class Relay {
  private readonly logger = new Logger('Relay');
  private running: Promise<void> | undefined;
  private stopping = false;
  private rung = false;
  private wake: (() => void) | undefined;
  private unlisten: (() => void) | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MessageQueue) private readonly queue: MessageQueue,
    @Inject(HandlerRegistry) private readonly handlers: HandlerRegistry,
    @Inject(RelaySignal) private readonly signal: RelaySignal,
    @Inject(QueueSettings) private readonly settings: QueueSettings,
  ) {}

  start(): void {
    if (this.running) return;
    this.stopping = false;
    this.unlisten = this.signal.listen(() => {
      this.rung = true;
      this.wake?.();
    });
    this.running = this.loop();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.unlisten?.();
    this.wake?.();
    await this.running;
    this.running = undefined;
  }

  /** Sends one batch of what is due and returns how many it was. */
  async once(): Promise<number> {
    if (await this.isIdle()) return 0;
    return this.unitOfWork.run(async (tx) => {
      const due = await tx.query<Due[]>(
        `SELECT id, topic FROM outbox
          WHERE sent_at IS NULL AND done_at IS NULL AND available_at <= $1
          ORDER BY available_at, id
          LIMIT ${BATCH}
            FOR UPDATE SKIP LOCKED`,
        [new Date(tx.now)],
      );
      if (due.length === 0) return 0;
      const known = due.filter((m) => this.handlers.find(m.topic));
      await Promise.all(QUEUES.map((queue) => this.queue.send(queue, this.bellsFor(queue, known))));
      await this.markSent(tx, known);
      await this.setAside(
        tx,
        due.filter((m) => !known.includes(m)),
      );
      return due.length;
    });
  }

  /** What was sent and never confirmed (queue flushed, worker killed) becomes due again. */
  async resendUnconfirmed(olderThanMs: number = this.settings.takeOverMs): Promise<number> {
    const topics = await this.topicsOfCalmQueues();
    return this.unitOfWork.run(async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `UPDATE outbox SET sent_at = NULL
          WHERE id IN (
            SELECT id FROM outbox
             WHERE sent_at IS NOT NULL AND done_at IS NULL AND sent_at < $1 AND topic = ANY($2)
             ORDER BY sent_at LIMIT 5000
               FOR UPDATE SKIP LOCKED)`,
        [new Date(tx.now - olderThanMs), topics],
      );
      return count;
    });
  }

  /** One cheap question, because it is asked many times a second while nothing happens. */
  private async isIdle(): Promise<boolean> {
    const unsent = await this.database.query(
      `SELECT 1 FROM outbox WHERE sent_at IS NULL AND done_at IS NULL LIMIT 1`,
    );
    return unsent.length === 0;
  }

  private bellsFor(queue: QueueName, due: readonly Due[]): Bell[] {
    const bells: Bell[] = [];
    for (const [topic, route] of this.handlers.all()) {
      if (route.queue !== queue) continue;
      const ids = due.filter((m) => m.topic === topic).map((m) => m.id);
      const size = takesMany(route.handler) ? IN_A_BELL : 1;
      for (let at = 0; at < ids.length; at += size) {
        bells.push({ topic, ids: ids.slice(at, at + size) });
      }
    }
    return bells;
  }

  private async topicsOfCalmQueues(): Promise<string[]> {
    const calm = new Set<QueueName>();
    for (const queue of QUEUES) {
      // A queue that does not answer takes nothing now, nor does it hold anything for sure.
      const { waiting } = await this.queue.counts(queue).catch(() => ({ waiting: 0 }));
      if (waiting < CROWDED) calm.add(queue);
    }
    return [...this.handlers.all().values()].filter((r) => calm.has(r.queue)).map((r) => r.topic);
  }

  private async markSent(tx: Tx, sent: readonly Due[]): Promise<void> {
    if (sent.length === 0) return;
    await tx.query(`UPDATE outbox SET sent_at = $2 WHERE id = ANY($1::uuid[])`, [
      sent.map((m) => m.id),
      new Date(tx.now),
    ]);
  }

  /** A topic without a handler must not block the others, nor vanish: it waits, with its reason. */
  private async setAside(tx: Tx, orphans: readonly Due[]): Promise<void> {
    if (orphans.length === 0) return;
    const topics = [...new Set(orphans.map((m) => m.topic))].join(', ');
    this.logger.error(`No handler for the topic ${topics}`);
    await tx.query(
      `UPDATE outbox SET attempts = attempts + 1, last_error = 'No handler for this topic',
              available_at = $2
        WHERE id = ANY($1::uuid[])`,
      [orphans.map((m) => m.id), new Date(tx.now + 60_000)],
    );
  }

  private async loop(): Promise<void> {
    let wait = SHORTEST_WAIT_MS;
    while (!this.stopping) {
      try {
        this.rung = false;
        const sent = await this.once();
        wait = sent > 0 ? 0 : Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, wait * 2));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.logger.warn(`Sending has to wait: ${reason}`);
        wait = WAIT_AFTER_FAILURE_MS;
        this.rung = false;
      }
      if (this.stopping) return;
      if (wait > 0 && !this.rung) await this.pause(wait);
      if (this.rung) await sleep(GATHER_MS);
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.wake = done;
    });
  }
}
