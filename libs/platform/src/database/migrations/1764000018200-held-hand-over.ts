import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hand-over to a procedure that is closed is a leader's task until it is open again. */
export class HeldHandOver1764000018200 implements MigrationInterface {
  name = 'HeldHandOver1764000018200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE task DROP CONSTRAINT task_kind_ck`,
  `ALTER TABLE task ADD CONSTRAINT task_kind_ck
     CHECK (kind IN ('reception', 'step', 'payment', 'escalation', 'apology', 'hand-over', 'consultation', 'outside'))`,
  `CREATE INDEX task_held_ix ON task (id) WHERE kind = 'hand-over' AND state = 'open'`,
];
