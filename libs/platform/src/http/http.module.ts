import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HOUR } from '#libs/kernel';
import { Database } from '../database/database.js';
import { SweepRegistry } from '../sweeps.js';
import { HealthController, HealthRegistry } from './health.js';
import { IdempotencyStore } from './idempotency/idempotency.store.js';

/** What the HTTP door keeps: health checks, and answers given under an Idempotency-Key. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [HealthRegistry, IdempotencyStore],
  exports: [HealthRegistry, IdempotencyStore],
})
export class HttpModule implements OnModuleInit {
  constructor(
    @Inject(HealthRegistry) private readonly health: HealthRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(IdempotencyStore) private readonly keys: IdempotencyStore,
  ) {}

  onModuleInit(): void {
    this.health.register('database', async () => {
      await this.database.query('SELECT 1');
    });
    this.sweeps.register({
      name: 'idempotency-keys',
      everyMs: HOUR,
      run: (now) => this.keys.purge(now),
    });
  }
}
