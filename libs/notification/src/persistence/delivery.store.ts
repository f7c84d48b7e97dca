import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Config, Database, type Tx } from '#libs/platform';
import type { DeliveryState, MessageClass, OutsideChannel } from '../domain/index.js';
import { SealedNumbers } from './sealed-numbers.js';

export interface ClaimedDelivery {
  readonly id: string;
  readonly notificationId: string;
  readonly channel: OutsideChannel;
  readonly kind: string;
  readonly class: MessageClass;
  readonly accountId: string | null;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  /** Tells addresses apart, and is shown. */
  readonly address: string;
  /** Where it goes. */
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly short: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly possiblyRepeated: boolean;
  /** Why nothing may be sent to this address. */
  readonly suppressed: string | null;
  readonly rung: number;
  readonly queuedAt: Instant;
}

type ClaimedRow = Omit<ClaimedDelivery, 'queuedAt' | 'to'> & {
  readonly queuedAt: Date;
  readonly number: string | null;
};

/** What has become of a delivery. */
export interface Outcome {
  readonly id: string;
  readonly state: DeliveryState;
  readonly error?: string;
  readonly possiblyRepeated?: boolean;
  readonly final: boolean;
  readonly providerId?: string;
  /** The message has taken effect with this. */
  readonly effective?: boolean;
}

/** One line more in a delivery's history, as SQL: `$at`, state and what was said. */
const line = (at: string, state: string, said: string): string =>
  `jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('at', ${at}::timestamptz, 'state', ${state}::text, 'said', ${said}::text)))`;

@Injectable()
export class DeliveryStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(SealedNumbers) private readonly numbers: SealedNumbers,
  ) {}

  /**
   * Takes deliveries, in one statement, and answers those that were free. A claim is void when its
   * holder must have died. What was being sent then may have arrived: from then on it is marked as
   * possibly repeated.
   */
  async claim(ids: readonly string[]): Promise<ClaimedDelivery[]> {
    const now = await this.database.now();
    const [rows] = await this.database.query<ClaimedRow[] | number>(
      `UPDATE delivery d
          SET state = 'sending', attempts = d.attempts + 1, sending_at = $2,
              possibly_repeated = d.possibly_repeated OR d.state = 'sending',
              history = d.history || ${line('$2', `'sending'`, 'NULL')}
         FROM notification n
        WHERE d.id = ANY($1::uuid[]) AND n.id = d.notification_id
          AND (d.state IN ('queued', 'temporary-failure')
            OR (d.state = 'sending' AND d.sending_at <= $3))
        RETURNING d.id, n.id AS "notificationId", d.channel, n.kind, n.class,
              n.account_id AS "accountId", n.dossier_id AS "dossierId",
              n.dossier_code AS "dossierCode", d.address, d.sealed_number AS number,
              d.message_id AS "messageId", coalesce(n.mail_subject, n.title) AS subject, n.body AS short,
              coalesce(n.mail_text, n.body) AS text, coalesce(n.mail_html, '') AS html,
              n.mail_headers AS headers, d.possibly_repeated AS "possiblyRepeated", d.rung,
              d.queued_at AS "queuedAt",
              (SELECT s.reason FROM suppression s
                WHERE s.channel = d.channel AND s.address = d.address) AS suppressed`,
      [ids, new Date(now), new Date(now - this.config.takeOverMs)],
    );
    const claimed = Array.isArray(rows) ? rows : [];
    return Promise.all(claimed.map((row) => this.claimed(row)));
  }

  private async claimed({ number, ...row }: ClaimedRow): Promise<ClaimedDelivery> {
    const to = number === null ? row.address : await this.numbers.open(row.notificationId, number);
    return { ...row, to, queuedAt: row.queuedAt.getTime() };
  }

  async stateOf(id: string): Promise<DeliveryState | undefined> {
    const rows = await this.database.query<{ state: DeliveryState }>(
      `SELECT state FROM delivery WHERE id = $1`,
      [id],
    );
    return rows[0]?.state;
  }

  /** The states, their lines of the history and, the first time, when each message took effect. */
  async record(tx: Tx, outcomes: readonly Outcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    await tx.query(
      `WITH o AS (
         SELECT * FROM json_to_recordset($1) AS o(id uuid, state text, error text, final boolean,
           "possiblyRepeated" boolean, "providerId" text, effective boolean)),
       d AS (
         UPDATE delivery d SET state = o.state, last_error = o.error,
                finished_at = CASE WHEN o.final THEN $2::timestamptz END,
                possibly_repeated = d.possibly_repeated OR coalesce(o."possiblyRepeated", false),
                provider_id = coalesce(o."providerId", d.provider_id),
                effective_at = CASE WHEN o.effective THEN coalesce(d.effective_at, $2) ELSE d.effective_at END,
                history = d.history || ${line('$2', 'o.state', 'o.error')}
           FROM o WHERE d.id = o.id
         RETURNING d.notification_id, d.channel, o.effective)
       UPDATE notification n SET effective_at = $2, effective_channel = d.channel
         FROM d WHERE d.effective AND n.id = d.notification_id AND n.effective_at IS NULL`,
      [JSON.stringify(outcomes), new Date(tx.now)],
    );
  }

  /** Locks a delivery that the other side speaks about. */
  async find(
    tx: Tx,
    by: { readonly channel: OutsideChannel; readonly name: string },
  ): Promise<ReportedDelivery | undefined> {
    const column = by.channel === 'e-mail' ? 'message_id' : 'provider_id';
    const rows = await tx.query<ReportedDelivery[]>(
      `SELECT d.id, d.state, d.channel, d.address, d.rung, d.notification_id AS "notificationId",
              n.class, n.kind, n.account_id AS "accountId", n.dossier_id AS "dossierId",
              n.dossier_code AS "dossierCode", coalesce(n.mail_subject, n.title) AS subject
         FROM delivery d JOIN notification n ON n.id = d.notification_id
        WHERE d.channel = $1 AND d.${column} = $2 FOR UPDATE OF d`,
      [by.channel, by.name],
    );
    return rows[0];
  }

  async suppress(tx: Tx, channel: OutsideChannel, address: string, reason: string): Promise<void> {
    await tx.query(
      `INSERT INTO suppression (channel, address, reason, since) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [channel, address, reason, new Date(tx.now)],
    );
  }

  /** A mail with a link that opens an account does not stay readable once it is out. */
  async forgetContent(tx: Tx, notificationIds: readonly string[]): Promise<void> {
    if (notificationIds.length === 0) return;
    await tx.query(
      `UPDATE notification SET mail_text = NULL, mail_html = NULL WHERE id = ANY($1::uuid[])`,
      [notificationIds],
    );
  }
}

/** What those who act on a failure need to know. */
export type FailedDelivery = Pick<
  ClaimedDelivery,
  | 'id'
  | 'notificationId'
  | 'channel'
  | 'class'
  | 'kind'
  | 'rung'
  | 'accountId'
  | 'dossierId'
  | 'dossierCode'
  | 'subject'
  | 'address'
>;
export type ReportedDelivery = FailedDelivery & { readonly state: DeliveryState };
