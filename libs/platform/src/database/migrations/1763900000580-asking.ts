import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the one who asked may still do with a question: take it back, give it time, ask again. */
export class Asking1763900000580 implements MigrationInterface {
  name = 'Asking1763900000580';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE consultation
     ADD COLUMN closed_reason text,
     ADD COLUMN again_of uuid,
     ADD COLUMN extensions integer NOT NULL DEFAULT 0,
     ADD COLUMN extended_at timestamptz,
     ADD CONSTRAINT consultation_again_fk FOREIGN KEY (again_of) REFERENCES consultation (id)`,
  `ALTER TABLE clock_warning DROP CONSTRAINT clock_warning_level_ck`,
  `ALTER TABLE clock_warning ADD CONSTRAINT clock_warning_level_ck
     CHECK (level IN ('half-time', 'due-soon', 'apology-due', 'first-answer-due', 'overdue'))`,
];
