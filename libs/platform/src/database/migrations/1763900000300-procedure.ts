import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Procedures with their effective-dated versions, and the zones that forms offer. The content is
 * `json`, not `jsonb`: the fields of a form keep their order.
 */
export class Procedure1763900000300 implements MigrationInterface {
  name = 'Procedure1763900000300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE procedure (
     id uuid NOT NULL,
     code text NOT NULL,
     created_at timestamptz NOT NULL,
     CONSTRAINT procedure_pk PRIMARY KEY (id),
     CONSTRAINT procedure_code_uq UNIQUE (code)
   )`,
  `CREATE TABLE procedure_version (
     id uuid NOT NULL,
     procedure_id uuid NOT NULL,
     version integer NOT NULL,
     effective_from date NOT NULL,
     effective_to date,
     content json NOT NULL,
     content_hash text NOT NULL,
     field_code text NOT NULL,
     search_vi text NOT NULL,
     search_en text NOT NULL,
     search_text text NOT NULL,
     created_at timestamptz NOT NULL,
     CONSTRAINT procedure_version_pk PRIMARY KEY (id),
     CONSTRAINT procedure_version_procedure_fk FOREIGN KEY (procedure_id) REFERENCES procedure (id),
     CONSTRAINT procedure_version_number_uq UNIQUE (procedure_id, version)
   )`,
  `CREATE INDEX procedure_version_effective_ix ON procedure_version (procedure_id, effective_from)`,
  `CREATE TABLE seed_load (
     name text NOT NULL,
     hash text NOT NULL,
     loaded_at timestamptz NOT NULL,
     CONSTRAINT seed_load_pk PRIMARY KEY (name)
   )`,
  `CREATE TABLE zone (
     code text NOT NULL,
     position integer NOT NULL,
     content jsonb NOT NULL,
     CONSTRAINT zone_pk PRIMARY KEY (code)
   )`,
];
