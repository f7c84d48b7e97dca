import { Inject, Injectable } from '@nestjs/common';
import { phoneContext } from '#libs/identity';
import { Ids, Outbox, Vault, type Tx } from '#libs/platform';
import { Channels } from './channels/channels.js';
import {
  DEFAULT_PREFERENCES,
  nextRung,
  wants,
  type OutsideChannel,
  type Preferences,
} from './domain/index.js';
import type { FailedDelivery } from './persistence/delivery.store.js';
import { DELIVERY_TOPIC } from './persistence/notification.store.js';
import { SealedNumbers, type SealedNumber } from './persistence/sealed-numbers.js';

interface Standing {
  readonly effective: boolean;
  readonly open: boolean;
  readonly accountId: string | null;
  readonly phone: string | null;
  readonly preferences: Preferences | null;
  readonly round: number;
}

/** When a channel has failed for good, the next one of the message's class takes over. */
@Injectable()
export class ClimbLadder {
  constructor(
    @Inject(Channels) private readonly channels: Channels,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(SealedNumbers) private readonly numbers: SealedNumbers,
  ) {}

  /** @returns the channel that took over; undefined where the message has come to its end */
  async run(tx: Tx, failed: FailedDelivery): Promise<OutsideChannel | undefined> {
    const [standing] = await tx.query<Standing[]>(
      `SELECT n.effective_at IS NOT NULL AS effective, n.account_id AS "accountId", a.phone,
              (SELECT np.content FROM notification_preference np WHERE np.account_id = a.id) AS preferences,
              EXISTS (SELECT 1 FROM delivery o
                       WHERE o.notification_id = n.id AND o.id <> $2 AND o.channel <> 'in-app'
                         AND o.state IN ('queued', 'sending', 'temporary-failure', 'sent')) AS open,
              (SELECT max(o.round) FROM delivery o WHERE o.notification_id = n.id)::int AS round
         FROM notification n LEFT JOIN account a ON a.id = n.account_id
        WHERE n.id = $1 FOR UPDATE OF n`,
      [failed.notificationId, failed.id],
    );
    // Somebody who has read it in the portal, or gets it another way, needs no further channel.
    if (standing === undefined || standing.effective || standing.open) return undefined;
    const next = nextRung(failed.class, failed.channel, (channel) =>
      this.reaches(channel, failed, standing),
    );
    if (next === undefined) return undefined;
    const id = this.ids.next(tx.now);
    const number = next === 'post' ? undefined : await this.numberOf(failed, standing);
    await tx.query(
      `INSERT INTO delivery (id, notification_id, channel, address, state, queued_at, rung, round, history,
         sealed_number, sealed_with)
       VALUES ($1, $2, $3, $4, 'queued', $5, $6, $7,
         jsonb_build_array(jsonb_build_object('at', $5::timestamptz, 'state', 'queued', 'said', $8::text)), $9, $10)
       ON CONFLICT ON CONSTRAINT delivery_once_uq DO NOTHING`,
      // prettier-ignore
      [id, failed.notificationId, next, number?.address ?? '', new Date(tx.now), failed.rung + 1,
       standing.round, `after ${failed.channel}`, number?.sealed ?? null, number?.under ?? null],
    );
    await this.outbox.add(tx, [{ topic: DELIVERY_TOPIC, payload: { deliveryId: id } }]);
    return next;
  }

  private async numberOf(
    { notificationId }: FailedDelivery,
    { accountId, phone }: Standing,
  ): Promise<SealedNumber | undefined> {
    if (phone === null || accountId === null) return undefined;
    const number = await this.vault.openText(phone, phoneContext(accountId));
    return this.numbers.seal(notificationId, accountId, number);
  }

  private reaches(
    channel: OutsideChannel,
    { kind, class: of }: FailedDelivery,
    { phone, preferences }: Standing,
  ): boolean {
    if (!this.channels.of(channel).available) return false;
    if (channel !== 'sms' && channel !== 'zalo') return true;
    const wishes = { ...DEFAULT_PREFERENCES, ...preferences };
    // What was muted before the kind became an act of the authority does not hold for it.
    const chosen = of === 'act' ? wishes.channels[channel] : wants(wishes, kind, channel);
    return phone !== null && chosen;
  }
}
