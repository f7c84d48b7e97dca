import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GENESIS } from '#libs/audit';
import { Database } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';

const SWEEPER = path.resolve(import.meta.dirname, '../../dist/tests/clocks/sweep-process.js');
const DOSSIERS = 900;
const KILLS = 10;

/** GOALS.md R10, scaled to a test: two sweepers at once, one killed in the middle again and again. */
describe('sweepers that are killed', () => {
  let portal: Portal;
  const running: ChildProcess[] = [];
  let exits = 0;

  beforeAll(async () => {
    portal = await startPortal({ seeds: 'reference' });
    await query(
      `INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code,
         procedure_name, agency_unit_id, channel, code, applicant_account_id, applicant_name, form,
         legal_limit, received_at, due_at, legal_due_at, last_seq, last_hash, created_at, updated_at)
       SELECT gen_random_uuid(), 2, 'in-process', 'processing', v.id, v.content->>'code', '{}', u.id,
              'online', 'K-' || n, u.id, 'x', '{}', '{"amount": 5, "unit": "working-day"}',
              t.at - interval '20 days', t.at - interval '1 hour', t.at - interval '1 hour', 0, $1, t.at, t.at
         FROM generate_series(1, $2::int) n,
              (SELECT * FROM procedure_version ORDER BY id LIMIT 1) v,
              (SELECT id FROM unit WHERE code = 'heza.investment') u,
              (SELECT clock_timestamp() - interval '1 minute' AS at) t`,
      [GENESIS, DOSSIERS],
    );
  }, 120_000);

  afterAll(async () => {
    for (const child of running) await kill(child);
    await portal.close();
  });

  const query = <T>(sql: string, params: unknown[] = []): Promise<T[]> =>
    portal.app.get(Database, { strict: false }).query<T>(sql, params);
  const number = async (sql: string): Promise<number> =>
    Number((await query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);

  const startSweeper = async (): Promise<ChildProcess> => {
    const child = fork(SWEEPER, {
      env: {
        PATH: process.env['PATH'],
        MOTCUA_MODE: 'embedded',
        DATABASE_URL: portal.database.url,
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running.push(child);
    await once(child, 'message');
    return child;
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    exits++;
  };

  it('say each level of each clock exactly once', async () => {
    const lead = await startSweeper();
    let other = lead;
    for (let k = 1; k <= KILLS; k++) {
      const target = Math.floor((DOSSIERS * k * 0.8) / KILLS);
      while ((await number('clock_warning')) < target) await sleep(2);
      const next = k < KILLS ? startSweeper() : undefined;
      await kill(other);
      expect(await number('clock_warning')).toBeLessThan(DOSSIERS);
      if (next) other = await next;
    }
    await startSweeper();
    const waiting = 'dossier WHERE watch_at IS NOT NULL';
    for (const end = performance.now() + 90_000; (await number(waiting)) > 0; await sleep(50)) {
      if (performance.now() > end) throw new Error('The sweep does not end');
    }

    expect(exits).toBe(KILLS);
    expect(await number(`clock_warning WHERE level = 'overdue' AND event_id IS NOT NULL`)).toBe(
      DOSSIERS,
    );
    const events = `dossier_event WHERE kind = 'dossier.overdue'`;
    expect(await number(events)).toBe(DOSSIERS);
    expect(await number(`(SELECT DISTINCT dossier_id FROM ${events}) e`)).toBe(DOSSIERS);
    expect(await number(`dossier_event`)).toBe(DOSSIERS);
    expect(await number(`outbox WHERE payload->>'kind' = 'dossier.overdue'`)).toBe(DOSSIERS);
    expect(await number(`dossier WHERE last_seq <> 1`)).toBe(0);
  }, 300_000);

  it('would say it twice without the unique key: the check can fail', async () => {
    await query(`ALTER TABLE clock_warning DROP CONSTRAINT clock_warning_pk`);
    const again = await query(
      `INSERT INTO clock_warning SELECT * FROM clock_warning LIMIT 1 RETURNING 1`,
    );
    expect(again).toHaveLength(1);
    const keys = '(SELECT DISTINCT subject_id, turn, level FROM clock_warning) k';
    expect(await number('clock_warning')).toBe((await number(keys)) + 1);
  });
});
