import { Config, createDataSource, migrateFor } from '#libs/platform';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Migrates as the owner of the tables (MIGRATION_DATABASE_URL), for the login of DATABASE_URL, which
 * owns none. Exit codes: 0 done, 1 refused, 2 not understood.
 */
export async function databaseMigrate(
  argv: readonly string[],
  environment: Environment = process.env,
): Promise<number> {
  try {
    const { databaseUrl, migrationDatabaseUrl, redisUrl } = Config.parse(environment);
    if (argv.length > 0 || migrationDatabaseUrl === undefined) {
      console.error('Usage: MIGRATION_DATABASE_URL=… npm run motcua -- database migrate');
      return 2;
    }
    const login = decodeURIComponent(new URL(databaseUrl).username);
    if (login === decodeURIComponent(new URL(migrationDatabaseUrl).username)) {
      console.error('MIGRATION_DATABASE_URL has to name another role than DATABASE_URL.');
      return 1;
    }
    const owner = await createDataSource({
      url: migrationDatabaseUrl,
      rows: [],
      pool: 2,
      name: 'motcua-migrations',
    }).initialize();
    try {
      const ran = await migrateFor(owner, { name: login, keepsQueue: redisUrl === undefined });
      console.log(`${ran.length} migrations ran; ${login} owns nothing and may work.`);
    } finally {
      await owner.destroy();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
