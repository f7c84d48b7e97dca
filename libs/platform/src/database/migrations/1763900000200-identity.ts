import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, accounts, the posts that people hold in units, their sessions and one-time tokens. */
export class Identity1763900000200 implements MigrationInterface {
  name = 'Identity1763900000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE unit (
     id uuid NOT NULL,
     code text NOT NULL,
     name_vi text NOT NULL,
     name_en text NOT NULL,
     parent_id uuid,
     kind text NOT NULL,
     agency_code text,
     effective_from date NOT NULL DEFAULT '2000-01-01',
     effective_to date,
     CONSTRAINT unit_pk PRIMARY KEY (id),
     CONSTRAINT unit_code_uq UNIQUE (code),
     CONSTRAINT unit_parent_fk FOREIGN KEY (parent_id) REFERENCES unit (id),
     CONSTRAINT unit_period_ck CHECK (effective_to IS NULL OR effective_to >= effective_from)
   )`,
  `CREATE INDEX unit_parent_ix ON unit (parent_id)`,
  `CREATE TABLE account (
     id uuid NOT NULL,
     kind text NOT NULL,
     email text NOT NULL,
     name text NOT NULL,
     locale text NOT NULL,
     phone text,
     organisation_name text,
     organisation_tax_code text,
     password_hash text,
     search text NOT NULL,
     created_at timestamptz NOT NULL,
     password_changed_at timestamptz,
     blocked_at timestamptz,
     blocked_reason text,
     CONSTRAINT account_pk PRIMARY KEY (id),
     CONSTRAINT account_email_uq UNIQUE (email),
     CONSTRAINT account_email_ck CHECK (email = lower(email)),
     CONSTRAINT account_kind_ck CHECK (kind IN ('investor', 'officer', 'system')),
     CONSTRAINT account_locale_ck CHECK (locale IN ('vi', 'en'))
   )`,
  `CREATE TABLE post (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     unit_id uuid NOT NULL,
     role text NOT NULL,
     from_at timestamptz NOT NULL,
     to_at timestamptz,
     given_by uuid,
     ended_by uuid,
     CONSTRAINT post_pk PRIMARY KEY (id),
     CONSTRAINT post_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
     CONSTRAINT post_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
     CONSTRAINT post_period_ck CHECK (to_at IS NULL OR to_at >= from_at),
     CONSTRAINT post_role_ck CHECK (role IN ('receptionist', 'specialist', 'head', 'leader', 'clerk',
       'consultee', 'manager', 'process-owner', 'administrator', 'auditor'))
   )`,
  `CREATE INDEX post_account_ix ON post (account_id)`,
  `CREATE INDEX post_unit_role_ix ON post (unit_id, role)`,
  `CREATE TABLE session (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     token_hash bytea NOT NULL,
     device text,
     created_at timestamptz NOT NULL,
     last_seen_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     CONSTRAINT session_pk PRIMARY KEY (id),
     CONSTRAINT session_token_hash_uq UNIQUE (token_hash),
     CONSTRAINT session_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
   )`,
  `CREATE INDEX session_account_ix ON session (account_id)`,
  `CREATE INDEX session_expires_ix ON session (expires_at)`,
  `CREATE TABLE account_token (
     id uuid NOT NULL,
     kind text NOT NULL,
     email text NOT NULL,
     account_id uuid,
     token_hash bytea NOT NULL,
     payload jsonb NOT NULL DEFAULT '{}',
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz,
     CONSTRAINT account_token_pk PRIMARY KEY (id),
     CONSTRAINT account_token_hash_uq UNIQUE (token_hash),
     CONSTRAINT account_token_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
     CONSTRAINT account_token_kind_ck CHECK (kind IN ('confirm', 'reset', 'invitation', 'admin-link'))
   )`,
  `CREATE INDEX account_token_email_ix ON account_token (email, kind)`,
  `CREATE INDEX account_token_expires_ix ON account_token (expires_at)`,
  `CREATE TABLE throttle_event (
     id bigint GENERATED ALWAYS AS IDENTITY,
     kind text NOT NULL,
     key bytea NOT NULL,
     at timestamptz NOT NULL,
     CONSTRAINT throttle_event_pk PRIMARY KEY (id)
   )`,
  `CREATE INDEX throttle_event_key_ix ON throttle_event (kind, key, at)`,
  `CREATE INDEX throttle_event_at_ix ON throttle_event (at)`,
];
