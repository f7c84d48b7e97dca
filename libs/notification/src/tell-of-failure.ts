import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import type { ClaimedMail } from './persistence/delivery.store.js';
import { NotificationStore } from './persistence/notification.store.js';
import { Recipients } from './persistence/recipients.js';
import { renderNote } from './render.js';

/** Nothing is silent: a mail that is given up becomes a visible message to the administrators. */
@Injectable()
export class TellOfFailure {
  constructor(
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(NotificationStore) private readonly store: NotificationStore,
  ) {}

  async run(tx: Tx, mail: ClaimedMail, reason: string): Promise<void> {
    const people = await this.recipients.administrators(tx);
    await this.store.add(
      tx,
      people.map((person) => ({
        eventId: mail.id,
        kind: 'mail.not-delivered',
        template: 'mail-not-delivered' as const,
        accountId: person.accountId,
        dossierId: mail.dossierId,
        dossierCode: mail.dossierCode,
        locale: person.locale,
        inApp: true,
        note: renderNote({
          template: 'mail-not-delivered',
          locale: person.locale,
          words: { code: mail.dossierCode, reason },
        }),
        mail: null,
        addresses: [],
        at: tx.now,
      })),
    );
  }
}
