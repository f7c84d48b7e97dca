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
  /** How long a statement may take; missing: as long as it likes, as migrations do. */
  readonly statementMs?: number;
}

/** The server gives up first, and its answer comes; a network that was cut is known by none coming. */
const ANSWER_GRACE_MS = 1_000;
/** What a vanished client had locked is free again after this, whatever its network knows. */
const IDLE_IN_TRANSACTION_MS = 20_000;
/** A server that hears nothing more of a client lets go of its session within a minute. */
export const SERVER_PROBES =
  '-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3';

const limits = (statementMs: number) => ({
  statement_timeout: statementMs,
  query_timeout: statementMs + ANSWER_GRACE_MS,
  idle_in_transaction_session_timeout: Math.min(IDLE_IN_TRANSACTION_MS, 2 * statementMs),
});

/** The only shape in which the project connects to its database. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const { url, rows, pool, name, statementMs } = settings;
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
      keepAlive: true,
      keepAliveInitialDelayMillis: 20_000,
      options: SERVER_PROBES,
      ...(statementMs === undefined ? {} : limits(statementMs)),
    },
  });
}
