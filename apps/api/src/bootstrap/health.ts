import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, HealthRegistry, isMigrated, MessageQueue, NotReady } from '#libs/platform';
import { Bootstrap } from './bootstrap.js';

/** What this API needs before it can serve: shown one by one at `/health/ready`. */
@Injectable()
export class Readiness implements OnModuleInit {
  private migrated = false;

  constructor(
    @Inject(HealthRegistry) private readonly health: HealthRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(MessageQueue) private readonly queue: MessageQueue,
    @Inject(Bootstrap) private readonly bootstrap: Bootstrap,
  ) {}

  onModuleInit(): void {
    this.health.register('migrations', () => this.assertMigrated());
    this.health.register('queue', async () => {
      await this.queue.ping();
    });
    this.health.register('reference data', async () => {
      if (!this.bootstrap.ready) throw new NotReady('being loaded');
    });
  }

  /** Once true it stays true: this process brings its own migrations. */
  private async assertMigrated(): Promise<void> {
    this.migrated ||= await isMigrated(this.database.dataSource);
    if (!this.migrated) throw new NotReady('pending');
  }
}
