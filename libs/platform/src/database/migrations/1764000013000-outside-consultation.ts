import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations without an account are asked like units and answer by a link; opinions come with
 * files of their own, kept apart from the components of the applicant.
 */
export class OutsideConsultation1764000013000 implements MigrationInterface {
  name = 'OutsideConsultation1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE consultation
     ALTER COLUMN unit_id DROP NOT NULL,
     ADD COLUMN organisation jsonb,
     ADD COLUMN joined boolean NOT NULL DEFAULT false,
     ADD CONSTRAINT consultation_party_ck CHECK ((unit_id IS NULL) <> (organisation IS NULL))`,

  // The secret is in the mail alone. A link of an earlier round than the consultation's opens nothing.
  `CREATE TABLE consultation_link (
     id uuid NOT NULL,
     consultation_id uuid NOT NULL,
     round integer NOT NULL,
     token_hash bytea NOT NULL,
     issued_at timestamptz NOT NULL,
     -- The last day on which it was opened: the history tells one opening a day.
     opened_on date,
     CONSTRAINT consultation_link_pk PRIMARY KEY (id),
     CONSTRAINT consultation_link_token_uq UNIQUE (token_hash),
     CONSTRAINT consultation_link_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id)
   )`,
  `CREATE INDEX consultation_link_consultation_ix ON consultation_link (consultation_id)`,

  `ALTER TABLE task DROP CONSTRAINT task_kind_ck`,
  `ALTER TABLE task ADD CONSTRAINT task_kind_ck
     CHECK (kind IN ('reception', 'step', 'payment', 'escalation', 'apology', 'consultation', 'outside'))`,
  `CREATE UNIQUE INDEX task_outside_uq ON task (consultation_id) WHERE kind = 'outside'`,
  `CREATE OR REPLACE FUNCTION task_watch_again() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.watch_at := CASE WHEN NEW.state <> 'open' OR NEW.due_at IS NULL THEN NULL
       WHEN NEW.kind IN ('reception', 'consultation', 'outside') THEN NEW.opened_at ELSE NEW.due_at END;
     RETURN NEW;
   END $$`,

  `ALTER TABLE attachment
     ALTER COLUMN component DROP NOT NULL,
     ALTER COLUMN uploaded_by DROP NOT NULL,
     ADD COLUMN consultation_id uuid,
     ADD CONSTRAINT attachment_place_ck CHECK ((component IS NULL) <> (consultation_id IS NULL))`,
  `CREATE INDEX attachment_consultation_ix ON attachment (consultation_id, created_at)
     WHERE consultation_id IS NOT NULL AND removed_at IS NULL`,
  `ALTER TABLE quarantined_file ALTER COLUMN uploaded_by DROP NOT NULL`,
];
