import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '../config/config.js';
import { BullMessageQueue } from './bull-queue.js';
import { Drain } from './drain.js';
import { FinishMessages } from './finish-messages.js';
import { HandlerRegistry } from './handler-registry.js';
import { MessageQueue } from './message-queue.js';
import { OutboxSweeps } from './outbox-sweeps.js';
import { OutsideEffects } from './outside-effects.js';
import { MessageProcessor } from './processor.js';
import { QueueSettings } from './queue-settings.js';
import { RecordFailure } from './record-failure.js';
import { RelaySignal } from './relay-signal.js';
import { Relay } from './relay.js';
import { SweepRunner } from './sweep-runner.js';
import { WorkerRuntime } from './worker-runtime.js';

/**
 * Relay, processors and sweeps. Nothing runs by itself: the worker calls `WorkerRuntime.start`,
 * tests call `Drain.run`. The platform module provides the database, the outbox and the settings.
 */
@Module({
  imports: [DiscoveryModule],
  providers: [
    {
      provide: QueueSettings,
      inject: [Config],
      useFactory: ({ databaseUrl, redisUrl, queuePrefix, takeOverMs }: Config): QueueSettings => ({
        databaseUrl,
        redisUrl,
        queuePrefix,
        takeOverMs,
      }),
    },
    { provide: MessageQueue, useClass: BullMessageQueue },
    RelaySignal,
    HandlerRegistry,
    FinishMessages,
    RecordFailure,
    OutsideEffects,
    MessageProcessor,
    Relay,
    Drain,
    SweepRunner,
    OutboxSweeps,
    WorkerRuntime,
  ],
  exports: [MessageQueue, HandlerRegistry, Relay, Drain, SweepRunner, WorkerRuntime],
})
export class QueueModule {}
