import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose second factor was lost, and by what an administrator recognised them. */
export class FactorLoss1764000018600 implements MigrationInterface {
  name = 'FactorLoss1764000018600';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE factor_loss (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     at timestamptz NOT NULL,
     recorded_by uuid NOT NULL,
     grounds text NOT NULL,
     CONSTRAINT factor_loss_pk PRIMARY KEY (id),
     CONSTRAINT factor_loss_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
     CONSTRAINT factor_loss_recorder_fk FOREIGN KEY (recorded_by) REFERENCES account (id)
   )`,
  `CREATE INDEX factor_loss_account_ix ON factor_loss (account_id, at)`,
];
