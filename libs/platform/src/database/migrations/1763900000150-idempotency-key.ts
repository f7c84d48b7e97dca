import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which calls ran under which Idempotency-Key, what their transactions returned, what they answered. */
export class IdempotencyKey1763900000150 implements MigrationInterface {
  name = 'IdempotencyKey1763900000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        account_id uuid NOT NULL,
        method text NOT NULL,
        path text NOT NULL,
        key text NOT NULL,
        body_hash bytea,
        owner uuid NOT NULL,
        held_until timestamptz NOT NULL,
        results bytea[] NOT NULL DEFAULT '{}',
        status integer,
        content_type text,
        answer text,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT idempotency_key_pk PRIMARY KEY (account_id, method, path, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_key_expires_ix ON idempotency_key (expires_at)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
