import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createDataSource } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-server.js';

jest.setTimeout(90_000);

describe('the embedded PostgreSQL', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'motcua-embedded-'));
  const file = (name: string): string => path.join(folder, 'data', name);
  let server: EmbeddedPostgres | undefined;

  const start = async (options: { port?: number; log?: (line: string) => void } = {}) => {
    server = await startEmbeddedPostgres({ folder, settings: { fsync: 'off' }, ...options });
    return server;
  };
  const ask = async (url: string, sql: string): Promise<string> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ answer: unknown }>(sql);
    await client.end();
    return String(rows[0]?.answer);
  };

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the application a database of its own and no rights beyond it', async () => {
    const { url } = await start();
    expect(await ask(url, `SELECT split_part(version(), ' ', 2) AS answer`)).toMatch(/^18\./);
    expect(await ask(url, `SELECT rolsuper AS answer FROM pg_roles WHERE rolname = user`)).toBe(
      'false',
    );
    expect(await ask(url, `SELECT lower('ĐẦU TƯ') AS answer`)).toBe('đầu tư');
    await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    await ask(url, `CREATE TABLE kept AS SELECT 7 AS n`);
  });

  it('is not misled by a pid file whose pid now belongs to another program', async () => {
    writeFileSync(file('postmaster.pid'), `${process.pid}\n${file('')}\n`);
    const lines: string[] = [];
    const { url } = await start({ log: (line) => lines.push(line) });
    expect(await ask(url, `SELECT n AS answer FROM kept`)).toBe('7');
    expect(lines).toEqual([]);
  });

  it('stops an orphaned server before it starts another on the same data', async () => {
    const orphan = await start();
    const lines: string[] = [];
    const next = await start({ log: (line) => lines.push(line) });
    await orphan.exited;
    expect(lines).toEqual([expect.stringContaining('earlier start')]);
    expect(await ask(next.url, `SELECT n AS answer FROM kept`)).toBe('7');
  });

  it('comes back on the port that it is told', async () => {
    const { port, stop } = await start();
    await stop();
    expect((await start({ port })).port).toBe(port);
  });

  it('migrates several databases of a new server at once: the role of requests is theirs together', async () => {
    const { adminUrl } = await start();
    await ask(adminUrl, `DROP ROLE motcua_request`);
    const names = ['first', 'second', 'third'];
    for (const name of names) await ask(adminUrl, `CREATE DATABASE ${name}`);
    const migrated = names.map(async (name) => {
      const url = new URL(adminUrl);
      url.pathname = name;
      const source = await createDataSource({ url: url.href, rows: [], pool: 2 }).initialize();
      const ran = await migrate(source);
      await source.destroy();
      expect(ran).toContain('RowLevelSecurity1764000018100');
      return ran.length;
    });
    expect(new Set(await Promise.all(migrated)).size).toBe(1);
    expect(
      await ask(
        adminUrl,
        `SELECT rolbypassrls AS answer FROM pg_roles WHERE rolname = 'motcua_request'`,
      ),
    ).toBe('false');
  });

  it('makes a cluster anew where the making was interrupted', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'motcua-embedded-'));
    chmodSync(other, 0o755);
    writeFileSync(path.join(other, 'data.new'), 'half');
    const made = await startEmbeddedPostgres({ folder: other, ephemeral: true });
    expect(existsSync(path.join(other, 'data.new'))).toBe(false);
    await made.stop();
    rmSync(other, { recursive: true, force: true });
  });

  it('refuses the data of another major version and leaves them alone', async () => {
    const version = readFileSync(file('PG_VERSION'), 'utf8');
    writeFileSync(file('PG_VERSION'), '16\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 16.*npm run reset/);
    expect(existsSync(file('postgresql.conf'))).toBe(true);
    writeFileSync(file('PG_VERSION'), version);
  });
});
