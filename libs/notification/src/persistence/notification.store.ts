import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Locale } from '#libs/kernel';
import { Config, Ids, Outbox, type Tx } from '#libs/platform';
import type { TemplateKey } from '../domain/index.js';
import type { RenderedMail, RenderedNote } from '../render.js';

export const MAIL_TOPIC = 'mail';

export interface NewNotification {
  readonly eventId: string | null;
  readonly kind: string;
  readonly template: TemplateKey;
  readonly accountId: string | null;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly locale: Locale;
  readonly inApp: boolean;
  readonly note: RenderedNote;
  readonly mail: RenderedMail | null;
  /** Where the mail goes; empty where it goes nowhere. */
  readonly addresses: readonly string[];
  readonly at: Instant;
}

export interface StoreOptions {
  /** Something long past: it is recorded as delivered and read, and nothing is sent. */
  readonly past?: boolean;
}

/** Writes notifications with their deliveries; the mails follow through the outbox. */
@Injectable()
export class NotificationStore {
  constructor(
    @Inject(Ids) private readonly ids: Ids,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** One notification per event and person: what is there already stays as it is. */
  async add(tx: Tx, items: readonly NewNotification[], options: StoreOptions = {}): Promise<void> {
    const mails: string[] = [];
    for (const item of items) {
      const id = this.ids.next(item.at);
      if (!(await this.insert(tx, id, item, options.past === true))) continue;
      if (item.inApp) await this.insertDelivery(tx, id, item, 'in-app', '', options);
      for (const address of item.mail === null ? [] : item.addresses) {
        mails.push(await this.insertDelivery(tx, id, item, 'e-mail', address, options));
      }
    }
    if (options.past === true) return;
    await this.outbox.add(
      tx,
      mails.map((deliveryId) => ({ topic: MAIL_TOPIC, payload: { deliveryId } })),
    );
  }

  private async insert(tx: Tx, id: string, item: NewNotification, past: boolean): Promise<boolean> {
    const at = new Date(item.at);
    const rows = await tx.query<unknown[]>(
      `INSERT INTO notification (id, event_id, kind, template, account_id, dossier_id, dossier_code,
         locale, in_app, title, body, mail_subject, mail_text, mail_html, created_at, read_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       ON CONFLICT ON CONSTRAINT notification_event_account_uq DO NOTHING
       RETURNING id`,
      // prettier-ignore
      [id, item.eventId, item.kind, item.template, item.accountId, item.dossierId, item.dossierCode,
       item.locale, item.inApp, item.note.title, item.note.body, item.mail?.subject ?? null,
       item.mail?.text ?? null, item.mail?.html ?? null, at, past ? at : null],
    );
    return rows.length > 0;
  }

  private async insertDelivery(
    tx: Tx,
    notificationId: string,
    item: NewNotification,
    channel: 'in-app' | 'e-mail',
    address: string,
    { past = false }: StoreOptions,
  ): Promise<string> {
    const id = this.ids.next(item.at);
    const final = channel === 'in-app' ? 'delivered' : past ? 'sent' : null;
    await tx.query(
      `INSERT INTO delivery (id, notification_id, channel, address, state, message_id, queued_at, finished_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      // prettier-ignore
      [id, notificationId, channel, address, final ?? 'queued',
       channel === 'e-mail' ? `<${id}@${this.domain}>` : null,
       new Date(past ? item.at : tx.now), final === null ? null : new Date(item.at)],
    );
    return id;
  }

  /** Part of each Message-ID: the same delivery always has the same one. */
  private get domain(): string {
    return new URL(this.config.publicUrl).hostname;
  }
}
