import type { DataSource } from 'typeorm';

/** Any number of its own; two processes that start at once take turns. */
const MIGRATION_LOCK = 4_127_001;

/** Runs what is pending, under a lock, and tells the names of what ran. */
export async function migrate(dataSource: DataSource): Promise<readonly string[]> {
  return exclusively(dataSource, MIGRATION_LOCK, async () => {
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  });
}

/** Whether the schema is the one that this build was written for. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  return !(await dataSource.showMigrations());
}

/**
 * Does the work while holding a lock of the whole database, on a connection of its own; a process
 * that dies lets go of it.
 */
export function exclusively<T>(
  dataSource: DataSource,
  lock: number,
  work: () => Promise<T>,
): Promise<T> {
  return holding(dataSource, lock, 'SELECT pg_advisory_lock($1), true AS held', async () => work());
}

/** The same, but where another process holds the lock, the work is left to that one. */
export function tryExclusively<T>(
  dataSource: DataSource,
  lock: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const sql = 'SELECT pg_try_advisory_lock($1) AS held';
  return holding<T | undefined>(dataSource, lock, sql, async (held) => (held ? work() : undefined));
}

async function holding<T>(
  dataSource: DataSource,
  lock: number,
  sql: string,
  work: (held: boolean) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    const rows = await runner.manager.query<{ held: boolean }[]>(sql, [lock]);
    const held = rows[0]?.held === true;
    try {
      return await work(held);
    } finally {
      if (held) await runner.query(`SELECT pg_advisory_unlock($1)`, [lock]);
    }
  } finally {
    await runner.release();
  }
}
