import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of each session: the network it came from and the proof that opened it. */
export class SessionPlace1764000016010 implements MigrationInterface {
  name = 'SessionPlace1764000016010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE session ADD COLUMN network text`);
    await runner.query(`ALTER TABLE session ADD COLUMN proof text NOT NULL DEFAULT 'password'`);
    await runner.query(
      `ALTER TABLE session ADD CONSTRAINT session_proof_ck
         CHECK (proof IN ('password', 'code', 'recovery-code', 'passkey', 'provider', 'link'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
