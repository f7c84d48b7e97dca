import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import type { TemplateKey } from './domain/index.js';
import type { FailedDelivery } from './persistence/delivery.store.js';
import { NotificationStore } from './persistence/notification.store.js';
import { Recipients, type Recipient } from './persistence/recipients.js';
import { renderNote, type Words } from './render.js';

/** Nothing is silent: a failure, and a letter that has to go on paper, become visible to officers. */
@Injectable()
export class TellTheDesk {
  constructor(
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(NotificationStore) private readonly store: NotificationStore,
  ) {}

  async ofFailure(tx: Tx, delivery: FailedDelivery, reason: string): Promise<void> {
    const people = [
      ...(await this.recipients.askersOf(tx, delivery)),
      ...(await this.recipients.withRole(tx, 'administrator')),
    ];
    await this.tell(tx, people, delivery, 'mail.not-delivered', 'mail-not-delivered', {
      code: delivery.dossierCode,
      reason,
    });
  }

  async ofLetter(tx: Tx, delivery: FailedDelivery): Promise<void> {
    const people = await this.recipients.withRole(tx, 'receptionist');
    await this.tell(tx, people, delivery, 'letter.waiting', 'letter-waiting', {
      code: delivery.dossierCode,
      subject: delivery.subject,
    });
  }

  private async tell(
    tx: Tx,
    people: readonly Recipient[],
    delivery: FailedDelivery,
    kind: string,
    template: TemplateKey,
    words: Words,
  ): Promise<void> {
    await this.store.add(
      tx,
      people.map(({ accountId, locale }) => ({
        eventId: delivery.id,
        kind,
        template,
        class: 'desk',
        accountId,
        dossierId: delivery.dossierId,
        dossierCode: delivery.dossierCode,
        locale,
        inApp: true,
        note: renderNote({ template, locale, words }),
        mail: null,
        addresses: [],
        at: tx.now,
      })),
    );
  }
}
