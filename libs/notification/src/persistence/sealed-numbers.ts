import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reseal, Vault, type SealedRows, type Tx } from '#libs/platform';

/** What a number is sealed to: every delivery of a message may go to it. */
const numberContext = (notificationId: string): string => `delivery-number:${notificationId}`;

/**
 * What stands in place of a number where people look for it and dead ones are remembered: its last digits, and whose
 * it is. Another number of the same person is another address.
 */
export const numberAddress = (number: string, accountId: string): string =>
  `…${number.replaceAll(/\D/g, '').slice(-3)} (${accountId.slice(-8)})`;

export interface SealedNumber {
  readonly address: string;
  readonly sealed: string;
  readonly under: string;
}

interface Row {
  readonly notification_id: string;
  readonly account_id: string | null;
  readonly channel: string;
  readonly address: string;
  readonly sealed_number: string | null;
}

/** Telephone numbers of deliveries: sealed when they are written, opened when something is sent. */
@Injectable()
export class SealedNumbers implements SealedRows<Row>, OnModuleInit {
  readonly table = 'delivery';
  readonly key = { id: 'uuid' };
  readonly sealed = { address: 'text', sealed_number: 'text' };
  readonly known = `t.channel, t.notification_id,
    (SELECT n.account_id FROM notification n WHERE n.id = t.notification_id) AS account_id`;
  readonly only = `t.channel IN ('sms', 'zalo')`;

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Reseal) private readonly reseals: Reseal,
  ) {}

  onModuleInit(): void {
    this.reseals.register(this);
  }

  async seal(notificationId: string, accountId: string, number: string): Promise<SealedNumber> {
    return {
      address: numberAddress(number, accountId),
      sealed: await this.vault.sealText(number, numberContext(notificationId)),
      under: await this.vault.current(),
    };
  }

  open(notificationId: string, sealed: string): Promise<string> {
    return this.vault.openText(sealed, numberContext(notificationId));
  }

  /** Numbers that were written before they were sealed stand in the address. */
  async again(row: Row, tx: Tx): Promise<object> {
    const { notification_id: notificationId, channel, address: before } = row;
    if (row.sealed_number !== null) {
      const number = await this.open(notificationId, row.sealed_number);
      const { sealed } = await this.seal(notificationId, '', number);
      return { sealed_number: sealed };
    }
    // Erased, or never given: there is no number in it.
    if (!/^\+?\d[\d .-]*$/.test(before)) return {};
    const { address, sealed } = await this.seal(notificationId, row.account_id ?? '', before);
    await tx.query(`UPDATE suppression SET address = $3 WHERE channel = $1 AND address = $2`, [
      channel,
      before,
      address,
    ]);
    return { address, sealed_number: sealed };
  }
}
