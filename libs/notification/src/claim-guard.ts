import { Inject, Injectable } from '@nestjs/common';
import { Gather } from '#libs/platform';
import { FINAL_STATES } from './domain/index.js';
import { DeliveryStore, type ClaimedDelivery } from './persistence/delivery.store.js';

/** Waits for a claim to end: of another worker, or of one that died and is not known to be dead yet. */
export class HeldElsewhere extends Error {
  override name = 'HeldElsewhere';
}

/** Lets one worker at a time send a delivery, and nobody send one that is out. */
@Injectable()
export class ClaimGuard {
  private readonly claiming: Gather<string, ClaimedDelivery | undefined>;

  constructor(@Inject(DeliveryStore) private readonly deliveries: DeliveryStore) {
    this.claiming = new Gather((ids) => this.claimAll(ids));
  }

  /** Undefined where there is nothing left to do; throws where another worker is at it. */
  async claim(id: string): Promise<ClaimedDelivery | undefined> {
    const delivery = await this.claiming.ask(id);
    if (delivery !== undefined) return delivery;
    const state = await this.deliveries.stateOf(id);
    if (state === undefined) throw new Error(`There is no delivery ${id}`);
    if (FINAL_STATES.includes(state)) return undefined;
    throw new HeldElsewhere('Another worker is sending it');
  }

  /** Of two who ask for the same delivery in one breath, the first gets it. */
  private async claimAll(ids: readonly string[]): Promise<(ClaimedDelivery | undefined)[]> {
    const claimed = new Map((await this.deliveries.claim(ids)).map((d) => [d.id, d]));
    return ids.map((id) => {
      const delivery = claimed.get(id);
      claimed.delete(id);
      return delivery;
    });
  }
}
