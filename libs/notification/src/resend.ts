import { Inject, Injectable } from '@nestjs/common';
import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { Config, Ids, lookingFor, Outbox, UnitOfWork, type Tx } from '#libs/platform';
import { FINAL_STATES, type DeliveryState } from './domain/index.js';
import { DELIVERY_TOPIC } from './persistence/notification.store.js';

export type ResendRefusal =
  'delivery.unknown' | 'delivery.not-final' | 'delivery.content-forgotten' | 'delivery.suppressed';

interface Row {
  readonly notification_id: string;
  readonly channel: string;
  readonly address: string;
  readonly state: DeliveryState;
  readonly open: boolean;
  readonly forgotten: boolean;
  readonly suppressed: boolean;
  readonly round: number;
}

/**
 * Sends a message again because somebody wants it: the same frozen content, as a delivery of its own
 * with a Message-ID of its own. Never beside one that is still under way.
 */
@Injectable()
export class Resend {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Config,
  ) {}

  run(deliveryId: string, by: string): Promise<Result<string, Refusal<ResendRefusal>>> {
    return lookingFor('messages', () => this.again(deliveryId, by));
  }

  private again(deliveryId: string, by: string): Promise<Result<string, Refusal<ResendRefusal>>> {
    return this.unitOfWork.run(async (tx) => {
      const row = await this.lock(tx, deliveryId);
      if (row === undefined) return refuse('delivery.unknown');
      const code = whyNot(row);
      if (code !== undefined) return refuse(code);
      const id = this.ids.next(tx.now);
      const domain = new URL(this.config.publicUrl).hostname;
      await tx.query(
        `INSERT INTO delivery (id, notification_id, channel, address, state, message_id, queued_at, round, history,
           sealed_number, sealed_with)
         SELECT $1, $2, $3, $4, 'queued', $5, $6, $7, jsonb_build_array(jsonb_build_object(
           'at', $6::timestamptz, 'state', 'queued', 'said', $8::text)), d.sealed_number, d.sealed_with
           FROM delivery d WHERE d.id = $9`,
        // prettier-ignore
        [id, row.notification_id, row.channel, row.address,
         row.channel === 'e-mail' ? `<${id}@${domain}>` : null, new Date(tx.now), row.round + 1,
         `again, by ${by}`, deliveryId],
      );
      await this.outbox.add(tx, [{ topic: DELIVERY_TOPIC, payload: { deliveryId: id } }]);
      return ok(id);
    });
  }

  /** The notification's row is the lock: two administrators at once send once. */
  private async lock(tx: Tx, id: string): Promise<Row | undefined> {
    await tx.query(
      `SELECT 1 FROM notification WHERE id = (SELECT notification_id FROM delivery WHERE id = $1) FOR UPDATE`,
      [id],
    );
    const rows = await tx.query<Row[]>(
      `SELECT d.notification_id, d.channel, d.address, d.state,
              EXISTS (SELECT 1 FROM delivery o WHERE o.notification_id = d.notification_id
                 AND o.channel = d.channel AND o.address = d.address
                 AND o.state IN ('queued', 'sending', 'temporary-failure')) AS open,
              d.channel = 'e-mail' AND n.mail_text IS NULL AS forgotten,
              EXISTS (SELECT 1 FROM suppression s WHERE s.channel = d.channel AND s.address = d.address)
                AS suppressed,
              (SELECT max(o.round) FROM delivery o WHERE o.notification_id = d.notification_id)::int AS round
         FROM delivery d JOIN notification n ON n.id = d.notification_id
        WHERE d.id = $1 AND d.channel <> 'in-app'`,
      [id],
    );
    return rows[0];
  }
}

function whyNot(row: Row): ResendRefusal | undefined {
  if (row.open || !FINAL_STATES.includes(row.state)) return 'delivery.not-final';
  if (row.forgotten) return 'delivery.content-forgotten';
  return row.suppressed ? 'delivery.suppressed' : undefined;
}
