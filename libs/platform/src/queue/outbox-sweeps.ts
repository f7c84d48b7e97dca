import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY, MINUTE, uuidV7 } from '#libs/kernel';
import { Database } from '../database/database.js';
import { SweepRegistry } from '../sweeps.js';
import { QueueSettings } from './queue-settings.js';
import { Relay } from './relay.js';

const KEEP_MS = 90 * DAY;

/** The outbox looks after itself: what was never confirmed is sent again, what is long done leaves. */
@Injectable()
export class OutboxSweeps implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly registry: SweepRegistry,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(Database) private readonly database: Database,
    @Inject(QueueSettings) private readonly settings: QueueSettings,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      name: 'outbox.resend',
      everyMs: this.settings.takeOverMs / 2,
      run: async () => {
        await this.relay.resendUnconfirmed();
      },
    });
    this.registry.register({
      name: 'outbox.clean',
      everyMs: MINUTE,
      run: async (now) => {
        await this.database.query(
          // Identifiers sort by time, so the primary key finds the oldest.
          `DELETE FROM outbox WHERE id IN (
             SELECT id FROM outbox WHERE id < $1 AND done_at IS NOT NULL ORDER BY id LIMIT 2000)`,
          [uuidV7(now - KEEP_MS, new Uint8Array(10))],
        );
      },
    });
  }
}
