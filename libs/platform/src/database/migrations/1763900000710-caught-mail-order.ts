import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several mails arrive in one moment; the newest is the one that came last. */
export class CaughtMailOrder1763900000710 implements MigrationInterface {
  name = 'CaughtMailOrder1763900000710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE caught_mail ADD COLUMN seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY`,
    );
    await runner.query(`DROP INDEX caught_mail_received_ix`);
    await runner.query(`CREATE INDEX caught_mail_seq_ix ON caught_mail (seq DESC)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
