import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who wants to hear of a dossier without working on it. A mark of their own: it gives no sight of the
 * dossier, and whoever loses that sight finds neither.
 */
export class DossierFollower1764000018500 implements MigrationInterface {
  name = 'DossierFollower1764000018500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** One's own mark on a dossier that one sees. */
const OWN = `account_id = (SELECT scope_account()) AND (SELECT scope_reason()) = ''
  AND (SELECT true FROM dossier d WHERE d.id = dossier_follower.dossier_id)`;
/** A transaction that takes the people out of a dossier takes the marks of all of them. */
const OPENED = `dossier_id = ANY ((SELECT scope_opened())::uuid[])`;

const STATEMENTS = [
  `CREATE TABLE dossier_follower (
     dossier_id uuid NOT NULL,
     account_id uuid NOT NULL,
     since timestamptz NOT NULL,
     CONSTRAINT dossier_follower_pk PRIMARY KEY (dossier_id, account_id),
     CONSTRAINT dossier_follower_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT dossier_follower_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
   )`,
  `CREATE INDEX dossier_follower_account_ix ON dossier_follower (account_id, since DESC, dossier_id)`,
  `ALTER TABLE dossier_follower ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY dossier_follower_own ON dossier_follower TO motcua_request
     USING ((${OWN}) OR ${OPENED}) WITH CHECK (${OWN})`,
];
