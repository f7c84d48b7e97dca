import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GENESIS } from '#libs/audit';
import { RuleChanges } from '#libs/dossier';
import { Database, SimulatedClock, UnitOfWork, type Actor } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';

const WORKER = path.resolve(import.meta.dirname, '../../dist/tests/clocks/rule-change-process.js');
/** Two lanes of two pieces of 1,000 each. */
const DOSSIERS = 4_000;
const KILLS = 2;

const person = (accountId: string): Actor => ({
  accountId,
  name: accountId,
  email: '',
  kind: 'officer',
  locale: 'vi',
  posts: [],
});

describe('a change of the rules whose worker is killed', () => {
  let portal: Portal;
  let worker: ChildProcess | undefined;

  beforeAll(async () => {
    portal = await startPortal({ seeds: 'reference', clock: new SimulatedClock(Date.now()) });
    await query(
      `INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code,
         procedure_name, agency_unit_id, channel, code, applicant_account_id, applicant_name, form,
         legal_limit, received_at, due_at, legal_due_at, last_seq, last_hash, created_at, updated_at)
       SELECT gen_random_uuid(), 2, 'in-process', 'processing', v.id, v.content->>'code',
              '{"vi": "x", "en": "x"}', u.id, 'online', 'R-' || n, u.id, 'x', '{}',
              '{"amount": 20, "unit": "working-day"}', t.at, t.at + interval '90 days',
              t.at + interval '90 days', 0, $1, t.at, t.at
         FROM generate_series(1, $2::int) n,
              (SELECT * FROM procedure_version ORDER BY id LIMIT 1) v,
              (SELECT id FROM unit WHERE code = 'heza.investment') u,
              (SELECT clock_timestamp() AS at) t`,
      [GENESIS, DOSSIERS],
    );
    await query(
      `INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data)
       SELECT id, 1, 'dossier', 'start', received_at, '{}' FROM dossier`,
    );
  }, 120_000);

  afterAll(async () => {
    if (worker) await kill(worker);
    await portal.close();
  });

  const query = <T>(sql: string, params: unknown[] = []): Promise<T[]> =>
    portal.app.get(Database, { strict: false }).query<T>(sql, params);
  const number = async (sql: string): Promise<number> =>
    Number((await query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);

  /** A day off, rehearsed by a worker; since then something has happened to a fifth of the dossiers. */
  const approveDayOff = async (): Promise<void> => {
    const rules = portal.app.get(RuleChanges, { strict: false });
    const work = portal.app.get(UnitOfWork, { strict: false });
    const [{ day } = { day: '' }] = await query<{ day: string }>(
      `SELECT min(d)::date::text AS day FROM generate_series(clock_timestamp() + interval '5 days',
              clock_timestamp() + interval '15 days', interval '1 day') d
        WHERE extract(isodow FROM d) < 6
          AND NOT EXISTS (SELECT 1 FROM calendar_day c WHERE c.date = d::date)`,
    );
    const days = [{ date: day, kind: 'closed' as const, name: { vi: 'Nghỉ', en: 'Off' } }];
    const [one, other] = [
      '019a0000-0000-7000-8000-00000000000a',
      '019a0000-0000-7000-8000-00000000000b',
    ];
    const proposed = await work.run((tx) =>
      rules.propose(tx, person(one), { days, reason: 'x', legalBasis: 'x' }),
    );
    if (!proposed.ok) throw new Error(proposed.error.detail);
    await work.run((tx) => rules.rehearse(tx, proposed.value));
    worker = await start();
    await until(() => number(`rule_change WHERE status = 'rehearsed'`), 1);
    await kill(worker);
    expect(await number(`rule_change_outcome`)).toBe(DOSSIERS);
    await query(`UPDATE dossier SET last_hash = $1 WHERE code LIKE '%5' OR code LIKE '%0'`, [
      '1'.repeat(64),
    ]);
    await work.run((tx) => rules.approve(tx, person(other), proposed.value));
  };

  const start = async (): Promise<ChildProcess> => {
    const child = fork(WORKER, {
      env: {
        PATH: process.env['PATH'],
        MOTCUA_MODE: 'embedded',
        DATABASE_URL: portal.database.url,
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return child;
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  const until = async (look: () => Promise<number>, found: number): Promise<void> => {
    for (const end = performance.now() + 120_000; (await look()) !== found; await sleep(50)) {
      if (performance.now() > end) throw new Error('It has not come to it');
    }
  };
  /** A piece has begun to write and has not committed. */
  const isWriting = async (): Promise<boolean> =>
    (await number(
      `pg_stat_activity WHERE datname = current_database() AND backend_xid IS NOT NULL`,
    )) > 0;

  it('goes on where it was: each dossier moves, and is told of, exactly once', async () => {
    await approveDayOff();
    let whole = 0;
    for (let k = 1; k <= KILLS; k++) {
      worker = await start();
      while (!(await isWriting())) await sleep(1);
      await kill(worker);
      // What the killed one had begun is gone with it: only whole pieces are there.
      const events = await number(`dossier_event`);
      expect(events % 1_000).toBe(0);
      whole = Math.max(whole, events);
    }
    expect(whole).toBeLessThan(DOSSIERS);
    worker = await start();
    await until(() => number(`rule_change WHERE status = 'applied'`), 1);

    const each = (sql: string): Promise<number> => number(`(SELECT DISTINCT ${sql}) d`);
    expect(await number(`rule_change_outcome`)).toBe(0);
    expect(await number(`dossier_event WHERE kind = 'dossier.due-date-changed'`)).toBe(DOSSIERS);
    expect(await each(`dossier_id FROM dossier_event`)).toBe(DOSSIERS);
    expect(await number(`clock_entry WHERE kind = 'recalculate'`)).toBe(DOSSIERS);
    expect(await number(`outbox WHERE topic = 'dossier-event'`)).toBe(DOSSIERS);
    expect(await number(`dossier WHERE last_seq = 1 AND version = 3`)).toBe(DOSSIERS);
    expect(
      await number(
        `dossier d JOIN dossier_event e ON e.dossier_id = d.id AND e.hash = d.last_hash`,
      ),
    ).toBe(DOSSIERS);
  }, 300_000);
});
