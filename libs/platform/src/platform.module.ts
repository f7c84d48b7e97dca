import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, DatabaseClock } from './clock.js';
import { Config } from './config/config.js';
import { createDataSource, type Rows } from './database/data-source.js';
import { Database } from './database/database.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { IdempotencyModule } from './http/idempotency/idempotency.module.js';
import { RateLimitModule } from './http/rate-limit/rate-limit.module.js';
import { Ids } from './ids.js';
import { Metrics } from './metrics.js';
import { migrate } from './database/migrate.js';
import { Outbox } from './outbox/outbox.js';
import { QueueSettings } from './queue/queue-settings.js';
import { SecretsModule } from './secrets/secrets.module.js';
import { SweepRegistry } from './sweeps.js';

export interface PlatformOptions {
  readonly config: Config;
  /** The row entities of all libs: the platform knows none of them. */
  readonly rows: Rows;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
  /** Brings the schema up to date before anything else looks at it. */
  readonly migrate?: boolean;
  /** Another clock than the database's: tests and the demo history. */
  readonly clock?: Clock;
  /** Another outbox than the table: a history that is told afterwards sends nothing. */
  readonly outbox?: Outbox;
  /** Another way to open transactions, for the same history. */
  readonly unitOfWork?: typeof UnitOfWork;
}

/** What every lib stands on; global, so that no lib has to import it. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(options: PlatformOptions): DynamicModule {
    const { config, clock, outbox, unitOfWork } = options;
    const shared = [Database, Ids, SweepRegistry, Metrics];
    return {
      module: PlatformModule,
      imports: [IdempotencyModule, RateLimitModule, SecretsModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: QueueSettings, useExisting: Config },
        { provide: DataSource, useFactory: () => connect(options) },
        { provide: Clock, useValue: clock ?? new DatabaseClock() },
        { provide: UnitOfWork, useClass: unitOfWork ?? UnitOfWork },
        outbox === undefined ? Outbox : { provide: Outbox, useValue: outbox },
        ...shared,
      ],
      exports: [Config, QueueSettings, DataSource, Clock, UnitOfWork, Outbox, ...shared],
    };
  }

  /** After the servers and the workers have drained. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

async function connect({ config, rows, name, ...options }: PlatformOptions): Promise<DataSource> {
  const settings = {
    url: config.databaseUrl,
    rows,
    ...(name === undefined ? {} : { name }),
  };
  // A migration takes as long as it takes, and waits for another process that is at it.
  if (options.migrate === true) await migrateOn(createDataSource({ ...settings, pool: 2 }));
  return createDataSource({
    ...settings,
    pool: config.databasePool,
    statementMs: config.databaseMs,
  }).initialize();
}

async function migrateOn(dataSource: DataSource): Promise<void> {
  await dataSource.initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
