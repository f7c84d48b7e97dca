import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody follows is read page by page, the latest first, in exactly this order. */
export class FollowedDossiers1764000018800 implements MigrationInterface {
  name = 'FollowedDossiers1764000018800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX dossier_follower_account_ix`);
    await runner.query(
      `CREATE INDEX dossier_follower_account_ix ON dossier_follower (account_id, since DESC, dossier_id DESC)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
