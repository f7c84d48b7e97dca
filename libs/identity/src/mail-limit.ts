import { Inject, Injectable } from '@nestjs/common';
import { HOUR, SECOND } from '#libs/kernel';
import { Database, tooMany } from '#libs/platform';
import { ThrottleStore } from './persistence/throttle.store.js';

const PER_ACCOUNT = 5;
const PER_ADDRESS = 100;

/** Nobody fills a stranger's mailbox through our forms. */
@Injectable()
export class MailLimit {
  constructor(
    @Inject(ThrottleStore) private readonly throttle: ThrottleStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Whether a mail may be sent; a full mailbox is not told to whoever asks. */
  async take(email: string, address: string): Promise<boolean> {
    const now = await this.database.now();
    const [toMailbox, fromAddress] = await Promise.all([
      this.throttle.since('mail-account', email, now - HOUR),
      this.throttle.since('mail-address', address, now - HOUR),
    ]);
    const oldest = fromAddress[PER_ADDRESS - 1];
    if (oldest !== undefined) throw tooMany(Math.ceil((oldest + HOUR - now) / SECOND));
    if (toMailbox.length >= PER_ACCOUNT) return false;
    await this.throttle.add(
      [
        ['mail-account', email],
        ['mail-address', address],
      ],
      now,
    );
    return true;
  }
}
