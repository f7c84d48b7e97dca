import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { ClimbLadder } from './climb-ladder.js';
import type { DeliveryState, Fault } from './domain/index.js';
import { DeliveryStore, type FailedDelivery } from './persistence/delivery.store.js';
import { TellTheDesk } from './tell-the-desk.js';

/** A delivery that has failed for good: recorded, told, and followed by the next channel if there is one. */
@Injectable()
export class GiveUp {
  constructor(
    @Inject(DeliveryStore) private readonly deliveries: DeliveryStore,
    @Inject(ClimbLadder) private readonly ladder: ClimbLadder,
    @Inject(TellTheDesk) private readonly desk: TellTheDesk,
  ) {}

  async run(
    tx: Tx,
    delivery: FailedDelivery,
    state: DeliveryState,
    fault: Pick<Fault, 'reason' | 'deadAddress'>,
  ): Promise<void> {
    const { id } = delivery;
    await this.deliveries.record(tx, [{ id, state, error: fault.reason, final: true }]);
    if (fault.deadAddress === true) {
      await this.deliveries.suppress(tx, delivery.channel, delivery.address, fault.reason);
    }
    await this.ladder.run(tx, delivery);
    await this.desk.ofFailure(tx, delivery, fault.reason);
  }
}
