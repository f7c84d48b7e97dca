import { Inject, Injectable } from '@nestjs/common';
import { Hearers } from '#libs/dossier';
import { openDossier, type Tx } from '#libs/platform';
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
    @Inject(Hearers) private readonly hearers: Hearers,
  ) {}

  async ofFailure(tx: Tx, delivery: FailedDelivery, reason: string): Promise<void> {
    const people = [
      ...(await this.seeing(tx, delivery, await this.recipients.askersOf(tx, delivery))),
      // They run the desk of all deliveries, and see of a dossier its code.
      ...(await this.recipients.withRole(tx, 'administrator')),
    ];
    await this.tell(tx, people, delivery, 'mail.not-delivered', 'mail-not-delivered', {
      code: delivery.dossierCode,
      reason,
    });
  }

  async ofLetter(tx: Tx, delivery: FailedDelivery): Promise<void> {
    const desks = await this.recipients.withRole(tx, 'receptionist');
    const own = await this.seeing(tx, delivery, desks);
    // A letter without a desk of its own must not lie there unseen.
    const people = own.length > 0 ? own : await this.recipients.withRole(tx, 'administrator');
    await this.tell(tx, people, delivery, 'letter.waiting', 'letter-waiting', {
      code: delivery.dossierCode,
      subject: delivery.subject,
    });
  }

  /** Those of them who may see the dossier that it is about, if it is about one. */
  private async seeing(
    tx: Tx,
    { dossierId }: FailedDelivery,
    people: readonly Recipient[],
  ): Promise<readonly Recipient[]> {
    if (dossierId === null) return people;
    // A report of a gateway or a mail server comes from nobody, who sees no dossier.
    await openDossier(tx, dossierId);
    const hearers = people.map(({ accountId }) => ({ dossierId, accountId }));
    const mayHear = await this.hearers.among(tx, hearers);
    return people.filter(({ accountId }) => mayHear({ dossierId, accountId }));
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
