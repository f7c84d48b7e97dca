import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars in versions that are never rewritten, and the days on which one unit differs. */
export class Calendar1763900000400 implements MigrationInterface {
  name = 'Calendar1763900000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_version (
        id uuid NOT NULL,
        code text NOT NULL,
        version integer NOT NULL,
        status text NOT NULL,
        effective_from date NOT NULL,
        name jsonb NOT NULL,
        zone text NOT NULL,
        years jsonb NOT NULL,
        weeks jsonb NOT NULL,
        rules jsonb NOT NULL,
        pending jsonb NOT NULL,
        source_sha256 text NOT NULL,
        created_at timestamptz NOT NULL,
        published_at timestamptz,
        CONSTRAINT calendar_version_pk PRIMARY KEY (id),
        CONSTRAINT calendar_version_code_version_uq UNIQUE (code, version),
        CONSTRAINT calendar_version_version_ck CHECK (version > 0),
        CONSTRAINT calendar_version_status_ck CHECK (status IN ('draft', 'published')),
        CONSTRAINT calendar_version_published_ck CHECK ((status = 'published') = (published_at IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE calendar_day (
        calendar_version_id uuid NOT NULL,
        date date NOT NULL,
        kind text NOT NULL,
        name jsonb NOT NULL,
        hours jsonb,
        paired_with date,
        basis text,
        sources text[] NOT NULL,
        confirmed boolean NOT NULL,
        note text,
        CONSTRAINT calendar_day_pk PRIMARY KEY (calendar_version_id, date),
        CONSTRAINT calendar_day_version_fk FOREIGN KEY (calendar_version_id) REFERENCES calendar_version (id)
      )`);
    await runner.query(`
      CREATE TABLE unit_calendar_day (
        unit_id uuid NOT NULL,
        date date NOT NULL,
        kind text NOT NULL,
        name jsonb NOT NULL,
        hours jsonb,
        changed_at timestamptz NOT NULL,
        CONSTRAINT unit_calendar_day_pk PRIMARY KEY (unit_id, date)
      )`);
    await runner.query(`
      CREATE TABLE unit_calendar (
        unit_id uuid NOT NULL,
        calendar_code text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT unit_calendar_pk PRIMARY KEY (unit_id)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
