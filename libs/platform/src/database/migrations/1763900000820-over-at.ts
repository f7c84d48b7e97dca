import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a dossier or a step was over, as a column of its own: the planner knows how its values are
 * spread, which it does not for an expression.
 */
export class OverAt1763900000820 implements MigrationInterface {
  name = 'OverAt1763900000820';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE dossier ADD COLUMN over_at timestamptz NOT NULL
     GENERATED ALWAYS AS (coalesce(decided_at, closed_at, 'infinity'::timestamptz)) STORED`,
  `ALTER TABLE task ADD COLUMN over_at timestamptz NOT NULL
     GENERATED ALWAYS AS (coalesce(closed_at, 'infinity'::timestamptz)) STORED`,
  `DROP INDEX dossier_ended_ix`,
  `DROP INDEX task_ended_ix`,
  `CREATE INDEX dossier_over_ix ON dossier (agency_unit_id, over_at, received_at) WHERE received_at IS NOT NULL`,
  `CREATE INDEX task_over_ix ON task (unit_id, over_at, opened_at)`,
];
