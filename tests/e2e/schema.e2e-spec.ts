import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource, isMigrated, migrate, tryExclusively } from '#libs/platform';
import { rows } from '../../apps/api/src/rows.js';
import { migrations } from '../../libs/platform/src/database/migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const folder = path.resolve(import.meta.dirname, '../../libs/platform/src/database/migrations');
const names = migrations.map((migration) => migration.name);
const stampOf = (name: string): number => Number(name.slice(-13));

describe('migrations', () => {
  it('are listed in the order of their timestamps, each once', () => {
    const stamps = names.map(stampOf);
    expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
  });

  it('end with the one that migrations.head names, so that two branches cannot both add one unseen', () => {
    const head = readFileSync(path.join(folder, 'migrations.head'), 'utf8').trim();
    expect(head).toBe(names.at(-1));
  });
});

describe('the schema', () => {
  let database: TestDatabase;
  const open: DataSource[] = [];

  const connect = async (): Promise<DataSource> => {
    const source = await createDataSource({ url: database.url, rows, pool: 3 }).initialize();
    open.push(source);
    return source;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await Promise.all(open.map((source) => source.destroy()));
    await database.drop();
  });

  it('is what the row entities say: the entities ask for no further change', async () => {
    const source = await connect();
    const wanted = await source.driver.createSchemaBuilder().log();
    expect(wanted.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is made once when two processes start at the same moment', async () => {
    const sources = await Promise.all([connect(), connect()]);
    await sources[0]?.query(`DROP SCHEMA public CASCADE`);
    await sources[0]?.query(`CREATE SCHEMA public`);
    const ran = await Promise.all(sources.map(migrate));
    expect(ran.map((list) => list.length).sort((a, b) => a - b)).toEqual([0, names.length]);
    expect(await Promise.all(sources.map(isMigrated))).toEqual([true, true]);
  });

  it('lets one process work and the others pass where the work is to be done once', async () => {
    const [one, other] = await Promise.all([connect(), connect()]);
    const told = await tryExclusively(one, 7, async () => [
      'did it',
      await tryExclusively(other, 7, () => Promise.resolve('did it too')),
    ]);
    expect(told).toEqual(['did it', undefined]);
    expect(await tryExclusively(other, 7, () => Promise.resolve('now'))).toBe('now');
  });
});
