import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keys of the personal data, wrapped by the master key outside; and under which key each row
 * stands. Rows from before have none yet: the sweep `reseal` comes to them.
 */
export class DataKey1764000017200 implements MigrationInterface {
  name = 'DataKey1764000017200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_key (
        number integer NOT NULL,
        wrapped bytea NOT NULL,
        in_force_from timestamptz NOT NULL,
        CONSTRAINT data_key_pk PRIMARY KEY (number)
      )`);
    for (const table of ['dossier', 'account', 'document']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN sealed_with text`);
      await runner.query(`CREATE INDEX ${table}_sealed_with_ix ON ${table} (sealed_with)`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
