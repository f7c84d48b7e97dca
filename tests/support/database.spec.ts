import pg from 'pg';
import { createTestDatabase } from './database.js';

async function count(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
  } finally {
    await client.end();
  }
}

describe('createTestDatabase', () => {
  it('gives a migrated database, every time another', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    expect(one.url).not.toBe(other.url);
    expect(await count(one.url, `SELECT count(*) AS n FROM migration`)).toBeGreaterThan(0);
    await count(
      one.url,
      `WITH t AS (DELETE FROM migration RETURNING 1) SELECT count(*) AS n FROM t`,
    );
    expect(await count(other.url, `SELECT count(*) AS n FROM migration`)).toBeGreaterThan(0);
    await Promise.all([one.drop(), other.drop()]);
    await expect(count(one.url, `SELECT 1 AS n`)).rejects.toThrow(/does not exist/);
  });

  it('fills a template once, however many ask for it', async () => {
    let filled = 0;
    const recipe = {
      name: 'database_spec',
      fill: async (url: string) => {
        filled++;
        await count(url, `CREATE TABLE proof AS SELECT 7 AS n`).catch(() => {});
      },
    };
    const databases = await Promise.all([recipe, recipe, recipe].map(createTestDatabase));
    expect(filled).toBe(1);
    for (const { url, drop } of databases) {
      expect(await count(url, `SELECT n FROM proof`)).toBe(7);
      await drop();
    }
  });
});
