import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** Any number of its own; two processes that start at once take turns. */
const MIGRATION_LOCK = 4_127_001;
const ASK_AGAIN_MS = 200;

/** Runs what is pending, under a lock, and tells the names of what ran. */
export async function migrate(dataSource: DataSource): Promise<readonly string[]> {
  if (await isOfAnother(dataSource)) {
    if (await isMigrated(dataSource)) return [];
    throw new Error(
      'The tables are older than this build and belong to another role than that of DATABASE_URL. ' +
        'Run first: npm run motcua -- database migrate',
    );
  }
  return exclusively(dataSource, MIGRATION_LOCK, async () => {
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  });
}

/** Whether the tables are there and belong to another role, which migrates them. */
async function isOfAnother(dataSource: DataSource): Promise<boolean> {
  const rows = await dataSource.query<{ own: boolean }[]>(
    `SELECT pg_has_role(relowner, 'USAGE') AS own FROM pg_class WHERE oid = to_regclass('public.migration')`,
  );
  return rows[0]?.own === false;
}

/** Whether the schema is the one that this build was written for. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  return !(await dataSource.showMigrations());
}

/**
 * Does the work while holding a lock of the whole database, on a connection of its own; a process
 * that dies lets go of it.
 */
export async function exclusively<T>(
  dataSource: DataSource,
  lock: number,
  work: () => Promise<T>,
): Promise<T> {
  // Asked again and again: a statement that waited for another process's migrations would be given up.
  for (;;) {
    const done = await tryExclusively(dataSource, lock, async () => ({ value: await work() }));
    if (done) return done.value;
    await sleep(ASK_AGAIN_MS);
  }
}

/** The same, but where another process holds the lock, the work is left to that one. */
export async function tryExclusively<T>(
  dataSource: DataSource,
  lock: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    const rows = await runner.manager.query<{ held: boolean }[]>(
      'SELECT pg_try_advisory_lock($1) AS held',
      [lock],
    );
    if (rows[0]?.held !== true) return undefined;
    try {
      return await work();
    } finally {
      await runner.query(`SELECT pg_advisory_unlock($1)`, [lock]);
    }
  } finally {
    await runner.release();
  }
}
