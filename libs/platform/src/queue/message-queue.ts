import type { QueueName } from '../outbox/handlers.js';

/** What travels through the queue: a topic and the ids of messages, never content. PostgreSQL holds the rest. */
export interface Bell {
  readonly topic: string;
  readonly ids: readonly string[];
}

export type Work = (bell: Bell) => Promise<void>;

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
}

export interface Consumer {
  /** Takes nothing more and waits for what is being worked on. */
  close(): Promise<void>;
}

/**
 * The bell between the outbox and its handlers: at least once, in no promised order. All of it may
 * be lost; the outbox knows what was not confirmed and it is sent again under the same ids.
 */
export abstract class MessageQueue {
  /** Ringing for the same messages while the first bell is still in the queue changes nothing. */
  abstract send(queue: QueueName, bells: readonly Bell[]): Promise<void>;

  /** Works on `concurrency` bells at once. */
  abstract consume(queue: QueueName, concurrency: number, work: Work): Consumer;

  /** Works on what waits in the queue now and returns how many bells there were; never waits for more. */
  abstract workOff(queue: QueueName, work: Work): Promise<number>;

  /** In bells. */
  abstract counts(queue: QueueName): Promise<QueueCounts>;

  /** Throws when the queue cannot be reached. */
  abstract ping(): Promise<void>;

  abstract close(): Promise<void>;
}
