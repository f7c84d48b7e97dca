import { Inject, Injectable } from '@nestjs/common';
import { lookingFor, UnitOfWork, type Tx } from '#libs/platform';
import { withoutAddresses } from './channels/channel.js';
import {
  EFFECTIVE_STATE,
  isDeadAddress,
  type DeliveryReport,
  type OutsideChannel,
} from './domain/index.js';
import { GiveUp } from './give-up.js';
import { DeliveryStore, type ReportedDelivery } from './persistence/delivery.store.js';

export interface GatewayReport {
  readonly channel: Extract<OutsideChannel, 'sms' | 'zalo'>;
  readonly providerId: string;
  readonly status: 'delivered' | 'failed';
  readonly reason?: string;
  readonly deadAddress?: boolean;
}

/** What the other side says later about what it had taken over. Hearing it again changes nothing. */
@Injectable()
export class HearOfDelivery {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeliveryStore) private readonly deliveries: DeliveryStore,
    @Inject(GiveUp) private readonly giveUp: GiveUp,
  ) {}

  /** @returns whether the report is about something of ours */
  fromGateway(report: GatewayReport): Promise<boolean> {
    return this.hearing(async (tx) => {
      const { channel, providerId: name } = report;
      const delivery = await this.deliveries.find(tx, { channel, name });
      if (delivery === undefined) return false;
      if (report.status === 'delivered') await this.delivered(tx, delivery);
      else {
        await this.failed(tx, delivery, report.reason ?? 'Not delivered', report.deadAddress);
      }
      return true;
    });
  }

  fromMailServer({ messageId, recipients }: DeliveryReport): Promise<boolean> {
    return this.hearing(async (tx) => {
      const delivery =
        messageId && (await this.deliveries.find(tx, { channel: 'e-mail', name: messageId }));
      if (!delivery) return false;
      for (const { action, status, diagnostic } of recipients) {
        const said = withoutAddresses(`${status} ${diagnostic ?? ''}`.trim());
        if (action === 'delivered') await this.delivered(tx, delivery);
        else if (action === 'failed') await this.failed(tx, delivery, said, isDeadAddress(status));
      }
      return true;
    });
  }

  /** Gateways are nobody: what they speak of is opened to them by their signature. */
  private hearing(work: (tx: Tx) => Promise<boolean>): Promise<boolean> {
    return lookingFor('messages', () => this.unitOfWork.run(work));
  }

  private async delivered(tx: Tx, delivery: ReportedDelivery): Promise<void> {
    if (delivery.state !== 'sent' && delivery.state !== 'sending') return;
    const effective = EFFECTIVE_STATE[delivery.channel] === 'delivered';
    const { id } = delivery;
    await this.deliveries.record(tx, [{ id, state: 'delivered', final: true, effective }]);
  }

  /** A mail that came back has not taken effect, whatever its server said at first. */
  private async failed(
    tx: Tx,
    delivery: ReportedDelivery,
    reason: string,
    deadAddress = false,
  ): Promise<void> {
    if (delivery.state !== 'sent' && delivery.state !== 'sending') return;
    await tx.query(
      `WITH d AS (UPDATE delivery SET effective_at = NULL WHERE id = $1)
       UPDATE notification SET effective_at = NULL, effective_channel = NULL
        WHERE id = $2 AND effective_channel = $3
          AND NOT EXISTS (SELECT 1 FROM delivery o WHERE o.notification_id = $2 AND o.id <> $1
                             AND o.effective_at IS NOT NULL)`,
      [delivery.id, delivery.notificationId, delivery.channel],
    );
    await this.giveUp.run(tx, delivery, 'permanent-failure', { reason, deadAddress });
  }
}
