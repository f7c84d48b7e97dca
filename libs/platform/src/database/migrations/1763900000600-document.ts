import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Document1763900000600 implements MigrationInterface {
  name = 'Document1763900000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachment (
        id uuid NOT NULL,
        dossier_id uuid NOT NULL,
        component text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        pages integer,
        storage_key text NOT NULL,
        uploaded_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        removed_at timestamptz,
        CONSTRAINT attachment_pk PRIMARY KEY (id),
        CONSTRAINT attachment_size_ck CHECK (size > 0),
        CONSTRAINT attachment_sha256_ck CHECK (sha256 ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query(
      `CREATE INDEX attachment_dossier_ix ON attachment (dossier_id, created_at) WHERE removed_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE document (
        id uuid NOT NULL,
        dossier_id uuid NOT NULL,
        kind text NOT NULL,
        data jsonb NOT NULL,
        media_type text NOT NULL,
        size bigint,
        sha256 text,
        storage_key text,
        verification_code text NOT NULL,
        issued_at timestamptz NOT NULL,
        issued_by text NOT NULL,
        source_key text,
        revoked_at timestamptz,
        CONSTRAINT document_pk PRIMARY KEY (id),
        CONSTRAINT document_verification_code_uq UNIQUE (verification_code),
        CONSTRAINT document_source_key_uq UNIQUE (source_key),
        CONSTRAINT document_rendered_ck CHECK ((storage_key IS NULL) = (sha256 IS NULL) AND (storage_key IS NULL) = (size IS NULL))
      )`);
    await runner.query(`CREATE INDEX document_dossier_ix ON document (dossier_id, issued_at, id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
