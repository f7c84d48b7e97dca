import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys on people's devices (WebAuthn), and the questions that such a key is asked to sign. */
export class Passkey1764000016020 implements MigrationInterface {
  name = 'Passkey1764000016020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE passkey (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     credential_id text NOT NULL,
     public_key bytea NOT NULL,
     counter bigint NOT NULL,
     transports text[] NOT NULL DEFAULT '{}',
     name text NOT NULL,
     backed_up boolean NOT NULL,
     created_at timestamptz NOT NULL,
     last_used_at timestamptz,
     CONSTRAINT passkey_pk PRIMARY KEY (id),
     CONSTRAINT passkey_credential_uq UNIQUE (credential_id),
     CONSTRAINT passkey_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
   )`,
  `CREATE INDEX passkey_account_ix ON passkey (account_id)`,
  `CREATE TABLE passkey_ceremony (
     id uuid NOT NULL,
     kind text NOT NULL,
     account_id uuid,
     challenge_hash bytea NOT NULL,
     expires_at timestamptz NOT NULL,
     CONSTRAINT passkey_ceremony_pk PRIMARY KEY (id),
     CONSTRAINT passkey_ceremony_challenge_uq UNIQUE (challenge_hash),
     CONSTRAINT passkey_ceremony_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
     CONSTRAINT passkey_ceremony_kind_ck CHECK (kind IN ('register', 'log-in', 'second-step', 'step-up'))
   )`,
  `CREATE INDEX passkey_ceremony_expires_ix ON passkey_ceremony (expires_at)`,
];
