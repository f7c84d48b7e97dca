import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Versions that people write: drafts beside what is published, and who did what to them. A draft has
 * no day yet, and a revision that grows with every save.
 */
export class ProcedureAuthoring1763900000310 implements MigrationInterface {
  name = 'ProcedureAuthoring1763900000310';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE procedure_version
     ADD COLUMN status text NOT NULL DEFAULT 'published',
     ADD COLUMN origin text NOT NULL DEFAULT 'seed',
     ADD COLUMN revision integer NOT NULL DEFAULT 1,
     ADD COLUMN based_on integer,
     ALTER COLUMN effective_from DROP NOT NULL,
     ADD CONSTRAINT procedure_version_status_ck CHECK (status IN ('draft', 'published', 'withdrawn')),
     ADD CONSTRAINT procedure_version_origin_ck CHECK (origin IN ('seed', 'authored')),
     ADD CONSTRAINT procedure_version_day_ck
       CHECK ((status = 'published') = (effective_from IS NOT NULL))`,
  `CREATE UNIQUE INDEX procedure_version_one_draft_uq ON procedure_version (procedure_id)
     WHERE status = 'draft'`,
  `CREATE TABLE procedure_event (
     id uuid NOT NULL,
     procedure_id uuid NOT NULL,
     version integer NOT NULL,
     kind text NOT NULL,
     at timestamptz NOT NULL,
     actor_id uuid NOT NULL,
     actor_name text NOT NULL,
     data jsonb NOT NULL,
     CONSTRAINT procedure_event_pk PRIMARY KEY (id),
     CONSTRAINT procedure_event_version_fk FOREIGN KEY (procedure_id, version)
       REFERENCES procedure_version (procedure_id, version)
   )`,
  `CREATE INDEX procedure_event_version_ix ON procedure_event (procedure_id, version, at)`,
  `CREATE FUNCTION procedure_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'procedure_event is append-only' USING ERRCODE = 'restrict_violation';
   END $$`,
  `CREATE TRIGGER procedure_event_append_only BEFORE UPDATE OR DELETE ON procedure_event
     FOR EACH ROW EXECUTE FUNCTION procedure_event_is_append_only()`,
  `CREATE TRIGGER procedure_event_no_truncate BEFORE TRUNCATE ON procedure_event
     FOR EACH STATEMENT EXECUTE FUNCTION procedure_event_is_append_only()`,
];
