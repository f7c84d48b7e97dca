import { Inject, Injectable } from '@nestjs/common';
import { FINAL_STATES } from './domain/index.js';
import { DeliveryStore, type ClaimedDelivery } from './persistence/delivery.store.js';

/** Lets one worker at a time send a delivery, and nobody send one that is out. */
@Injectable()
export class ClaimGuard {
  constructor(@Inject(DeliveryStore) private readonly deliveries: DeliveryStore) {}

  /** Undefined where there is nothing left to do; throws where another worker is at it. */
  async claim(id: string): Promise<ClaimedDelivery | undefined> {
    const delivery = await this.deliveries.claim(id);
    if (delivery !== undefined) return delivery;
    const state = await this.deliveries.stateOf(id);
    if (state === undefined) throw new Error(`There is no delivery ${id}`);
    if (FINAL_STATES.includes(state)) return undefined;
    throw new Error('Another worker is sending it');
  }
}
