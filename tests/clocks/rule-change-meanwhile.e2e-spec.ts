import { Database } from '#libs/platform';
import { file } from '../support/filing.js';
import { expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete } from '../support/walk.js';
import { off, RuleDesk } from './rule-desk.js';

const PROCEDURE = '1.009664';
const GROUNDS = { reason: 'Hồ sơ thiếu dấu', legalBasis: 'Điều 17 Nghị định 118/2025/NĐ-CP' };
const DAY = 86_400_000;
const MORNING = Date.parse('2026-11-23T09:00:00+07:00');

interface View {
  readonly dueAt: string | null;
  readonly legalDueAt: string | null;
}

describe('between the rehearsal of a change and its approval', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let specialist: Person;
  let rules: RuleDesk;

  beforeAll(async () => {
    portal = await startPortal();
    [investor, desk, specialist, rules] = await Promise.all([
      signIn(portal, 'investor'),
      signIn(portal, 'receptionist'),
      signIn(portal, 'specialist'),
      RuleDesk.of(portal),
    ]);
  }, 120_000);
  afterAll(() => portal.close());
  beforeEach(() => portal.clock.set(MORNING));

  const accepted = async (): Promise<string> => {
    const { code } = await file(portal, investor, PROCEDURE);
    await complete(desk, code);
    return code;
  };
  const see = async (code: string): Promise<View> =>
    expectStatus(await investor.get<View>(`/dossiers/${code}`), 200);
  /** What the ledger gives, counted anew when it is asked for. */
  const counted = async (code: string): Promise<string | null> =>
    expectStatus(await investor.get<View>(`/dossiers/${code}/clock`), 200).dueAt;
  const pause = async (code: string): Promise<void> => {
    const items = [{ component: `${PROCEDURE}-03`, text: 'Báo cáo tài chính năm 2025' }];
    const asked = { ...GROUNDS, items };
    expectStatus(await specialist.post(`/dossiers/${code}/supplement-request`, asked), 200);
  };
  const resume = async (code: string): Promise<void> => {
    expectStatus(await investor.post(`/dossiers/${code}/supplement`), 200);
  };
  const query = <T>(sql: string, params: readonly unknown[]): Promise<T[]> =>
    portal.app.get(Database, { strict: false }).query<T>(sql, params);
  const eventsOf = (code: string, changeId: string) =>
    query<{ kind: string; data: object }>(
      `SELECT e.kind, e.data FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
        WHERE d.code = $1 AND e.data->>'ruleChangeId' = $2`,
      [code, changeId],
    );
  const told = async (code: string, changeId: string): Promise<number> =>
    (await eventsOf(code, changeId)).length;
  const fateOf = async (code: string, changeId: string) =>
    (await rules.movesOf(changeId)).items
      .filter((m) => m.dossierCode === code && m.subject === 'dossier')
      .map((m) => m.kept ?? (m.appliedAt === undefined ? 'lapsed' : m.after));

  it('what stays as it was moves as rehearsed; what was interrupted is counted anew', async () => {
    const [still, resumed, paused] = [await accepted(), await accepted(), await accepted()];
    const before = await see(still);
    const id = await rules.rehearsed({ days: [off('2026-12-02')] });
    const rehearsed = await fateOf(still, id);
    await pause(resumed);
    await pause(paused);
    portal.clock.advance(2 * DAY);
    await resume(resumed);
    const interrupted = await see(resumed);
    await rules.approve(id);

    expect((await see(still)).dueAt).not.toBe(before.dueAt);
    expect(await fateOf(still, id)).toEqual([(await see(still)).dueAt]);
    expect(rehearsed).toEqual(['lapsed']); // not applied yet
    const { dueAt } = await see(resumed);
    expect(Date.parse(dueAt ?? '')).toBeGreaterThan(Date.parse(interrupted.dueAt ?? ''));
    expect(await fateOf(resumed, id)).toEqual([dueAt]);
    for (const code of [still, resumed]) {
      expect(await counted(code)).toBe((await see(code)).dueAt);
      expect(await told(code, id)).toBe(1);
    }
    expect(await fateOf(paused, id)).toEqual(['lapsed']);
    expect(await told(paused, id)).toBe(0);
    expect((await see(paused)).dueAt).toBeNull();
    await resume(paused);
    expect(await counted(paused)).toBe((await see(paused)).dueAt);
    // Nothing is kept of what was found once it has come about.
    expect(await query(`SELECT FROM rule_change_outcome WHERE rule_change_id = $1`, [id])).toEqual(
      [],
    );
  });

  it('a date that has passed is late, and stays', async () => {
    const code = await accepted();
    const { dueAt } = await see(code);
    const id = await rules.rehearsed({ days: [off('2026-12-03')] });
    portal.clock.set(Date.parse(dueAt ?? '') + 60_000);
    await rules.approve(id);
    expect((await see(code)).dueAt).toBe(dueAt);
    expect(await fateOf(code, id)).toEqual(['is-late']);
    expect(await told(code, id)).toBe(0);
  });

  it('a clock that stands still goes on under the new limit', async () => {
    const [runs, stands] = [await accepted(), await accepted()];
    await pause(stands);
    const limit = { procedureCode: PROCEDURE, legal: { amount: 40, unit: 'working-day' } };
    const id = await rules.rehearsed({ limit });
    await rules.approve(id);
    expect(await eventsOf(stands, id)).toMatchObject([
      { kind: 'dossier.recounted', data: { limits: { legal: limit.legal } } },
    ]);
    await resume(stands);
    const dates = await Promise.all([see(runs), see(stands)]);
    expect(dates[1].dueAt).toBe(dates[0].dueAt);
    expect(await counted(stands)).toBe(dates[1].dueAt);
  });

  it('the date of the law moves also where a shorter one that was promised stays, and the history says so', async () => {
    const code = await accepted();
    const committed = { amount: 3, unit: 'working-day' };
    await rules.approve(await rules.rehearsed({ limit: { procedureCode: PROCEDURE, committed } }));
    const before = await see(code);
    const dayOff = await rules.rehearsed({ days: [off('2026-12-09')] });
    // Meanwhile the law gives more time.
    const legal = { amount: 40, unit: 'working-day' };
    const more = await rules.rehearsed({ limit: { procedureCode: PROCEDURE, legal } });
    await rules.approve(more);
    const longer = await see(code);
    expect(Date.parse(longer.legalDueAt ?? '')).toBeGreaterThan(
      Date.parse(before.legalDueAt ?? ''),
    );
    await rules.approve(dayOff);
    const after = await see(code);
    expect([longer.dueAt, after.dueAt]).toEqual([before.dueAt, before.dueAt]);
    // The next working day, which may lie behind a weekend.
    const later = Date.parse(after.legalDueAt ?? '') - Date.parse(longer.legalDueAt ?? '');
    expect([DAY, 3 * DAY]).toContain(later);
    for (const [change, from, to] of [
      [more, before, longer],
      [dayOff, longer, after],
    ] as const) {
      expect(await eventsOf(code, change)).toMatchObject([
        {
          kind: 'dossier.recounted',
          data: { previousLegalDueAt: from.legalDueAt, legalDueAt: to.legalDueAt },
        },
      ]);
    }
    const told = await investor.get<{ items: { text: string }[] }>(
      `/dossiers/${code}/events?limit=100`,
    );
    expect(expectStatus(told, 200).items.map((e) => e.text)).toContain(
      'Thời hạn được tính theo quy tắc mới: Thành phố cho nghỉ sau bão',
    );
  });

  it('tells the rest of the house as every other event does', async () => {
    const rows = await query<{ payload: Record<string, unknown> }>(
      `SELECT o.payload FROM outbox o JOIN dossier d ON d.id = (o.payload->>'dossierId')::uuid
        WHERE o.topic = 'dossier-event' 
            AND (o.payload->>'kind' = 'dossier.accepted'
               OR o.payload->>'kind' = 'dossier.due-date-changed' AND o.payload->'data' ? 'ruleChangeId')
          AND d.id = (SELECT payload->>'dossierId' FROM outbox WHERE payload->>'kind' = 'dossier.due-date-changed'
                         AND payload->'data' ? 'ruleChangeId' LIMIT 1)::uuid
        ORDER BY o.id`,
      [],
    );
    const [first] = rows;
    const moved = rows.filter((r) => r.payload['kind'] === 'dossier.due-date-changed');
    expect(moved.length).toBeGreaterThan(0);
    for (const { payload } of moved) {
      expect(Object.keys(payload).sort()).toEqual(Object.keys(first?.payload ?? {}).sort());
      const { eventId, seq, kind, by, at, data, status, ...same } = payload;
      expect(first?.payload).toMatchObject(same);
      expect({ kind, by, status }).toEqual({
        kind: 'dossier.due-date-changed',
        by: null,
        status: 'in-process',
      });
      expect(at).toMatch(/^2026-.*\+07:00$/);
      const [event] = await query<{ seq: number; data: object }>(
        `SELECT seq, data FROM dossier_event WHERE id = $1`,
        [eventId],
      );
      expect({ seq, data }).toEqual(event);
      expect(data).toMatchObject({ approvedBy: expect.any(String) as unknown });
    }
  });

  it('a unit that follows another calendar by then is left alone', async () => {
    const code = await accepted();
    const { dueAt, legalDueAt } = await see(code);
    const id = await rules.rehearsed({ days: [off('2026-11-26'), off('2026-12-10')] });
    expect(await fateOf(code, id)).toHaveLength(1);
    const name = { vi: 'Lịch của khu', en: 'Calendar of the zone' };
    const units = ['heza', 'heza.investment'];
    const own = { calendar: 'zone-authority', calendarName: name, units };
    await rules.approve(await rules.rehearsed(own));
    await rules.approve(id);
    expect(await fateOf(code, id)).toEqual(['lapsed']);
    expect(await see(code)).toMatchObject({ dueAt, legalDueAt });
  });
});
