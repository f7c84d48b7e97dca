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

/** The same for many messages in one transaction. Where that fails, each gets one of its own. */
export interface BatchHandler {
  handleAll(tx: Tx, messages: readonly Message[]): Promise<void>;
}

/** Effects outside the database (files): idempotent by `message.id`, own transactions. */
export interface EffectHandler {
  perform(message: Message): Promise<void>;
}

/**
 * Effects outside the database (mail) about which something is written afterwards, for many at
 * once, in one transaction with the marks that they are done.
 */
export interface SettledEffectHandler<Performed = unknown> {
  /** How many effects one process has begun and not settled: what a crash may leave in doubt. */
  readonly atOnce: number;
  perform(message: Message): Promise<Performed>;
  settle(tx: Tx, performed: readonly Performed[]): Promise<void>;
}

export type Handler = MessageHandler | BatchHandler | EffectHandler | SettledEffectHandler;

export interface HandlesOptions {
  readonly topic: string;
  readonly queue: QueueName;
}
export const HANDLES = 'motcua:handles';

/** Marks a provider as the one handler of a topic; a missing or doubled one stops the start. */
export const Handles = (topic: string, queue: QueueName): ClassDecorator =>
  SetMetadata(HANDLES, { topic, queue } satisfies HandlesOptions);
