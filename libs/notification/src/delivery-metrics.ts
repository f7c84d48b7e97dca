import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { SECOND } from '#libs/kernel';
import { Database, Metrics } from '#libs/platform';
import { DeskStore } from './persistence/desk.store.js';

/** How long the oldest message waits, and how many stand where; read when somebody looks. */
@Injectable()
export class DeliveryMetrics implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Database) private readonly database: Database,
    @Inject(DeskStore) private readonly desk: DeskStore,
  ) {}

  onModuleInit(): void {
    const { desk, database } = this;
    const registers = [this.metrics.registry];
    new Gauge({
      name: 'motcua_delivery_oldest_unsent_seconds',
      help: 'Age of the oldest message to a person that is due and not out',
      registers,
      async collect() {
        const oldest = await desk.oldestUnsent();
        this.set(oldest === null ? 0 : ((await database.now()) - oldest) / SECOND);
      },
    });
    new Gauge({
      name: 'motcua_deliveries',
      help: 'Deliveries that are not out, by channel and state',
      labelNames: ['channel', 'state'],
      registers,
      async collect() {
        this.reset();
        const { deliveries } = await desk.figures();
        for (const { channel, state, count } of deliveries) this.set({ channel, state }, count);
      },
    });
  }
}
