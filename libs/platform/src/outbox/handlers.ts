import { SetMetadata } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** One queue per latency class: people wait for the first, nobody for the second. */
export const QUEUES = ['interactive', 'bulk'] as const;
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

/** Effects outside the database (mail, files): idempotent by `message.id`, own transactions. */
export interface EffectHandler {
  perform(message: Message): Promise<void>;
}

export interface HandlesOptions {
  readonly topic: string;
  readonly queue: QueueName;
}
export const HANDLES = 'motcua:handles';

/** Marks a provider as the one handler of a topic; a missing or doubled one stops the start. */
export const Handles = (topic: string, queue: QueueName): ClassDecorator =>
  SetMetadata(HANDLES, { topic, queue } satisfies HandlesOptions);
