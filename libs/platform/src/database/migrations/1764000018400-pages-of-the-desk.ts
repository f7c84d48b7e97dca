import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters and suppressed addresses are read page by page, each in the order of its list. */
export class PagesOfTheDesk1764000018400 implements MigrationInterface {
  name = 'PagesOfTheDesk1764000018400';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE INDEX suppression_since_ix ON suppression (since, channel, address)`,
  `DROP INDEX delivery_post_ix`,
  `CREATE INDEX delivery_post_ix ON delivery (queued_at, id) WHERE channel = 'post' AND state = 'queued'`,
  // The list of lifted ones goes by its key.
  `DROP INDEX suppression_lifted_at_ix`,
];
