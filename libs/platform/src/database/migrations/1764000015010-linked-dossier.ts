import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A process hands over to another procedure: a linked dossier, which is counted with its origin. */
export class LinkedDossier1764000015010 implements MigrationInterface {
  name = 'LinkedDossier1764000015010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE dossier
     ADD COLUMN origin_id uuid,
     ADD COLUMN origin_node text,
     -- The first of the chain, by which all of it is counted once.
     ADD COLUMN root_id uuid,
     ADD COLUMN origin_told_at timestamptz,
     ADD COLUMN awaited jsonb NOT NULL DEFAULT '[]',
     ADD CONSTRAINT dossier_origin_fk FOREIGN KEY (origin_id) REFERENCES dossier (id),
     ADD CONSTRAINT dossier_root_fk FOREIGN KEY (root_id) REFERENCES dossier (id),
     ADD CONSTRAINT dossier_origin_ck CHECK
       ((origin_id IS NULL) = (origin_node IS NULL) AND (origin_id IS NULL) = (root_id IS NULL))`,
  `CREATE INDEX dossier_origin_ix ON dossier (origin_id, id) WHERE origin_id IS NOT NULL`,
  `CREATE INDEX dossier_origin_untold_ix ON dossier (id)
     WHERE origin_id IS NOT NULL AND origin_told_at IS NULL
       AND status IN ('decided', 'returned', 'refused-at-reception', 'withdrawn', 'stopped')`,
  `ALTER TABLE task ADD COLUMN root_dossier_id uuid`,
];
