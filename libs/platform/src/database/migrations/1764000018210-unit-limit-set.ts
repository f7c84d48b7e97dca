import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Limits of units are set by an administrator too: who did it and when; without hours, those of the unit above. */
export class UnitLimitSet1764000018210 implements MigrationInterface {
  name = 'UnitLimitSet1764000018210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE unit_limit ALTER COLUMN working_hours DROP NOT NULL,
         ADD COLUMN set_by uuid, ADD COLUMN set_at timestamptz,
         ADD CONSTRAINT unit_limit_set_by_fk FOREIGN KEY (set_by) REFERENCES account (id),
         ADD CONSTRAINT unit_limit_set_ck CHECK ((set_by IS NULL) = (set_at IS NULL)),
         ADD CONSTRAINT unit_limit_given_ck CHECK (working_hours IS NOT NULL OR set_by IS NOT NULL)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
