import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the demo history has been told; empty wherever there is no demo. */
export class DemoHistory1763900000810 implements MigrationInterface {
  name = 'DemoHistory1763900000810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE demo_history (
        id integer NOT NULL DEFAULT 1,
        total integer NOT NULL,
        ends_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT demo_history_pk PRIMARY KEY (id),
        CONSTRAINT demo_history_one_ck CHECK (id = 1)
      )`);
    await runner.query(`
      CREATE TABLE demo_dossier (
        key text NOT NULL,
        dossier_id uuid NOT NULL,
        CONSTRAINT demo_dossier_pk PRIMARY KEY (key),
        CONSTRAINT demo_dossier_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
