import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests per key and minute, shared by all api processes. Unlogged: it may be lost. */
export class RequestCount1764000017100 implements MigrationInterface {
  name = 'RequestCount1764000017100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE request_count (
        minute integer NOT NULL,
        key bytea NOT NULL,
        count integer NOT NULL,
        CONSTRAINT request_count_pk PRIMARY KEY (minute, key)
      ) WITH (fillfactor = 50)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
