import { Inject, Injectable } from '@nestjs/common';
import { lookingFor, UnitOfWork } from '#libs/platform';
import { DeliveryStore } from './persistence/delivery.store.js';

export interface LetterOutcome {
  readonly handedOver: boolean;
  /** Number of the consignment, name of who took it, or why it came back. */
  readonly note: string;
  readonly by: { readonly id: string; readonly name: string };
}

/** The desk records what became of a letter; with the handing over the message takes effect. */
@Injectable()
export class SettleLetter {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeliveryStore) private readonly deliveries: DeliveryStore,
  ) {}

  /** @returns whether there was such a letter waiting */
  run(id: string, outcome: LetterOutcome): Promise<boolean> {
    return lookingFor('messages', () => this.settle(id, outcome));
  }

  private settle(id: string, { handedOver, note, by }: LetterOutcome): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `UPDATE delivery SET settled_at = $2, settled_by = $3
          WHERE id = $1 AND channel = 'post' AND state = 'queued' AND attempts > 0`,
        [id, new Date(tx.now), by.id],
      );
      if (count === 0) return false;
      const state = handedOver ? 'delivered' : 'permanent-failure';
      await this.deliveries.record(tx, [
        { id, state, error: `${by.name}: ${note}`, final: true, effective: handedOver },
      ]);
      return true;
    });
  }
}
