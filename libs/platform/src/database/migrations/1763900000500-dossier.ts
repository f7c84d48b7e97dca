import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The dossier, its history, its worklist items, questions to other units and clocks. Every partial
 * index has exactly the predicate and the order of a list that the API offers.
 */
export class Dossier1763900000500 implements MigrationInterface {
  name = 'Dossier1763900000500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE dossier (
     id uuid NOT NULL,
     version integer NOT NULL,
     status text NOT NULL,
     stage text NOT NULL,
     procedure_version_id uuid NOT NULL,
     procedure_code text NOT NULL,
     procedure_name jsonb NOT NULL,
     agency_unit_id uuid NOT NULL,
     channel text NOT NULL,
     code text,
     tracking_secret text,
     applicant_account_id uuid NOT NULL,
     applicant_name text NOT NULL,
     contact_email text,
     form jsonb NOT NULL,
     marking jsonb,
     timers jsonb NOT NULL DEFAULT '[]',
     next_timer_at timestamptz,
     limit_case text,
     legal_limit jsonb,
     committed_limit jsonb,
     sent_at timestamptz,
     arrived_at timestamptz,
     received_at timestamptz,
     decided_at timestamptz,
     closed_at timestamptz,
     due_at timestamptz,
     legal_due_at timestamptz,
     provisional boolean NOT NULL DEFAULT false,
     calendar_version text,
     verdict text,
     decision text,
     pause text,
     fee jsonb,
     extension jsonb,
     rating jsonb,
     last_seq integer NOT NULL,
     last_hash text NOT NULL,
     created_at timestamptz NOT NULL,
     updated_at timestamptz NOT NULL,
     CONSTRAINT dossier_pk PRIMARY KEY (id),
     CONSTRAINT dossier_code_uq UNIQUE (code),
     CONSTRAINT dossier_status_ck CHECK (status IN ('draft', 'submitted', 'supplement-requested',
       'refused-at-reception', 'in-process', 'awaiting-payment', 'decided', 'returned', 'withdrawn', 'stopped')),
     CONSTRAINT dossier_stage_ck CHECK (stage IN ('reception', 'processing')),
     CONSTRAINT dossier_decision_ck CHECK (decision IN ('approved', 'rejected')),
     CONSTRAINT dossier_code_ck CHECK (status <> 'draft' OR code IS NULL)
   )`,
  `CREATE INDEX dossier_applicant_ix ON dossier (applicant_account_id, id DESC)`,
  `CREATE INDEX dossier_applicant_status_ix ON dossier (applicant_account_id, status, id DESC)`,
  `CREATE INDEX dossier_agency_ix ON dossier (agency_unit_id, id DESC) WHERE status <> 'draft'`,
  `CREATE INDEX dossier_agency_status_ix ON dossier (agency_unit_id, status, id DESC) WHERE status <> 'draft'`,
  `CREATE INDEX dossier_due_ix ON dossier (due_at, id)
     WHERE status IN ('in-process', 'awaiting-payment', 'supplement-requested') AND due_at IS NOT NULL`,
  `CREATE INDEX dossier_timer_ix ON dossier (next_timer_at) WHERE next_timer_at IS NOT NULL`,

  `CREATE TABLE dossier_event (
     dossier_id uuid NOT NULL,
     seq integer NOT NULL,
     id uuid NOT NULL,
     at timestamptz NOT NULL,
     kind text NOT NULL,
     actor_id uuid,
     actor_name text NOT NULL,
     actor_unit jsonb,
     data jsonb NOT NULL,
     prev_hash text NOT NULL,
     hash text NOT NULL,
     CONSTRAINT dossier_event_pk PRIMARY KEY (dossier_id, seq),
     CONSTRAINT dossier_event_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT dossier_event_hash_ck CHECK (hash ~ '^[0-9a-f]{64}$' AND prev_hash ~ '^[0-9a-f]{64}$')
   )`,
  `CREATE INDEX dossier_event_at_ix ON dossier_event (at)`,
  `CREATE FUNCTION dossier_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'dossier_event is append-only' USING ERRCODE = 'restrict_violation';
   END $$`,
  `CREATE TRIGGER dossier_event_append_only BEFORE UPDATE OR DELETE ON dossier_event
     FOR EACH ROW EXECUTE FUNCTION dossier_event_is_append_only()`,
  `CREATE TRIGGER dossier_event_no_truncate BEFORE TRUNCATE ON dossier_event
     FOR EACH STATEMENT EXECUTE FUNCTION dossier_event_is_append_only()`,

  `CREATE TABLE consultation (
     id uuid NOT NULL,
     dossier_id uuid NOT NULL,
     node_id text,
     unit_id uuid NOT NULL,
     question jsonb NOT NULL,
     documents jsonb NOT NULL,
     time_limit jsonb NOT NULL,
     on_silence text NOT NULL,
     opened_at timestamptz NOT NULL,
     opened_by uuid,
     due_at timestamptz NOT NULL,
     status text NOT NULL,
     closed_at timestamptz,
     opinion jsonb,
     CONSTRAINT consultation_pk PRIMARY KEY (id),
     CONSTRAINT consultation_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT consultation_status_ck CHECK (status IN ('open', 'answered', 'lapsed', 'escalated', 'closed')),
     CONSTRAINT consultation_answered_ck CHECK ((status = 'answered') = (opinion IS NOT NULL))
   )`,
  `CREATE INDEX consultation_dossier_ix ON consultation (dossier_id)`,
  `CREATE INDEX consultation_silent_ix ON consultation (due_at, id) WHERE status = 'open'`,

  `CREATE TABLE task (
     id uuid NOT NULL,
     dossier_id uuid NOT NULL,
     node_id text NOT NULL,
     kind text NOT NULL,
     name jsonb NOT NULL,
     unit_id uuid NOT NULL,
     role text NOT NULL,
     time_limit jsonb NOT NULL,
     opened_at timestamptz NOT NULL,
     due_at timestamptz,
     -- Where a paused task stands in a list ordered by urgency: at the end.
     sort_at timestamptz NOT NULL,
     state text NOT NULL,
     assignee_id uuid,
     closed_at timestamptz,
     closed_by uuid,
     outcome text,
     note text,
     consultation_id uuid,
     CONSTRAINT task_pk PRIMARY KEY (id),
     CONSTRAINT task_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT task_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
     CONSTRAINT task_state_ck CHECK (state IN ('open', 'completed', 'cancelled')),
     CONSTRAINT task_kind_ck CHECK (kind IN ('reception', 'step', 'payment', 'escalation', 'consultation')),
     CONSTRAINT task_closed_ck CHECK ((state = 'open') = (closed_at IS NULL))
   )`,
  `CREATE INDEX task_dossier_ix ON task (dossier_id)`,
  `CREATE INDEX task_unit_open_ix ON task (unit_id, sort_at, id) WHERE state = 'open'`,
  `CREATE INDEX task_assignee_open_ix ON task (assignee_id, sort_at, id) WHERE state = 'open'`,
  `CREATE INDEX task_unit_opened_ix ON task (unit_id, opened_at, id) WHERE state = 'open'`,
  `CREATE INDEX task_assignee_opened_ix ON task (assignee_id, opened_at, id) WHERE state = 'open'`,
  `CREATE INDEX task_unit_closed_ix ON task (unit_id, closed_at DESC, id DESC) WHERE state <> 'open'`,
  `CREATE INDEX task_assignee_closed_ix ON task (assignee_id, closed_at DESC, id DESC) WHERE state <> 'open'`,
  `CREATE UNIQUE INDEX task_consultation_uq ON task (consultation_id) WHERE kind = 'consultation'`,

  `CREATE TABLE clock_entry (
     dossier_id uuid NOT NULL,
     seq integer NOT NULL,
     clock text NOT NULL,
     kind text NOT NULL,
     at timestamptz NOT NULL,
     data jsonb NOT NULL,
     CONSTRAINT clock_entry_pk PRIMARY KEY (dossier_id, seq),
     CONSTRAINT clock_entry_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT clock_entry_clock_ck CHECK (clock IN ('first-answer', 'dossier')),
     CONSTRAINT clock_entry_kind_ck CHECK (kind IN ('start', 'pause', 'resume', 'extend', 'recalculate', 'stop'))
   )`,

  `CREATE TABLE supplement_request (
     id uuid NOT NULL,
     dossier_id uuid NOT NULL,
     stage text NOT NULL,
     reason text NOT NULL,
     legal_basis text NOT NULL,
     items jsonb NOT NULL,
     leader_reason text,
     requested_by uuid NOT NULL,
     requested_at timestamptz NOT NULL,
     answered_at timestamptz,
     CONSTRAINT supplement_request_pk PRIMARY KEY (id),
     CONSTRAINT supplement_request_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT supplement_request_stage_ck CHECK (stage IN ('reception', 'processing'))
   )`,
  `CREATE INDEX supplement_request_dossier_ix ON supplement_request (dossier_id)`,

  `CREATE TABLE dossier_counter (
     agency_code text NOT NULL,
     day date NOT NULL,
     next integer NOT NULL,
     CONSTRAINT dossier_counter_pk PRIMARY KEY (agency_code, day)
   )`,
];
