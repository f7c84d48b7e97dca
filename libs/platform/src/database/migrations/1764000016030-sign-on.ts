import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Identities from outside: whom they are, on their way in, for whom they may act, and log-outs. */
export class SignOn1764000016030 implements MigrationInterface {
  name = 'SignOn1764000016030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE outside_identity (
     id uuid NOT NULL,
     provider text NOT NULL,
     subject text NOT NULL,
     name text NOT NULL,
     account_id uuid,
     linked_at timestamptz,
     created_at timestamptz NOT NULL,
     CONSTRAINT outside_identity_pk PRIMARY KEY (id),
     CONSTRAINT outside_identity_subject_uq UNIQUE (provider, subject),
     CONSTRAINT outside_identity_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL
   )`,
  `CREATE INDEX outside_identity_account_ix ON outside_identity (account_id)`,
  `CREATE TABLE sign_on_flow (
     id uuid NOT NULL,
     provider text NOT NULL,
     state_hash bytea NOT NULL,
     browser_hash bytea NOT NULL,
     nonce text NOT NULL,
     verifier text NOT NULL,
     next text NOT NULL,
     link_account_id uuid,
     invitation text,
     expires_at timestamptz NOT NULL,
     CONSTRAINT sign_on_flow_pk PRIMARY KEY (id),
     CONSTRAINT sign_on_flow_state_uq UNIQUE (state_hash),
     CONSTRAINT sign_on_flow_account_fk FOREIGN KEY (link_account_id) REFERENCES account (id) ON DELETE CASCADE
   )`,
  `CREATE INDEX sign_on_flow_expires_ix ON sign_on_flow (expires_at)`,
  `CREATE TABLE pending_identity (
     id uuid NOT NULL,
     token_hash bytea NOT NULL,
     identity_id uuid NOT NULL,
     strong boolean NOT NULL,
     sid text,
     expires_at timestamptz NOT NULL,
     CONSTRAINT pending_identity_pk PRIMARY KEY (id),
     CONSTRAINT pending_identity_token_uq UNIQUE (token_hash),
     CONSTRAINT pending_identity_identity_fk FOREIGN KEY (identity_id) REFERENCES outside_identity (id) ON DELETE CASCADE
   )`,
  `CREATE INDEX pending_identity_expires_ix ON pending_identity (expires_at)`,
  `CREATE TABLE used_logout_token (
     provider text NOT NULL,
     jti text NOT NULL,
     expires_at timestamptz NOT NULL,
     CONSTRAINT used_logout_token_pk PRIMARY KEY (provider, jti)
   )`,
  `CREATE TABLE organisation_access (
     id uuid NOT NULL,
     identity_id uuid NOT NULL,
     account_id uuid NOT NULL,
     tax_code text NOT NULL,
     requested_at timestamptz NOT NULL,
     decision text,
     decided_at timestamptz,
     decided_by uuid,
     reason text,
     from_at timestamptz,
     to_at timestamptz,
     revoked_at timestamptz,
     revoked_by uuid,
     CONSTRAINT organisation_access_pk PRIMARY KEY (id),
     CONSTRAINT organisation_access_identity_fk FOREIGN KEY (identity_id) REFERENCES outside_identity (id),
     CONSTRAINT organisation_access_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
     CONSTRAINT organisation_access_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account (id),
     CONSTRAINT organisation_access_revoked_by_fk FOREIGN KEY (revoked_by) REFERENCES account (id),
     CONSTRAINT organisation_access_decision_ck CHECK (decision IN ('approved', 'refused')),
     CONSTRAINT organisation_access_decided_ck CHECK ((decision IS NULL) = (decided_at IS NULL)),
     CONSTRAINT organisation_access_period_ck CHECK (to_at IS NULL OR to_at > from_at)
   )`,
  `CREATE UNIQUE INDEX organisation_access_open_uq ON organisation_access (identity_id, account_id)
     WHERE revoked_at IS NULL AND decision IS DISTINCT FROM 'refused'`,
  `CREATE INDEX organisation_access_account_ix ON organisation_access (account_id, requested_at, id)`,
  `CREATE INDEX organisation_access_requested_ix ON organisation_access (requested_at, id)`,
  `CREATE INDEX account_tax_code_ix ON account (organisation_tax_code) WHERE organisation_tax_code IS NOT NULL`,
  `ALTER TABLE session ADD COLUMN identity_id uuid`,
  `ALTER TABLE session ADD COLUMN provider_sid text`,
  `ALTER TABLE session ADD COLUMN access_id uuid`,
  `ALTER TABLE session ADD CONSTRAINT session_access_fk
     FOREIGN KEY (access_id) REFERENCES organisation_access (id) ON DELETE CASCADE`,
  `CREATE INDEX session_access_ix ON session (access_id) WHERE access_id IS NOT NULL`,
  `ALTER TABLE session ADD CONSTRAINT session_identity_fk
     FOREIGN KEY (identity_id) REFERENCES outside_identity (id) ON DELETE CASCADE`,
  `CREATE INDEX session_identity_ix ON session (identity_id) WHERE identity_id IS NOT NULL`,
  `CREATE INDEX session_provider_sid_ix ON session (provider_sid) WHERE provider_sid IS NOT NULL`,
];
