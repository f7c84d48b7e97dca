import { Inject, Injectable } from '@nestjs/common';
import { HOUR, SECOND } from '#libs/kernel';
import { tooMany, UnitOfWork, type Tx } from '#libs/platform';
import { ThrottleStore } from './persistence/throttle.store.js';

const PER_ACCOUNT = 5;
const PER_ADDRESS = 100;

/** Nobody fills a stranger's mailbox through our forms. */
@Injectable()
export class MailLimit {
  constructor(
    @Inject(ThrottleStore) private readonly throttle: ThrottleStore,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** Whether a mail may be sent; a full mailbox is not told to whoever asks. */
  take(email: string, address: string): Promise<boolean> {
    return this.work.run((tx) => this.takeOne(tx, email, address));
  }

  /** One after the other, over all processes, so that the count is exact. */
  private async takeOne(tx: Tx, email: string, address: string): Promise<boolean> {
    await this.throttle.takeTurn(tx, [email, address]);
    const { now } = tx;
    const toMailbox = await this.throttle.since('mail-account', email, now - HOUR, tx);
    const fromAddress = await this.throttle.since('mail-address', address, now - HOUR, tx);
    const oldest = fromAddress[PER_ADDRESS - 1];
    if (oldest !== undefined) throw tooMany(Math.ceil((oldest + HOUR - now) / SECOND));
    if (toMailbox.length >= PER_ACCOUNT) return false;
    await this.throttle.add(
      [
        ['mail-account', email],
        ['mail-address', address],
      ],
      now,
      tx,
    );
    return true;
  }
}
