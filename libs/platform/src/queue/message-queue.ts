import type { QueueName } from '../outbox/handlers.js';

/** What travels through the queue: a name and an id, never content. PostgreSQL holds the rest. */
export interface QueuedMessage {
  readonly id: string;
  readonly topic: string;
}

export type Work = (message: QueuedMessage) => Promise<void>;

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
 * be lost; the outbox knows what was not confirmed and it is sent again under the same id.
 */
export abstract class MessageQueue {
  /** Sending an id that is still in the queue changes nothing. */
  abstract send(queue: QueueName, messages: readonly QueuedMessage[]): Promise<void>;

  abstract consume(queue: QueueName, concurrency: number, work: Work): Consumer;

  /** Works on what waits in the queue now and returns how many there were; never waits for more. */
  abstract workOff(queue: QueueName, work: Work): Promise<number>;

  abstract counts(queue: QueueName): Promise<QueueCounts>;

  /** Throws when the queue cannot be reached. */
  abstract ping(): Promise<void>;

  abstract close(): Promise<void>;
}
