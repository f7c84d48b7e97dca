import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of calendars and limits: proposed, rehearsed on every open clock, approved by a second person, applied. */
export class RuleChange1763900000585 implements MigrationInterface {
  name = 'RuleChange1763900000585';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_unit_day (
        calendar_version_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        date date NOT NULL,
        kind text NOT NULL,
        name jsonb NOT NULL,
        hours jsonb,
        CONSTRAINT calendar_unit_day_pk PRIMARY KEY (calendar_version_id, unit_id, date),
        CONSTRAINT calendar_unit_day_version_fk FOREIGN KEY (calendar_version_id) REFERENCES calendar_version (id)
      )`);
    await runner.query(`
      CREATE TABLE rule_change (
        id uuid NOT NULL,
        kind text NOT NULL,
        calendar_version_id uuid,
        change jsonb NOT NULL,
        reason text NOT NULL,
        legal_basis text NOT NULL,
        status text NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_by_name text NOT NULL,
        proposed_at timestamptz NOT NULL,
        rehearsed_at timestamptz,
        approved_by uuid,
        approved_by_name text,
        approved_at timestamptz,
        applied_at timestamptz,
        looked integer NOT NULL DEFAULT 0,
        CONSTRAINT rule_change_pk PRIMARY KEY (id),
        CONSTRAINT rule_change_version_fk FOREIGN KEY (calendar_version_id) REFERENCES calendar_version (id),
        CONSTRAINT rule_change_kind_ck CHECK (kind IN ('calendar', 'limit')),
        CONSTRAINT rule_change_status_ck CHECK (status IN ('draft', 'rehearsing', 'rehearsed', 'applying', 'applied')),
        CONSTRAINT rule_change_four_eyes_ck CHECK (approved_by IS NULL OR approved_by <> proposed_by)
      )`);
    await runner.query(`
      CREATE TABLE rule_change_move (
        rule_change_id uuid NOT NULL,
        dossier_id uuid NOT NULL,
        -- The dossier itself, one of its tasks or one of its consultations.
        subject_id uuid NOT NULL,
        subject text NOT NULL,
        procedure_code text NOT NULL,
        unit_id uuid NOT NULL,
        before_at timestamptz NOT NULL,
        after_at timestamptz NOT NULL,
        -- NULL: it moves. Otherwise why it keeps its date.
        kept text,
        applied_at timestamptz,
        CONSTRAINT rule_change_move_pk PRIMARY KEY (rule_change_id, dossier_id, subject_id),
        CONSTRAINT rule_change_move_change_fk FOREIGN KEY (rule_change_id) REFERENCES rule_change (id),
        CONSTRAINT rule_change_move_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
        CONSTRAINT rule_change_move_subject_ck CHECK (subject IN ('dossier', 'task')),
        CONSTRAINT rule_change_move_kept_ck CHECK (kept IN ('is-late', 'would-be-late'))
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
