import { SetMetadata } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/**
 * One queue per latency class: people wait for the first, nobody for the second, and the third
 * waits for other people's servers, which must not hold up the first two.
 */
export const QUEUES = ['interactive', 'bulk', 'outside'] as const;
export type QueueName = (typeof QUEUES)[number];

export interface Message {
  /** The outbox id: the key by which every effect is idempotent. */
  readonly id: string;
  readonly topic: string;
  readonly payload: unknown;
}

/** Effects on the database: run in one transaction with the mark that the message is done. */
export interface MessageHandler {
  handle(tx: Tx, message: Message): Promise<void>;
}

/** What to write once an effect has happened, in one transaction with the mark that it is done. */
export type AfterEffect = (tx: Tx) => Promise<void>;

/** Effects outside the database (mail, files): idempotent by `message.id`, own transactions. */
export interface EffectHandler {
  perform(message: Message): Promise<AfterEffect | void>;
}

export interface HandlesOptions {
  readonly topic: string;
  readonly queue: QueueName;
}
export const HANDLES = 'motcua:handles';

/** Marks a provider as the one handler of a topic; a missing or doubled one stops the start. */
export const Handles = (topic: string, queue: QueueName): ClassDecorator =>
  SetMetadata(HANDLES, { topic, queue } satisfies HandlesOptions);
