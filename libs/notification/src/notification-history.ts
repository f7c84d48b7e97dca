import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { readDossierEvent } from './domain/index.js';
import { NotifyOfEvent } from './notify-of-event.js';

/** For histories that are written afterwards: what would have been told, delivered and read. */
@Injectable()
export class NotificationHistory {
  constructor(@Inject(NotifyOfEvent) private readonly notify: NotifyOfEvent) {}

  /** @param payloads what the outbox topic `dossier-event` would carry */
  async record(tx: Tx, payloads: readonly object[]): Promise<void> {
    await this.notify.record(tx, payloads.map(readDossierEvent), { past: true });
  }
}
