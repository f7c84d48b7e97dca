import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SweepRun1763900000110 implements MigrationInterface {
  name = 'SweepRun1763900000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sweep_run (
        name text NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        last_error text,
        CONSTRAINT sweep_run_pk PRIMARY KEY (name)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
