import { Inject, Injectable } from '@nestjs/common';
import {
  Handles,
  UnitOfWork,
  type AfterEffect,
  type EffectHandler,
  type Message,
  type Tx,
} from '#libs/platform';
import { NotHandedOver, type HandedOver } from './channels/channel.js';
import { Channels } from './channels/channels.js';
import { ClaimGuard } from './claim-guard.js';
import { EFFECTIVE_STATE, afterFault, isRecord, optionalText } from './domain/index.js';
import type { Fault } from './domain/index.js';
import { GiveUp } from './give-up.js';
import { DeliveryStore, type ClaimedDelivery } from './persistence/delivery.store.js';
import { DELIVERY_TOPIC } from './persistence/notification.store.js';
import { TellTheDesk } from './tell-the-desk.js';

/**
 * Brings one message to one address. At least once: between the other side's yes and our commit a
 * crash leaves the delivery claimed, and whoever takes it over marks it as possibly repeated.
 */
@Injectable()
@Handles(DELIVERY_TOPIC, 'outside')
export class Deliver implements EffectHandler {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ClaimGuard) private readonly guard: ClaimGuard,
    @Inject(DeliveryStore) private readonly deliveries: DeliveryStore,
    @Inject(Channels) private readonly channels: Channels,
    @Inject(GiveUp) private readonly giveUp: GiveUp,
    @Inject(TellTheDesk) private readonly tellTheDesk: TellTheDesk,
  ) {}

  async perform(message: Message): Promise<AfterEffect | void> {
    const delivery = await this.guard.claim(deliveryIdOf(message));
    if (delivery === undefined) return;
    if (delivery.suppressed !== null) {
      const reason = `The address is on the list of dead addresses: ${delivery.suppressed}`;
      return this.afterFault(delivery, { answer: 'no', uncertain: false, reason });
    }
    try {
      const handedOver = await this.channels.of(delivery.channel).send({
        ...delivery,
        to: delivery.address,
        headers: delivery.headers ?? {},
      });
      return (tx) => this.afterwards(tx, delivery, handedOver);
    } catch (error) {
      if (error instanceof NotHandedOver) return this.afterFault(delivery, error.fault, error);
      throw error;
    }
  }

  private async afterwards(tx: Tx, delivery: ClaimedDelivery, over: HandedOver): Promise<void> {
    const { id, channel } = delivery;
    await this.deliveries.record(tx, id, {
      state: over.state,
      final: over.state === 'sent',
      effective: over.state === EFFECTIVE_STATE[channel],
      ...(over.providerId === undefined ? {} : { providerId: over.providerId }),
    });
    if (over.state === 'queued') await this.tellTheDesk.ofLetter(tx, delivery);
    else await this.forget(tx, delivery);
  }

  /** Either it waits for its next attempt, or this was the last one and something else follows. */
  private async afterFault(
    delivery: ClaimedDelivery,
    fault: Fault,
    error?: NotHandedOver,
  ): Promise<AfterEffect> {
    const next = await this.unitOfWork.run(async (tx) => {
      const after = afterFault(fault, delivery.queuedAt, tx.now);
      if (after.retry) {
        await this.deliveries.record(tx, delivery.id, {
          state: after.state,
          error: fault.reason,
          possiblyRepeated: fault.uncertain,
          final: false,
        });
      }
      return after;
    });
    if (next.retry) throw error ?? new NotHandedOver(fault);
    return async (tx) => {
      await this.giveUp.run(tx, delivery, next.state, fault);
      await this.forget(tx, delivery);
    };
  }

  private async forget(tx: Tx, { kind, notificationId }: ClaimedDelivery): Promise<void> {
    if (CARRIES_A_LINK.test(kind)) await this.deliveries.forgetContent(tx, notificationId);
  }
}

/** What the mail carries opens something to whoever reads it. */
const CARRIES_A_LINK = /^(account|outside)\./;

function deliveryIdOf({ payload }: Message): string {
  const id = isRecord(payload) ? optionalText(payload['deliveryId']) : null;
  if (id === null) throw new Error('A message about a delivery without its id');
  return id;
}
