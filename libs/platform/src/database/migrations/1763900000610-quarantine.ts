import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the virus scanner said of a file, and the files that it refused: kept aside for ever. */
export class Quarantine1763900000610 implements MigrationInterface {
  name = 'Quarantine1763900000610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attachment ADD COLUMN scan text NOT NULL DEFAULT 'not-scanned',
        ADD CONSTRAINT attachment_scan_ck CHECK (scan IN ('not-scanned', 'clean'))`);
    await runner.query(`
      CREATE TABLE quarantined_file (
        id uuid NOT NULL,
        dossier_id uuid NOT NULL,
        component text NOT NULL,
        file_name text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        signature text NOT NULL,
        storage_key text NOT NULL,
        uploaded_by uuid NOT NULL,
        quarantined_at timestamptz NOT NULL,
        CONSTRAINT quarantined_file_pk PRIMARY KEY (id)
      )`);
    await runner.query(
      `CREATE INDEX quarantined_file_dossier_ix ON quarantined_file (dossier_id, quarantined_at)`,
    );
    await runner.query(`
      CREATE TRIGGER quarantined_file_append_only BEFORE UPDATE OR DELETE ON quarantined_file
        FOR EACH ROW EXECUTE FUNCTION dossier_event_is_append_only()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
