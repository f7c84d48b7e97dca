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
  readonly id: string;
  readonly notification_id: string;
  readonly account_id: string | null;
  readonly channel: string;
  readonly address: string;
  readonly sealed_number: string | null;
}

/** Telephone numbers of deliveries: sealed when they are written, opened when something is sent. */
@Injectable()
export class SealedNumbers implements SealedRows, OnModuleInit {
  readonly table = 'delivery';

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

  /** Those under an older key, and those that were written before numbers were sealed. */
  async reseal(tx: Tx, current: string, limit: number): Promise<number> {
    const rows = await tx.query<Row[]>(
      `SELECT d.id, d.notification_id, n.account_id, d.channel, d.address, d.sealed_number
         FROM delivery d JOIN notification n ON n.id = d.notification_id
        WHERE d.channel IN ('sms', 'zalo') AND (d.sealed_with IS NULL OR d.sealed_with <> $1)
        ORDER BY d.sealed_with LIMIT $2 FOR NO KEY UPDATE OF d SKIP LOCKED`,
      [current, limit],
    );
    for (const row of rows) await this.sealAgain(tx, row, current);
    return rows.length;
  }

  private async sealAgain(tx: Tx, row: Row, current: string): Promise<void> {
    const { id, notification_id: notificationId, channel, address: before } = row;
    if (row.sealed_number !== null) {
      const number = await this.open(notificationId, row.sealed_number);
      const { sealed } = await this.seal(notificationId, '', number);
      await write(tx, [id, before, sealed, current]);
      return;
    }
    // Erased, or never given: there is no number in it.
    if (!/^\+?\d[\d .-]*$/.test(before)) return write(tx, [id, before, null, current]);
    const { address, sealed } = await this.seal(notificationId, row.account_id ?? '', before);
    await write(tx, [id, address, sealed, current]);
    await tx.query(`UPDATE suppression SET address = $3 WHERE channel = $1 AND address = $2`, [
      channel,
      before,
      address,
    ]);
  }
}

const write = async (
  tx: Tx,
  row: [id: string, address: string, sealed: string | null, under: string],
): Promise<void> => {
  await tx.query(
    `UPDATE delivery SET address = $2, sealed_number = $3, sealed_with = $4 WHERE id = $1`,
    row,
  );
};
