import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { GatheringSocket } from './gathering-socket.js';
import { migrations } from './migrations/index.js';
import { ScopedPool } from './scoped-pool.js';

/** The driver, but for its pool: ours hands out connections under the sight of whoever asks. */
const driver: unknown = Object.create(pg, { Pool: { value: ScopedPool } });

/** A list of row entities, written out by each lib (no globs). */
export type Rows = readonly Extract<DataSourceOptions['entities'], readonly unknown[]>[number][];

export interface DataSourceSettings {
  readonly url: string;
  readonly rows: Rows;
  /** CPU-bound near 8 connections; more gain nothing (bench/). */
  readonly pool?: number;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
}

/** The only shape in which the project connects to its database. */
export function createDataSource({ url, rows, pool, name }: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    driver,
    url,
    entities: [...rows],
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize: pool ?? 10,
    connectTimeoutMS: 10_000,
    applicationName: name ?? 'motcua',
    // Statements that do not wait for each other's answers go out together.
    extra: {
      pipeline: true,
      stream: () => new GatheringSocket(),
      // A new connection costs more than a hundred statements: it logs in, and plans each of them anew.
      idleTimeoutMillis: 10 * 60_000,
    },
  });
}
