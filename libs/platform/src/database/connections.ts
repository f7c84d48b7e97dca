import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { isConnectionLost } from './lost-connection.js';
import { forget, ScopedPool } from './scoped-pool.js';

/** The pool that TypeORM keeps for the whole process. */
function poolOf(dataSource: DataSource): ScopedPool {
  const pool: unknown = (dataSource.driver as PostgresDriver).master;
  if (pool instanceof ScopedPool) return pool;
  throw new Error('A pool that does not know who asks');
}

/** A connection for as long as the work takes, under the sight of whoever asks. */
export const withConnection = <T>(
  dataSource: DataSource,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  const pool = poolOf(dataSource);
  return lend(pool, pool.connect(), work);
};

/** The same for a transaction, which says for whom it is in its first message. */
export const withBareConnection = <T>(
  dataSource: DataSource,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  const pool = poolOf(dataSource);
  return lend(pool, pool.connectBare(), work);
};

/** One that broke, or is left in a transaction, is closed. */
async function lend<T>(
  pool: ScopedPool,
  lent: Promise<PoolClient>,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await lent;
  let broken: Error | undefined;
  const note = (error: Error): void => {
    broken = error;
  };
  client.on('error', note);
  try {
    return await work(client);
  } catch (error) {
    forget(client);
    if (isConnectionLost(error)) {
      pool.doubt();
      broken ??= new Error('The connection is lost', { cause: error });
    }
    throw error;
  } finally {
    client.off('error', note);
    client.release(broken ?? client.getTransactionStatus() !== 'I');
  }
}
