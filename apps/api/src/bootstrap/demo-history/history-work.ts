import { Inject, Injectable } from '@nestjs/common';
import { Clock, UnitOfWork, type Tx } from '#libs/platform';
import { atMoment } from './moment.js';

/**
 * One dossier's whole history is one transaction: work that would begin its own on the way is done
 * inside it, at the moment of the simulated clock.
 */
@Injectable()
export class HistoryWork extends UnitOfWork {
  @Inject(Clock) private readonly time!: Clock;
  private around: Tx | undefined;

  override async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const { around } = this;
    if (around) return work(atMoment(around, await this.time.now(() => Promise.resolve(NaN))));
    return super.run(async (tx) => {
      this.around = tx;
      try {
        return await work(tx);
      } finally {
        this.around = undefined;
      }
    });
  }
}
