import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What calls under an Idempotency-Key have answered is sealed; what is older than that has had its day. */
export class SealedAnswers1764000018110 implements MigrationInterface {
  name = 'SealedAnswers1764000018110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_key ADD COLUMN sealed_with text`);
    await runner.query(
      `CREATE INDEX idempotency_key_sealed_ix ON idempotency_key (sealed_with)
        WHERE sealed_with IS NOT NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
