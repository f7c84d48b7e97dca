import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposal can be taken back; differences and reads are found by what they are about. */
export class RuleChangeDesk1764000012000 implements MigrationInterface {
  name = 'RuleChangeDesk1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE rule_change DROP CONSTRAINT rule_change_status_ck`,
  `ALTER TABLE rule_change ADD CONSTRAINT rule_change_status_ck CHECK (status IN
     ('draft', 'rehearsing', 'rehearsed', 'applying', 'applied', 'withdrawn'))`,
  `CREATE INDEX rule_change_move_place_ix ON rule_change_move
     (rule_change_id, procedure_code, unit_id, dossier_id, subject_id)`,
  `CREATE INDEX personal_data_read_at_ix ON personal_data_read (at)`,
  `CREATE INDEX personal_data_read_purpose_ix ON personal_data_read (purpose, id DESC)`,
  `CREATE TABLE suppression_lifted (
     id bigint GENERATED ALWAYS AS IDENTITY,
     channel text NOT NULL,
     address text NOT NULL,
     -- Why nothing was sent to it, and since when.
     reason text NOT NULL,
     since timestamptz NOT NULL,
     lifted_at timestamptz NOT NULL,
     lifted_by uuid NOT NULL,
     lifted_by_name text NOT NULL,
     why text NOT NULL,
     CONSTRAINT suppression_lifted_pk PRIMARY KEY (id)
   )`,
  `CREATE INDEX suppression_lifted_at_ix ON suppression_lifted (lifted_at DESC)`,
];
