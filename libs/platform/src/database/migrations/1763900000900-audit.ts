import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed digests of the event chains, and who has read personal data and why. Append-only, all of it. */
export class Audit1763900000900 implements MigrationInterface {
  name = 'Audit1763900000900';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION is_append_only()`,
  `CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
     FOR EACH STATEMENT EXECUTE FUNCTION is_append_only()`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM PUBLIC, CURRENT_USER`,
];

const STATEMENTS = [
  `CREATE FUNCTION is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
   END $$`,
  `CREATE TABLE audit_digest (
     number integer NOT NULL,
     day date NOT NULL,
     made_at timestamptz NOT NULL,
     statement jsonb NOT NULL,
     signature text NOT NULL,
     entries jsonb NOT NULL,
     CONSTRAINT audit_digest_pk PRIMARY KEY (number)
   )`,
  ...appendOnly('audit_digest'),
  // How far the digests have come with each dossier: a shortcut only, the entries are the proof.
  `CREATE TABLE audit_seen (
     dossier_id uuid NOT NULL,
     seq integer NOT NULL,
     CONSTRAINT audit_seen_pk PRIMARY KEY (dossier_id)
   )`,
  `CREATE TABLE personal_data_read (
     id bigint GENERATED ALWAYS AS IDENTITY,
     at timestamptz NOT NULL,
     account_id uuid NOT NULL,
     session_id uuid,
     dossier_id uuid,
     subject text NOT NULL,
     purpose text NOT NULL,
     CONSTRAINT personal_data_read_pk PRIMARY KEY (id),
     CONSTRAINT personal_data_read_purpose_ck CHECK (purpose IN
       ('case-handling', 'consultation', 'supervision', 'audit', 'administration'))
   )`,
  `CREATE INDEX personal_data_read_dossier_ix ON personal_data_read (dossier_id, id DESC)`,
  `CREATE INDEX personal_data_read_account_ix ON personal_data_read (account_id, id DESC)`,
  ...appendOnly('personal_data_read'),
  `REVOKE UPDATE, DELETE, TRUNCATE ON dossier_event FROM PUBLIC, CURRENT_USER`,
];
