import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatInstant } from '#libs/kernel';
import { Database, DatabaseClock, type SimulatedClock } from '#libs/platform';
import { file } from '../support/filing.js';
import { signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
/**
 * The clock itself; what decides nothing of a dossier: the log of who reads what, the count of requests, and
 * when processes change to a new key; and the one moment at which older tasks began to wait for being noted.
 */
const ALLOWED = new Set([
  'libs/platform/src/clock.ts',
  'libs/audit/src/read-log.ts',
  'libs/platform/src/http/rate-limit/request-count.store.ts',
  'libs/platform/src/secrets/vault.ts',
  'libs/platform/src/database/migrations/1764000013100-zero-silence.ts',
]);
const DATABASE_TIME =
  /(?<![.\w])(?:now\(\)|clock_timestamp\(|statement_timestamp\(|transaction_timestamp\(|current_timestamp\b|current_date\b|localtimestamp\b)/i;

const sources = ['libs', 'apps/api', 'apps/worker']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name),
    ),
  )
  .filter((name) => name.endsWith('.ts') && !/\.(e2e-)?spec\.ts$|\.d\.ts$|node_modules/.test(name));

const linesOf = (name: string): string[] =>
  readFileSync(path.join(ROOT, name), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line));

describe('time comes from one clock', () => {
  it('and no statement asks the database for it by the way', () => {
    const asking = sources
      .filter((name) => !ALLOWED.has(name))
      .flatMap((name) =>
        linesOf(name)
          .filter((line) => DATABASE_TIME.test(line.replace(/\bnow\(\): |\basync now\(\)/g, '')))
          .filter((line) => !/^\s*(?:private |abstract |async )*now\(\)/.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      );
    expect(asking).toEqual([]);
  });

  it('and what decides about dossiers and time never asks the machine', () => {
    const machine = sources
      .filter((name) => /^libs\/(dossier|working-time|process|procedure)\//.test(name))
      .flatMap((name) =>
        linesOf(name)
          .filter((line) => /Date\.now\(\)|new Date\(\)/.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      );
    expect(machine).toEqual([]);
  });
});

const HOUR = 3_600_000;

describe('a machine whose clock is wrong', () => {
  let portal: Portal;
  let investor: Person;

  beforeAll(async () => {
    const production: unknown = new DatabaseClock();
    portal = await startPortal({ clock: production as SimulatedClock });
    investor = await signIn(portal, 'investor');
  }, 120_000);
  afterAll(() => portal.close());
  afterEach(() => {
    jest.useRealTimers();
  });

  const filed = async () => {
    const { code } = await file(
      Object.assign(Object.create(portal) as Portal, {
        clock: { now: () => portal.app.get(Database, { strict: false }).now() },
      }),
      investor,
      '1.009748',
    );
    const [row] = await portal.app.get(Database, { strict: false }).query<{
      arrived: Date;
      told: Date;
      due: Date | null;
      late: number;
    }>(
      `SELECT d.arrived_at AS arrived, t.due_at AS due,
              (SELECT max(e.at) FROM dossier_event e WHERE e.dossier_id = d.id) AS told,
              extract(epoch FROM clock_timestamp() - d.arrived_at)::float8 AS late
         FROM dossier d JOIN task t ON t.dossier_id = d.id WHERE d.code = $1`,
      [code],
    );
    if (!row) throw new Error(`No dossier ${code}`);
    return row;
  };

  it.each([HOUR, -HOUR, 24 * HOUR, -24 * HOUR])(
    'by %p ms moves no deadline',
    async (off) => {
      const right = await filed();
      jest.useFakeTimers({
        now: Date.now() + off,
        doNotFake: [
          'hrtime',
          'nextTick',
          'performance',
          'queueMicrotask',
          'requestAnimationFrame',
          'cancelAnimationFrame',
          'requestIdleCallback',
          'cancelIdleCallback',
          'setImmediate',
          'clearImmediate',
          'setInterval',
          'clearInterval',
          'setTimeout',
          'clearTimeout',
        ],
      });
      const wrong = await filed();
      jest.useRealTimers();
      expect(wrong.late).toBeGreaterThanOrEqual(0);
      expect(wrong.late).toBeLessThan(60);
      expect(wrong.told.getTime()).toBe(wrong.arrived.getTime());
      const apart = (a: Date | null, b: Date | null) =>
        Math.abs((a?.getTime() ?? 0) - (b?.getTime() ?? 0));
      expect(apart(wrong.arrived, right.arrived)).toBeLessThan(60_000);
      // The date is the calculator's for the moment of the database.
      const startAt = formatInstant(wrong.arrived.getTime());
      const asked = await portal.http<{ dueAt: string }>('POST', '/api/v1/deadlines', {
        body: { startAt, unit: 'working-hour', amount: 8 },
      });
      expect(wrong.due?.getTime()).toBe(Date.parse(asked.body.dueAt));
    },
    60_000,
  );
});
