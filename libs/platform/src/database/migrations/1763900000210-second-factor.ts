import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time passwords with recovery codes, the step between password and session, and when a person last proved who they are. */
export class SecondFactor1763900000210 implements MigrationInterface {
  name = 'SecondFactor1763900000210';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE session ADD COLUMN second_factor boolean NOT NULL DEFAULT false`,
  `CREATE TABLE second_factor (
     account_id uuid NOT NULL,
     secret bytea NOT NULL,
     last_step bigint NOT NULL DEFAULT 0,
     created_at timestamptz NOT NULL,
     confirmed_at timestamptz,
     CONSTRAINT second_factor_pk PRIMARY KEY (account_id),
     CONSTRAINT second_factor_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
   )`,
  `CREATE TABLE recovery_code (
     account_id uuid NOT NULL,
     code_hash bytea NOT NULL,
     used_at timestamptz,
     CONSTRAINT recovery_code_pk PRIMARY KEY (account_id, code_hash),
     CONSTRAINT recovery_code_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
   )`,
  `CREATE TABLE login_challenge (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     token_hash bytea NOT NULL,
     tries integer NOT NULL DEFAULT 0,
     expires_at timestamptz NOT NULL,
     used_at timestamptz,
     CONSTRAINT login_challenge_pk PRIMARY KEY (id),
     CONSTRAINT login_challenge_token_uq UNIQUE (token_hash),
     CONSTRAINT login_challenge_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
   )`,
  `CREATE INDEX login_challenge_expires_ix ON login_challenge (expires_at)`,
];
