import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Locale } from '#libs/kernel';
import { Config, Ids, Outbox, type Tx } from '#libs/platform';
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

/** `$1` the notifications, `$2` their deliveries, `$3` now, `$4` whether all of it is long past. */
const INSERT = `
  WITH given AS (
    SELECT * FROM json_to_recordset($1) AS g(id uuid, "eventId" uuid, kind text, template text,
      "accountId" uuid, "dossierId" uuid, "dossierCode" text, locale text, "inApp" boolean,
      title text, body text, subject text, text text, html text, at timestamptz, class text,
      version text, headers jsonb, "inDigest" boolean)),
  n AS (
    INSERT INTO notification (id, event_id, kind, template, account_id, dossier_id, dossier_code,
      locale, in_app, title, body, mail_subject, mail_text, mail_html, created_at, read_at,
      class, template_version, mail_headers)
    SELECT id, "eventId", kind, template, "accountId", "dossierId", "dossierCode", locale, "inApp",
           title, body, subject, text, html, at, CASE WHEN $4 THEN at END, class, version, headers
      FROM given
    ON CONFLICT ON CONSTRAINT notification_event_account_uq DO NOTHING
    RETURNING id),
  waiting AS (
    INSERT INTO digest_entry (notification_id, account_id, created_at)
    SELECT g.id, g."accountId", CASE WHEN $4 THEN g.at ELSE $3 END
      FROM n JOIN given g USING (id) WHERE g."inDigest")
  INSERT INTO delivery (id, notification_id, channel, address, state, message_id, queued_at,
    finished_at, due_at, history)
  SELECT d.id, d."notificationId", d.channel, d.address, d.state, d."messageId", q.at,
         CASE WHEN d.state <> 'queued' THEN d.at END, d."dueAt",
         jsonb_build_array(jsonb_build_object('at', q.at, 'state', d.state))
    FROM n
    JOIN json_to_recordset($2) AS d(id uuid, "notificationId" uuid, channel text, address text,
           state text, "messageId" text, at timestamptz, "dueAt" timestamptz)
      ON d."notificationId" = n.id,
    LATERAL (SELECT CASE WHEN $4 THEN d.at ELSE $3::timestamptz END AS at) q
  RETURNING id, channel, due_at AS "dueAt"`;

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
    if (items.length === 0) return;
    const past = options.past === true;
    const mails = await this.insert(tx, items, past);
    if (past) return;
    await this.outbox.add(
      tx,
      mails.map(({ id, dueAt }) => ({
        topic: DELIVERY_TOPIC,
        payload: { deliveryId: id },
        ...(dueAt === null ? {} : { availableAt: dueAt.getTime() }),
      })),
    );
  }

  /** Notifications with their deliveries, in one statement; answers the mails among them. */
  private async insert(
    tx: Tx,
    items: readonly NewNotification[],
    past: boolean,
  ): Promise<{ id: string; dueAt: Date | null }[]> {
    const rows = items.map((item) => this.rowOf(item));
    const ways = items.flatMap((item, i) => this.waysOf(item, rows[i]?.id ?? '', past));
    const mails = await tx.query<{ id: string; channel: string; dueAt: Date | null }[]>(INSERT, [
      JSON.stringify(rows),
      JSON.stringify(ways),
      new Date(tx.now),
      past,
    ]);
    return mails.filter((row) => row.channel === 'e-mail');
  }

  private rowOf(item: NewNotification) {
    const { note, mail, ...rest } = item;
    return {
      ...rest,
      id: this.ids.next(item.at),
      at: new Date(item.at),
      title: note.title,
      body: note.body,
      subject: mail?.subject,
      text: mail?.text,
      html: mail?.html,
      version: templateVersion(item.template, item.locale),
    };
  }

  /** In the portal, and one mail to each address. */
  private waysOf(item: NewNotification, notificationId: string, past: boolean) {
    const at = new Date(item.at);
    const way = { notificationId, at };
    const inApp = { ...way, id: this.ids.next(item.at), channel: 'in-app', state: 'delivered' };
    const mails = item.addresses.map((address) => {
      const id = this.ids.next(item.at);
      const dueAt = item.mailFrom === undefined ? null : new Date(item.mailFrom);
      const mail = { ...way, id, address, dueAt, messageId: `<${id}@${this.domain}>` };
      return { ...mail, channel: 'e-mail', state: past ? 'sent' : 'queued' };
    });
    return item.inApp ? [{ ...inApp, address: '' }, ...mails] : mails;
  }

  /** Part of each Message-ID: the same delivery always has the same one. */
  private get domain(): string {
    return new URL(this.config.publicUrl).hostname;
  }
}
