import { Inject, Injectable } from '@nestjs/common';
import { SecretBox, UnitOfWork } from '#libs/platform';

/** Secrets of second factors stand under the master key itself, so they change with it. */
@Injectable()
export class SealedFactors {
  constructor(
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** Under the first key of the file; doing it again changes nothing that matters. */
  async sealAgain(): Promise<void> {
    await this.work.run(async (tx) => {
      const rows = await tx.query<{ account_id: string; secret: Buffer }[]>(
        `SELECT account_id, secret FROM second_factor FOR UPDATE`,
      );
      for (const { account_id: id, secret } of rows) {
        const again = await this.box.seal(await this.box.open(secret, id), id);
        await tx.query(`UPDATE second_factor SET secret = $2 WHERE account_id = $1`, [id, again]);
      }
    });
  }
}
