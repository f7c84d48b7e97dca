import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a rehearsal found is kept as it would be written, so that an approval writes it without counting
 * anew; and what it found says of every date whether it may still move.
 */
export class RuleChangeOutcome1764000018900 implements MigrationInterface {
  name = 'RuleChangeOutcome1764000018900';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE rule_change_move ADD COLUMN provisional boolean NOT NULL DEFAULT false,
     ADD COLUMN previous_provisional boolean NOT NULL DEFAULT false`,
  `CREATE TABLE rule_change_outcome (
     rule_change_id uuid NOT NULL,
     dossier_id uuid NOT NULL,
     -- The dossier as it was looked at. With another head of its history it is counted anew,
     last_hash text NOT NULL,
     -- and so it is after this moment: a date has passed by then,
     holds_until timestamptz NOT NULL,
     -- or where its unit follows another calendar than this one.
     calendar_version text NOT NULL,
     -- NULL: its own date stays.
     due_at timestamptz,
     legal_due_at timestamptz,
     provisional boolean NOT NULL,
     -- Where the change is one of limits: {legal, committed}.
     limits jsonb,
     clock_lines integer NOT NULL,
     -- What its history is told; NULL: nothing.
     event_kind text,
     event_data jsonb,
     CONSTRAINT rule_change_outcome_pk PRIMARY KEY (rule_change_id, dossier_id),
     CONSTRAINT rule_change_outcome_change_fk FOREIGN KEY (rule_change_id) REFERENCES rule_change (id),
     CONSTRAINT rule_change_outcome_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT rule_change_outcome_event_ck CHECK ((event_kind IS NULL) = (event_data IS NULL)),
     CONSTRAINT rule_change_outcome_told_ck CHECK (due_at IS NULL OR event_kind IS NOT NULL)
   )`,
  `ALTER TABLE rule_change_outcome ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY rule_change_outcome_named ON rule_change_outcome TO motcua_request
     USING ((SELECT scope_reason()) IN ('rule-change'))`,
];
