import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createDataSource, migrate, startEmbeddedPostgres } from '#libs/platform';

/** What a test file has to know about the server of this run. */
export interface TestServerAddress {
  /** May create databases. */
  readonly adminUrl: string;
  /** The role that owns the test databases. */
  readonly ownerUrl: string;
  /** Migrated, empty, ready to be cloned. */
  readonly template: string;
  /** Begins the name of every database of this run. */
  readonly prefix: string;
}

export interface TestServer {
  readonly address: TestServerAddress;
  stop(): Promise<void>;
}

/** One PostgreSQL for the whole run: TEST_DATABASE_URL, or an embedded one that forgets everything. */
export async function startTestServer(): Promise<TestServer> {
  const own = process.env['TEST_DATABASE_URL'];
  const server = own ? borrowed(own) : await ephemeral();
  const prefix = `motcua_test_${randomBytes(4).toString('hex')}`;
  const address = { ...server, prefix, template: `${prefix}_template` };
  try {
    await makeTemplate(address);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const stop = async (): Promise<void> => {
    if (own) await dropAll(address);
    await server.stop();
  };
  return { address, stop };
}

interface Server {
  readonly adminUrl: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

const borrowed = (url: string): Server => ({
  adminUrl: url,
  ownerUrl: url,
  stop: () => Promise.resolve(),
});

async function ephemeral(): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-test-'));
  const server = await startEmbeddedPostgres({
    folder,
    ephemeral: true,
    settings: { wal_level: 'minimal', max_wal_senders: '0', autovacuum: 'off' },
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(server.folder, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, ownerUrl: server.url, stop };
}

async function makeTemplate({ adminUrl, ownerUrl, template }: TestServerAddress): Promise<void> {
  const owner = new URL(ownerUrl).username;
  await asAdmin(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${template} OWNER ${pg.escapeIdentifier(owner)}`),
  );
  const dataSource = await createDataSource({
    url: databaseUrl(ownerUrl, template),
    rows: [],
    pool: 2,
  }).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function dropAll({ adminUrl, prefix }: TestServerAddress): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE starts_with(datname, $1)`,
      [prefix],
    );
    for (const { datname } of rows) {
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
    }
  });
}

/** The same server and user, another database. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
