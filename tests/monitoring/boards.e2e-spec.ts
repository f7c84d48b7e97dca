import { Database } from '#libs/platform';
import { MeasureFinished } from '#libs/monitoring';
import { WorkingTime } from '#libs/working-time';
import { expectProblem, signIn, type Person } from '../support/officials.js';
import { MONDAY_MORNING, startPortal, type Portal } from '../support/portal.js';
import { livesOf, tally, type Lives } from './event-count.js';
import {
  allLines,
  behind,
  board,
  GROUPINGS,
  MEASURES,
  type Grouping,
  type Row,
} from './manager.js';

const DAY = 86_400_000;
const startOf = (date: string): number => Date.parse(`${date}T00:00:00+07:00`);
const days = (from: string, to: string): string => `&from=${from}&to=${to}`;

/** The half year of the history, a month in it, its present month, and its last day alone. */
const PERIODS = [
  ['2026-05-01', '2026-11-23'],
  ['2026-09-01', '2026-09-30'],
  ['2026-11-01', '2026-11-23'],
  ['2026-11-20', '2026-11-20'],
] as const;

describe('boards', () => {
  let portal: Portal;
  let auditor: Person;
  let manager: Person;
  let lives: Lives;

  beforeAll(async () => {
    portal = await startPortal({
      seeds: 'history',
      environment: { SESSION_PER_MINUTE: '100000' },
    });
    [auditor, manager] = await Promise.all([signIn(portal, 'auditor'), signIn(portal, 'manager')]);
    lives = await livesOf(portal.app.get(Database));
  }, 400_000);
  afterAll(() => portal.close());

  it.each(GROUPINGS.flatMap((g) => PERIODS.map((p) => [g, ...p] as const)))(
    'by %s from %s to %s add up, and say what the event log says',
    async (groupBy, from, to) => {
      const rows = await board(auditor, groupBy, days(from, to));
      for (const row of rows) {
        expect(row.carriedOver + row.received).toBe(row.finished + row.ended + row.open);
        expect(row.finished).toBe(row.onTime + row.late);
        expect(row.early).toBeLessThanOrEqual(row.onTime);
        expect(row.overdue).toBeLessThanOrEqual(row.open);
        expect({ key: row.key, ...pick(row) }).toEqual({
          key: row.key,
          ...fromLog(groupBy, row.key, startOf(from), startOf(to) + DAY),
        });
      }
      expect(new Set(rows.map((r) => r.key))).toEqual(
        keysInLog(groupBy, startOf(from), startOf(to) + DAY),
      );
    },
  );

  const pick = ({ received, carriedOver, finished, onTime, late, ended, open }: Row) => ({
    received,
    carriedOver,
    finished,
    onTime,
    late,
    ended,
    open,
  });

  const livesBy = (groupBy: Grouping) =>
    groupBy === 'procedure' || groupBy === 'month' ? lives.dossiers : lives.steps;

  function fromLog(groupBy: Grouping, key: string, from: number, to: number) {
    if (groupBy !== 'month') {
      return tally(
        livesBy(groupBy).filter((l) => l.keys[groupBy] === key),
        from,
        to,
      );
    }
    const [year = 0, month = 0] = key.split('-').map(Number);
    const next = startOf(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
    return tally(lives.dossiers, Math.max(from, startOf(`${key}-01`)), Math.min(to, next));
  }

  function keysInLog(groupBy: Grouping, from: number, to: number): Set<string> {
    const inside = livesBy(groupBy).filter((l) => l.to >= from && l.from < to);
    if (groupBy !== 'month') {
      return new Set(inside.flatMap((l) => (l.keys[groupBy] ? [l.keys[groupBy]] : [])));
    }
    const keys = new Set<string>();
    for (let day = from; day < to; day += DAY) {
      keys.add(new Date(day + 7 * 3_600_000).toISOString().slice(0, 7));
    }
    return new Set(
      [...keys].filter((k) => Object.values(fromLog('month', k, from, to)).some((n) => n > 0)),
    );
  }

  it.each(GROUPINGS)(
    'by %s open the dossiers behind every number',
    async (groupBy) => {
      const rows = (await board(manager, groupBy, days('2026-08-01', '2026-11-23'))).slice(0, 10);
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        for (const measure of MEASURES) {
          const lines = await behind(manager, row, measure);
          const said = { key: row.key, measure, n: row[measure] };
          expect({ key: row.key, measure, n: lines.length }).toEqual(said);
          expect(new Set(lines.map((l) => l.id)).size).toBe(lines.length);
        }
      }
    },
    120_000,
  );

  it('include the last day to its end, and nothing of the next', async () => {
    const byDay = await portal.app.get(Database).query<{ day: string; n: number }>(
      `SELECT to_char(received_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day, count(*)::int AS n
         FROM dossier WHERE received_at IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 3`,
    );
    for (const { day, n } of byDay) {
      const rows = await board(auditor, 'procedure', days(day, day));
      expect(rows.reduce((sum, r) => sum + r.received, 0)).toBe(n);
    }
  });

  it('know the working minutes of everything that is finished', async () => {
    await portal.app.get(MeasureFinished, { strict: false }).run();
    const missing = await portal.app.get(Database).query(
      `SELECT d.id FROM dossier d LEFT JOIN dossier_measure m ON m.dossier_id = d.id
        WHERE d.decided_at IS NOT NULL AND m.minutes IS NULL
       UNION ALL
       SELECT t.id FROM task t LEFT JOIN task_measure m ON m.task_id = t.id
        WHERE t.state = 'completed' AND m.minutes IS NULL`,
    );
    expect(missing).toEqual([]);
    for (const row of await board(manager, 'procedure')) {
      expect(row.medianMinutes === null).toBe(row.finished === 0);
      expect(row.p90Minutes ?? 0).toBeGreaterThanOrEqual(row.medianMinutes ?? 0);
    }
  });

  it('show what is at risk, the most urgent first', async () => {
    const within = 24;
    const calendar = await portal.app.get(WorkingTime, { strict: false }).calendarFor();
    const until = calendar.addWork(MONDAY_MORNING, within * 3_600_000);
    const expected = await portal.app
      .get(Database)
      .query<{ id: string }>(
        `SELECT id FROM dossier WHERE due_at <= $1 AND decided_at IS NULL AND closed_at IS NULL ORDER BY due_at, id`,
        [new Date(until)],
      );
    const lines = await allLines(auditor, `/monitoring/at-risk?within=${within}&limit=4`);
    expect(lines.map((l) => l.id)).toEqual(expected.map((e) => e.id));
    expect(lines.length).toBeGreaterThan(4);
    const remaining = lines.map((l) => l.remainingMinutes ?? NaN);
    expect(remaining).toEqual([...remaining].sort((a, b) => a - b));
    expect(Math.max(...remaining)).toBeLessThanOrEqual(within * 60);
    expect(Math.min(...remaining)).toBeLessThan(0);
  });

  it('show a manager what lies below the own unit, and nothing else', async () => {
    const outside = await portal.app.get(Database).query<{ code: string }>(
      `SELECT d.code FROM dossier d JOIN unit u ON u.id = d.agency_unit_id
        WHERE u.code <> 'heza' AND u.code NOT LIKE 'heza.%' AND d.code IS NOT NULL`,
    );
    const codes = new Set(outside.map((o) => o.code));
    expect(codes.size).toBeGreaterThan(0);
    const mine = await allLines(manager, '/monitoring/dossiers?limit=100');
    const all = await allLines(auditor, '/monitoring/dossiers?limit=100');
    expect(mine.filter((l) => codes.has(l.code))).toEqual([]);
    expect(all.filter((l) => codes.has(l.code)).length).toBeGreaterThan(0);
    const units = await board(manager, 'unit');
    expect(units.every((u) => u.key === 'heza' || u.key.startsWith('heza.'))).toBe(true);
    const head = await signIn(portal, 'head');
    expect((await board(head, 'unit')).map((u) => u.key)).toEqual(['heza.investment']);
  });

  it.each(['investor', 'specialist', 'receptionist'])('are closed to %s', async (who) => {
    const person = await signIn(portal, who);
    for (const path of ['summary', 'at-risk', 'dossiers']) {
      expectProblem(await person.get(`/monitoring/${path}`), 403, 'access.denied');
    }
  });

  it.each([
    ['summary?groupBy=zone', '/groupBy'],
    ['summary?from=2026-02-30', '/from'],
    ['dossiers?groupBy=month&key=2026-13', '/key'],
    ['at-risk?within=-1', '/within'],
  ])('refuse %s and name the field', async (path, pointer) => {
    const answer = await manager.get(`/monitoring/${path}`);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(`"pointer":"${pointer}"`);
  });

  it('tell everybody how times are kept, and nothing of anybody', async () => {
    const { status, body } = await portal.http<Record<string, unknown>>(
      'GET',
      '/api/v1/statistics',
    );
    expect(status).toBe(200);
    const rows = await board(auditor, 'procedure');
    expect(body['procedures']).toEqual(
      rows.map(
        (r) =>
          expect.objectContaining({
            key: r.key,
            finished: r.finished,
            p90Minutes: r.p90Minutes,
          }) as unknown,
      ),
    );
    const people = await portal.app.get(Database).query<{ name: string }>(
      `SELECT name FROM account UNION SELECT email FROM account UNION SELECT applicant_name FROM dossier
       UNION SELECT code FROM dossier WHERE code IS NOT NULL`,
    );
    const told = JSON.stringify(body);
    expect(people.filter((p) => told.includes(p.name))).toEqual([]);
  });
});
