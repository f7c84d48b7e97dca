import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database, UnitOfWork } from '#libs/platform';
import { startPortal, type Portal } from '../../../tests/support/portal.js';
import { LoadCalendar } from './load-calendar.js';
import { WorkingTime } from './working-time.js';

const seed = readFileSync(
  join(import.meta.dirname, '../../../seeds/reference/calendar.yaml'),
  'utf8',
);
const UNIT = '01890000-0000-7000-8000-000000000001';
const noon = Date.parse('2026-11-23T12:00:00+07:00');
const nextVersion = (version: number, from: string) =>
  seed
    .replace('version: 1', `version: ${version}`)
    .replace(`effectiveFrom: '2023-01-01'`, `effectiveFrom: '${from}'`)
    .replace(
      'kind: statutory, name: { vi: "Ngày Văn hóa',
      'kind: closed, name: { vi: "Ngày Văn hóa',
    )
    .replace(
      '\ndays:',
      '\ndays:\n  - { date: "2026-11-23", kind: swap-off, name: { vi: "Hoán đổi", en: "Exchanged" } }',
    );

describe('calendars in the database', () => {
  let portal: Portal;
  let load: LoadCalendar;
  let workingTime: WorkingTime;
  const worksOn23rd = async (unitId?: string, at?: number) => {
    const calendar = await workingTime.calendarFor(unitId, at);
    return calendar.isWorking(calendar.dayOn('2026-11-23'));
  };

  beforeAll(async () => {
    portal = await startPortal({ seeds: 'reference' });
    load = portal.app.get(LoadCalendar, { strict: false });
    workingTime = portal.app.get(WorkingTime, { strict: false });
  });
  afterAll(() => portal.close());

  it('hold the seeded one, pending days counted as working', async () => {
    const stored = await workingTime.storedFor();
    expect(stored.data).toMatchObject({ code: 'vn-authorities', version: 1 });
    expect(stored.pending).toHaveLength(3);
    expect(await worksOn23rd()).toBe(true);
    expect(await workingTime.calendarFor()).toBe(await workingTime.calendarFor());
  });

  it('take the same file twice as once', async () =>
    expect(await load.run(seed)).toEqual({ ok: true, value: 'unchanged' }));

  it('are never rewritten', async () =>
    expect(await load.run(`${seed}\n# changed`)).toMatchObject({
      ok: false,
      error: { code: 'calendar.version-exists' },
    }));

  it('can be tried as a draft without coming into force', async () => {
    expect(await load.run(nextVersion(2, '2026-01-01'), { draft: true })).toMatchObject({
      ok: true,
    });
    expect(await worksOn23rd()).toBe(true);
    const draft = await workingTime.calendarVersion('vn-authorities', 2);
    expect(draft?.isWorking(draft.dayOn('2026-11-23'))).toBe(false);
    expect(await workingTime.calendarVersion('vn-authorities', 9)).toBeUndefined();
  });

  it('come into force on their date', async () => {
    expect(await load.run(nextVersion(3, '2026-11-24'))).toMatchObject({ ok: true });
    expect(await worksOn23rd(undefined, noon)).toBe(true);
    expect(await worksOn23rd(undefined, noon + 86_400_000)).toBe(false);
  });

  it('know the days on which one unit is closed, and who follows another calendar', async () => {
    await portal.app.get(UnitOfWork).run(async (tx) => {
      await tx.query(
        `INSERT INTO unit_calendar_day (unit_id, date, kind, name, changed_at)
         VALUES ($1, '2026-11-23', 'closed', '{"vi": "Mất điện", "en": "Power cut"}', now())`,
        [UNIT],
      );
    });
    await workingTime.renew();
    expect(await worksOn23rd(UNIT)).toBe(false);
    expect(await worksOn23rd()).toBe(true);
    await portal.app
      .get(Database)
      .query(`INSERT INTO unit_calendar VALUES ($1, 'nowhere', now())`, [UNIT]);
    await workingTime.renew();
    await expect(worksOn23rd(UNIT)).rejects.toThrow('No calendar "nowhere" is published');
  });

  it.each([
    ['row 1 of days (2023-01-01) needs a name', 'vi: "Tết Dương lịch", en: "New Year\'s Day"', ''],
    ['cites the unknown source s99', 'sources: [s1]', 'sources: [s99]'],
    ['2023-02-30 is not a date', '"2023-01-01", kind', '"2023-02-30", kind'],
    ['is listed twice', '"2023-01-02", kind', '"2023-01-01", kind'],
    ['unknown time zone', 'Asia/Ho_Chi_Minh', 'Asia/Nowhere'],
    ['overlaps', "'13:00', '17:00'", "'11:00', '17:00'"],
    ['does not follow', '  - { year: 2024, announced: true }\n', ''],
    ['lies in a year', '"2023-01-01", kind', '"2029-01-01", kind'],
    ['a calendar needs', 'zone:', 'area:'],
  ])('refuse a file, saying: %s', async (detail, from, to) => {
    const refused = await load.run(seed.replace('version: 1', 'version: 7').replace(from, to));
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'calendar.invalid', detail: expect.stringContaining(detail) },
    });
  });
});
