import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away, who acts for whom, who keeps away from whose dossiers, and where tasks are given out by rule. */
export class Standing1764000014100 implements MigrationInterface {
  name = 'Standing1764000014100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE delegation (
     id uuid NOT NULL,
     kind text NOT NULL,
     giver_id uuid NOT NULL,
     receiver_id uuid NOT NULL,
     unit_id uuid NOT NULL,
     role text NOT NULL,
     from_at timestamptz NOT NULL,
     to_at timestamptz NOT NULL,
     signing boolean NOT NULL,
     basis text,
     recorded_by uuid NOT NULL,
     recorded_at timestamptz NOT NULL,
     revoked_at timestamptz,
     revoked_by uuid,
     CONSTRAINT delegation_pk PRIMARY KEY (id),
     CONSTRAINT delegation_giver_fk FOREIGN KEY (giver_id) REFERENCES account (id),
     CONSTRAINT delegation_receiver_fk FOREIGN KEY (receiver_id) REFERENCES account (id),
     CONSTRAINT delegation_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
     CONSTRAINT delegation_kind_ck CHECK (kind IN ('delegation', 'substitution')),
     CONSTRAINT delegation_role_ck CHECK (role IN ('receptionist', 'specialist', 'head', 'leader',
       'clerk', 'consultee', 'manager')),
     CONSTRAINT delegation_period_ck CHECK (to_at > from_at),
     CONSTRAINT delegation_self_ck CHECK (giver_id <> receiver_id),
     CONSTRAINT delegation_signing_ck CHECK (
       NOT signing OR (role = 'leader' AND recorded_by = giver_id AND basis IS NOT NULL))
   )`,
  `CREATE INDEX delegation_giver_ix ON delegation (giver_id, id)`,
  `CREATE INDEX delegation_receiver_ix ON delegation (receiver_id, id)`,
  `CREATE TABLE absence (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     kind text NOT NULL,
     from_at timestamptz NOT NULL,
     to_at timestamptz NOT NULL,
     hand_over text NOT NULL,
     substitute_id uuid,
     recorded_by uuid NOT NULL,
     recorded_at timestamptz NOT NULL,
     ended_by uuid,
     handed_over_at timestamptz,
     CONSTRAINT absence_pk PRIMARY KEY (id),
     CONSTRAINT absence_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
     CONSTRAINT absence_substitute_fk FOREIGN KEY (substitute_id) REFERENCES account (id),
     CONSTRAINT absence_kind_ck CHECK (kind IN ('leave', 'business-trip', 'training', 'other')),
     CONSTRAINT absence_hand_over_ck CHECK (hand_over IN ('substitute', 'queue', 'keep')),
     CONSTRAINT absence_period_ck CHECK (to_at >= from_at),
     CONSTRAINT absence_substitute_ck CHECK (substitute_id <> account_id)
   )`,
  `CREATE INDEX absence_account_ix ON absence (account_id, from_at DESC, id DESC)`,
  `CREATE INDEX absence_waiting_ix ON absence (from_at, id)
     WHERE handed_over_at IS NULL AND to_at > from_at`,
  `CREATE TABLE conflict_of_interest (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     kind text NOT NULL,
     applicant_account_id uuid,
     tax_code text,
     applicant_name text NOT NULL,
     declared_by uuid NOT NULL,
     declared_at timestamptz NOT NULL,
     ended_at timestamptz,
     ended_by uuid,
     CONSTRAINT conflict_of_interest_pk PRIMARY KEY (id),
     CONSTRAINT conflict_of_interest_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
     CONSTRAINT conflict_of_interest_applicant_fk FOREIGN KEY (applicant_account_id) REFERENCES account (id),
     CONSTRAINT conflict_of_interest_kind_ck CHECK (kind IN ('family', 'property', 'employment', 'other')),
     CONSTRAINT conflict_of_interest_subject_ck CHECK (applicant_account_id IS NOT NULL OR tax_code IS NOT NULL)
   )`,
  `CREATE INDEX conflict_of_interest_account_ix ON conflict_of_interest (account_id, id)`,
  `CREATE INDEX conflict_of_interest_applicant_ix ON conflict_of_interest (applicant_account_id)
     WHERE ended_at IS NULL`,
  `CREATE INDEX conflict_of_interest_tax_code_ix ON conflict_of_interest (tax_code) WHERE ended_at IS NULL`,
  `ALTER TABLE unit ADD COLUMN automatic_roles text[] NOT NULL DEFAULT '{}'`,
  `ALTER TABLE task ADD COLUMN closed_for uuid`,
  `CREATE VIEW held_post AS
     SELECT p.account_id, p.unit_id, p.role, p.from_at, p.to_at, NULL::uuid AS giver_id,
            NULL::uuid AS delegation_id, true AS signing
       FROM post p
     UNION ALL
     SELECT d.receiver_id, p.unit_id, p.role, greatest(p.from_at, d.from_at),
            least(p.to_at, d.to_at, d.revoked_at), d.giver_id, d.id, d.signing
       FROM delegation d
       JOIN post p ON p.account_id = d.giver_id AND p.unit_id = d.unit_id AND p.role = d.role
       JOIN account g ON g.id = d.giver_id AND g.blocked_at IS NULL`,
];
