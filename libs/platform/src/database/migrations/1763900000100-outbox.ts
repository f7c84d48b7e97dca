import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outbox1763900000100 implements MigrationInterface {
  name = 'Outbox1763900000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id uuid NOT NULL,
        topic text NOT NULL,
        payload jsonb NOT NULL,
        dedup_key text,
        created_at timestamptz NOT NULL,
        available_at timestamptz NOT NULL,
        sent_at timestamptz,
        done_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        CONSTRAINT outbox_pk PRIMARY KEY (id),
        CONSTRAINT outbox_dedup_key_uq UNIQUE (dedup_key)
      )`);
    await runner.query(
      `CREATE INDEX outbox_unsent_ix ON outbox (available_at, id) WHERE sent_at IS NULL AND done_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX outbox_unconfirmed_ix ON outbox (sent_at) WHERE sent_at IS NOT NULL AND done_at IS NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
