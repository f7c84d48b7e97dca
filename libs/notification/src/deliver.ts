import { Inject, Injectable } from '@nestjs/common';
import {
  Config,
  Handles,
  UnitOfWork,
  type Message,
  type SettledEffectHandler,
  type Tx,
} from '#libs/platform';
import { NotHandedOver, type HandedOver } from './channels/channel.js';
import { Channels } from './channels/channels.js';
import { ClaimGuard } from './claim-guard.js';
import { EFFECTIVE_STATE, afterFault, isRecord, optionalText } from './domain/index.js';
import type { DeliveryState, Fault } from './domain/index.js';
import { GiveUp } from './give-up.js';
import { DeliveryStore, type ClaimedDelivery, type Outcome } from './persistence/delivery.store.js';
import { DELIVERY_TOPIC } from './persistence/notification.store.js';
import { TellTheDesk } from './tell-the-desk.js';

interface Over {
  readonly delivery: ClaimedDelivery;
  readonly over: HandedOver;
}
interface GivenUp {
  readonly delivery: ClaimedDelivery;
  readonly state: DeliveryState;
  readonly fault: Fault;
}
/** Undefined where there was nothing left to do. */
type Performed = Over | GivenUp | undefined;

/**
 * Brings one message to one address. At least once: between the other side's yes and our commit a
 * crash leaves the delivery claimed, and whoever takes it over marks it as possibly repeated.
 */
@Injectable()
@Handles(DELIVERY_TOPIC, 'outside')
export class Deliver implements SettledEffectHandler<Performed> {
  /** A mail keeps its connection until it is settled: a crash repeats one per connection at most. */
  readonly atOnce: number;

  constructor(
    @Inject(Config) { smtpConnections }: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ClaimGuard) private readonly guard: ClaimGuard,
    @Inject(DeliveryStore) private readonly deliveries: DeliveryStore,
    @Inject(Channels) private readonly channels: Channels,
    @Inject(GiveUp) private readonly giveUp: GiveUp,
    @Inject(TellTheDesk) private readonly tellTheDesk: TellTheDesk,
  ) {
    this.atOnce = smtpConnections;
  }

  async perform(message: Message): Promise<Performed> {
    const delivery = await this.guard.claim(deliveryIdOf(message));
    if (delivery === undefined) return undefined;
    if (delivery.suppressed !== null) {
      const reason = `The address is on the list of dead addresses: ${delivery.suppressed}`;
      return this.afterFault(delivery, { answer: 'no', uncertain: false, reason });
    }
    try {
      const over = await this.channels.of(delivery.channel).send({
        ...delivery,
        headers: delivery.headers ?? {},
      });
      return { delivery, over };
    } catch (error) {
      if (error instanceof NotHandedOver) return this.afterFault(delivery, error.fault, error);
      throw error;
    }
  }

  async settle(tx: Tx, performed: readonly Performed[]): Promise<void> {
    const ended = performed.filter((p) => p !== undefined);
    const over = ended.filter((p): p is Over => 'over' in p);
    await this.deliveries.record(tx, over.map(outcomeOf));
    for (const { delivery } of over.filter((p) => p.over.state === 'queued')) {
      await this.tellTheDesk.ofLetter(tx, delivery);
    }
    for (const p of ended) {
      if ('fault' in p) await this.giveUp.run(tx, p.delivery, p.state, p.fault);
    }
    await this.forget(tx, ended);
  }

  /** Either it waits for its next attempt, or this was the last one and something else follows. */
  private async afterFault(
    delivery: ClaimedDelivery,
    fault: Fault,
    error?: NotHandedOver,
  ): Promise<GivenUp> {
    const { id, queuedAt } = delivery;
    const { state, retry } = await this.unitOfWork.run(async (tx) => {
      const after = afterFault(fault, queuedAt, tx.now);
      const { reason, uncertain: possiblyRepeated } = fault;
      if (after.retry) {
        const waits = { id, state: after.state, error: reason, possiblyRepeated, final: false };
        await this.deliveries.record(tx, [waits]);
      }
      return after;
    });
    if (retry) throw error ?? new NotHandedOver(fault);
    return { delivery, state, fault };
  }

  private forget(tx: Tx, ended: readonly (Over | GivenUp)[]): Promise<void> {
    const secret = ended.filter(({ delivery }) => CARRIES_A_LINK.test(delivery.kind));
    return this.deliveries.forgetContent(
      tx,
      secret.map(({ delivery }) => delivery.notificationId),
    );
  }
}

const outcomeOf = ({ delivery: { id, channel }, over }: Over): Outcome => ({
  id,
  state: over.state,
  final: over.state === 'sent',
  effective: over.state === EFFECTIVE_STATE[channel],
  ...(over.providerId === undefined ? {} : { providerId: over.providerId }),
});

/** What the mail carries opens something to whoever reads it. */
const CARRIES_A_LINK = /^(account|outside)\./;

function deliveryIdOf({ payload }: Message): string {
  const id = isRecord(payload) ? optionalText(payload['deliveryId']) : null;
  if (id === null) throw new Error('A message about a delivery without its id');
  return id;
}
