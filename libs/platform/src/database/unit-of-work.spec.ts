import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database.js';
import { DatabaseClock, SimulatedClock } from '../clock.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';
import { UnitOfWork } from './unit-of-work.js';

describe('statements and transactions', () => {
  let server: TestDatabase;
  let source: DataSource;
  let database: Database;
  let work: UnitOfWork;

  beforeAll(async () => {
    server = await createTestDatabase();
    source = await createDataSource({ url: server.url, rows: [], pool: 3 }).initialize();
    database = new Database(source, new DatabaseClock());
    work = new UnitOfWork(source, new DatabaseClock());
    await database.query(`CREATE TABLE thing (id int PRIMARY KEY, name text NOT NULL)`);
    await database.query(`INSERT INTO thing VALUES (1, 'one')`);
  });
  afterAll(async () => {
    await source.destroy();
    await server.drop();
  });

  const look = `SELECT * FROM thing WHERE id = $1`;
  const lookOften = async () => {
    // Five times on each connection of the pool, so that none knows the statement unprepared only.
    for (let i = 0; i < 5; i++) {
      await Promise.all([1, 2, 3].map(() => work.run((tx) => tx.query(look, [1]))));
    }
  };

  it('prepares what comes often', async () => {
    await lookOften();
    const prepared = await work.run(async (tx) => {
      await tx.query(look, [1]);
      return tx.query<{ statement: string }[]>(`SELECT statement FROM pg_prepared_statements`);
    });
    expect(prepared.map((p) => p.statement)).toContain(look);
  });

  it('goes on when a migration changes a table under a prepared statement', async () => {
    await lookOften();
    await database.query(`ALTER TABLE thing ADD COLUMN colour text`);
    expect(await database.query(look, [1])).toEqual([{ id: 1, name: 'one', colour: null }]);
    await lookOften();
    await database.query(`ALTER TABLE thing DROP COLUMN colour`);
    const seen = await Promise.all([1, 2, 3].map(() => work.run((tx) => tx.query(look, [1]))));
    expect(seen).toEqual(Array(3).fill([{ id: 1, name: 'one' }]));
  });

  it('reads its moment once, from the database', async () => {
    const before = Date.now();
    const [now, later] = await work.run(async (tx) => {
      await tx.query(`SELECT pg_sleep(0.01)`);
      return [tx.now, tx.now];
    });
    expect(now).toBe(later);
    expect(Math.abs(now - before)).toBeLessThan(10_000);
  });

  it('does not take for done what had failed before the commit', async () => {
    const swallowed = work.run(async (tx) => {
      await tx.query(`INSERT INTO thing VALUES (2, 'two')`);
      await tx.query(`INSERT INTO thing VALUES (1, 'again')`).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow('failed before its commit');
    expect(await database.query(`SELECT id FROM thing`)).toEqual([{ id: 1 }]);
  });

  it('tries again after a deadlock, from the start', async () => {
    await database.query(`INSERT INTO thing VALUES (3, 'a'), (4, 'b')`);
    let runs = 0;
    const touch = (first: number, second: number) =>
      work.run(async (tx) => {
        runs++;
        await tx.query(`UPDATE thing SET name = name || $2 WHERE id = $1`, [first, '.']);
        await tx.query(`SELECT pg_sleep(0.05)`);
        await tx.query(`UPDATE thing SET name = name || $2 WHERE id = $1`, [second, '.']);
      });
    await Promise.all([touch(3, 4), touch(4, 3)]);
    expect(runs).toBeGreaterThan(2);
    const names = await database.query(`SELECT name FROM thing WHERE id IN (3, 4) ORDER BY id`);
    expect(names).toEqual([{ name: 'a..' }, { name: 'b..' }]);
  });

  it('outlives a connection that is cut in the middle of a transaction', async () => {
    const cut = work.run(async (tx) => {
      const [own] = await tx.query<{ pid: number }[]>(`SELECT pg_backend_pid() AS pid`);
      await database.query(`SELECT pg_terminate_backend($1)`, [own?.pid]);
      await tx.query(`SELECT 1`);
    });
    await expect(cut).rejects.toThrow(/terminat|not queryable/i);
    expect(await work.run((tx) => tx.query(`SELECT 1 AS one`))).toEqual([{ one: 1 }]);
  });

  it('asks ahead within the transaction, and once: the same question later sees what has changed', async () => {
    await database.query(`INSERT INTO thing VALUES (5, 'before')`);
    const name = { text: `SELECT name FROM thing WHERE id = $1 FOR UPDATE`, values: [5] };
    const seen = await work.run(
      async (tx) => {
        const other = database.query(`UPDATE thing SET name = 'other' WHERE id = 5`);
        const first: unknown = await tx.query(name.text, [5]);
        await tx.query(`UPDATE thing SET name = 'after' WHERE id = 5`);
        return { first, second: await tx.query<unknown>(name.text, [5]), other };
      },
      [name],
    );
    expect(seen).toMatchObject({ first: [{ name: 'before' }], second: [{ name: 'after' }] });
    await seen.other;
    expect(await database.query(`SELECT name FROM thing WHERE id = 5`)).toEqual([
      { name: 'other' },
    ]);
  });

  it('fails with what was asked ahead, although nobody waited for it', async () => {
    const wrong = { text: `SELECT nothing FROM thing`, values: [] };
    await expect(work.run(() => Promise.resolve(), [wrong])).rejects.toThrow(
      'failed before its commit',
    );
    await expect(work.run((tx) => tx.query(wrong.text), [wrong])).rejects.toThrow('nothing');
  });

  it('commits with a last statement, after which nothing can be asked', async () => {
    const late = work.run(async (tx) => {
      await tx.conclude(`INSERT INTO thing VALUES (6, 'six')`);
      await tx.query(`SELECT 1`);
    });
    await expect(late).rejects.toThrow('concluded');
    expect(await database.query(`SELECT name FROM thing WHERE id = 6`)).toEqual([{ name: 'six' }]);
  });

  it('writes nothing where the last statement fails', async () => {
    const doubled = work.run(async (tx) => {
      await tx.query(`INSERT INTO thing VALUES (7, 'seven')`);
      await tx.conclude(`INSERT INTO thing VALUES (1, 'again')`);
    });
    await expect(doubled).rejects.toThrow('thing_pkey');
    expect(await database.query(`SELECT 1 FROM thing WHERE id = 7`)).toEqual([]);
    expect(await work.run((tx) => tx.query(`SELECT 1 AS one`))).toEqual([{ one: 1 }]);
  });

  describe('once a connection knows what it is asked', () => {
    let one: DataSource;
    let known: UnitOfWork;
    const divided = (by: number) => ({ text: `SELECT 60 / $1::int AS part`, values: [by] });
    const named = (id: number) => ({ text: `SELECT name FROM thing WHERE id = $1`, values: [id] });
    const put = `INSERT INTO thing (id, name) VALUES ($1, 'put')`;
    const putAfter = (by: number, id: number) =>
      known.run(
        async (tx) => {
          const [part] = await tx.query<{ part: number }[]>(divided(by).text, [by]);
          const [thing] = await tx.query<{ name: string }[]>(named(1).text, [1]);
          await tx.conclude(put, [id]);
          return {
            part: part?.part,
            name: thing?.name,
            at: Math.abs(tx.now - Date.now()) < 10_000,
          };
        },
        [divided(by), named(1)],
      );

    beforeAll(async () => {
      one = await createDataSource({ url: server.url, rows: [], pool: 1 }).initialize();
      known = new UnitOfWork(one, new DatabaseClock());
      for (let i = 0; i < 8; i++) await putAfter(1, 100 + i);
    });
    afterAll(() => one.destroy());

    it('gives each answer to its question', async () => {
      expect(await putAfter(4, 200)).toEqual({ part: 15, name: 'one', at: true });
      expect(await database.query(`SELECT name FROM thing WHERE id = 200`)).toEqual([
        { name: 'put' },
      ]);
    });

    it('writes nothing after a question that fails, and goes on', async () => {
      await expect(putAfter(0, 201)).rejects.toThrow('division by zero');
      await expect(putAfter(2, 100)).rejects.toThrow('thing_pkey');
      expect(await putAfter(3, 202)).toMatchObject({ part: 20 });
      expect(await database.query(`SELECT id FROM thing WHERE id > 200`)).toEqual([{ id: 202 }]);
    });

    it('opens a transaction of which nothing else is known', async () => {
      const simulated = new UnitOfWork(one, new SimulatedClock(1_000));
      for (let i = 0; i < 8; i++) {
        expect(await simulated.run((tx) => Promise.resolve(tx.now))).toBe(1_000);
      }
    });

    it('goes on when a migration changes what it knows', async () => {
      await database.query(`ALTER TABLE thing ALTER COLUMN name TYPE varchar`);
      expect(await putAfter(5, 203)).toMatchObject({ part: 12, name: 'one' });
    });
  });
});
