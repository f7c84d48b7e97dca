import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Locale } from '#libs/kernel';
import { Config, Ids, Outbox, type OutboxMessage, type Tx } from '#libs/platform';
import type { MessageClass, TemplateKey } from '../domain/index.js';
import type { RenderedMail, RenderedNote } from '../render.js';
import { templateVersion } from '../template-version.js';

export const DELIVERY_TOPIC = 'delivery';

export interface NewNotification {
  readonly eventId: string | null;
  readonly kind: string;
  readonly template: TemplateKey;
  readonly class: MessageClass;
  readonly accountId: string | null;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly locale: Locale;
  readonly inApp: boolean;
  readonly note: RenderedNote;
  /** Null where no mail is going to be sent. */
  readonly mail: RenderedMail | null;
  /** Where the mail goes; empty where it goes nowhere. */
  readonly addresses: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The mail waits until then: the person's quiet hours. */
  readonly mailFrom?: Instant;
  /** The person takes a digest: the mail is part of the next one. */
  readonly inDigest?: boolean;
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
    const mails: OutboxMessage[] = [];
    for (const item of items) {
      const { mailFrom } = item;
      for (const deliveryId of await this.insert(tx, item, options.past === true)) {
        mails.push({
          topic: DELIVERY_TOPIC,
          payload: { deliveryId },
          ...(mailFrom === undefined ? {} : { availableAt: mailFrom }),
        });
      }
    }
    if (options.past !== true) await this.outbox.add(tx, mails);
  }

  /** The notification with its deliveries, in one statement; answers the ids of its mails. */
  private async insert(tx: Tx, item: NewNotification, past: boolean): Promise<string[]> {
    const at = new Date(item.at);
    const ways = [...(item.inApp ? [''] : []), ...item.addresses].map((address) => ({
      id: this.ids.next(item.at),
      address,
    }));
    const rows = await tx.query<{ id: string; channel: string }[]>(
      `WITH n AS (
         INSERT INTO notification (id, event_id, kind, template, account_id, dossier_id, dossier_code,
           locale, in_app, title, body, mail_subject, mail_text, mail_html, created_at, read_at,
           class, template_version, mail_headers)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $23, $24, $25)
         ON CONFLICT ON CONSTRAINT notification_event_account_uq DO NOTHING
         RETURNING id),
       waiting AS (
         INSERT INTO digest_entry (notification_id, account_id, created_at)
         SELECT id, $5, $17 FROM n WHERE $26)
       INSERT INTO delivery (id, notification_id, channel, address, state, message_id, queued_at,
           finished_at, due_at, history)
       SELECT d.id, n.id, d.channel, d.address, d.state, d.message_id, $17,
              CASE WHEN d.state = 'queued' THEN NULL ELSE $15::timestamptz END, $27,
              jsonb_build_array(jsonb_build_object('at', $17::timestamptz, 'state', d.state))
         FROM n, unnest($18::uuid[], $19::text[], $20::text[], $21::text[], $22::text[])
                 AS d(id, channel, address, state, message_id)
       RETURNING id, channel`,
      // prettier-ignore
      [this.ids.next(item.at), item.eventId, item.kind, item.template, item.accountId, item.dossierId,
       item.dossierCode, item.locale, item.inApp, item.note.title, item.note.body,
       item.mail?.subject ?? null, item.mail?.text ?? null, item.mail?.html ?? null,
       at, past ? at : null, past ? at : new Date(tx.now),
       ways.map((w) => w.id), ways.map((w) => (w.address === '' ? 'in-app' : 'e-mail')),
       ways.map((w) => w.address),
       ways.map((w) => (w.address === '' ? 'delivered' : past ? 'sent' : 'queued')),
       ways.map((w) => (w.address === '' ? null : `<${w.id}@${this.domain}>`)),
       item.class, templateVersion(item.template, item.locale),
       item.headers === undefined ? null : JSON.stringify(item.headers), item.inDigest === true,
       item.mailFrom === undefined ? null : new Date(item.mailFrom)],
    );
    return rows.filter((row) => row.channel === 'e-mail').map((row) => row.id);
  }

  /** Part of each Message-ID: the same delivery always has the same one. */
  private get domain(): string {
    return new URL(this.config.publicUrl).hostname;
  }
}
