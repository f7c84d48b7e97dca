import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes for the boards, working minutes of what is finished, and exports. */
export class Monitoring1763900000800 implements MigrationInterface {
  name = 'Monitoring1763900000800';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE dossier_measure (
     dossier_id uuid NOT NULL,
     minutes integer NOT NULL,
     CONSTRAINT dossier_measure_pk PRIMARY KEY (dossier_id)
   )`,
  `CREATE TABLE task_measure (
     task_id uuid NOT NULL,
     minutes integer NOT NULL,
     CONSTRAINT task_measure_pk PRIMARY KEY (task_id)
   )`,
  `CREATE TABLE measure_progress (
     subject text NOT NULL,
     measured_to timestamptz NOT NULL,
     CONSTRAINT measure_progress_pk PRIMARY KEY (subject)
   )`,
  `CREATE INDEX dossier_ended_ix ON dossier (agency_unit_id, (coalesce(decided_at, closed_at, 'infinity'::timestamptz)), received_at)
     WHERE received_at IS NOT NULL`,
  `CREATE INDEX dossier_decided_ix ON dossier (decided_at, id) WHERE decided_at IS NOT NULL`,
  `CREATE INDEX task_ended_ix ON task (unit_id, (coalesce(closed_at, 'infinity'::timestamptz)), opened_at)`,
  `CREATE INDEX task_closed_ix ON task (closed_at, id) WHERE state = 'completed'`,
  `CREATE TABLE export (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     kind text NOT NULL,
     filter jsonb NOT NULL,
     units uuid[] NOT NULL,
     locale text NOT NULL,
     state text NOT NULL,
     row_count integer NOT NULL DEFAULT 0,
     row_total integer,
     storage_key text,
     size bigint,
     error text,
     created_at timestamptz NOT NULL,
     finished_at timestamptz,
     CONSTRAINT export_pk PRIMARY KEY (id),
     CONSTRAINT export_state_ck CHECK (state IN ('queued', 'running', 'done', 'failed')),
     CONSTRAINT export_done_ck CHECK ((state = 'done') = (storage_key IS NOT NULL))
   )`,
  `CREATE INDEX export_account_ix ON export (account_id, id DESC)`,
];
