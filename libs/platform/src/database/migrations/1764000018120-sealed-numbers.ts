import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The number to which a message goes is sealed; its address only tells numbers apart. Numbers of before are
 * sealed by the sweep that seals again.
 */
export class SealedNumbers1764000018120 implements MigrationInterface {
  name = 'SealedNumbers1764000018120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE delivery ADD COLUMN sealed_number text, ADD COLUMN sealed_with text`,
    );
    await runner.query(
      `CREATE INDEX delivery_sealed_ix ON delivery (sealed_with) WHERE channel IN ('sms', 'zalo')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
