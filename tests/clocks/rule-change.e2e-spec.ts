import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Database } from '#libs/platform';
import { DossierStore, EventStore, WatchClocks } from '#libs/dossier';
import { file } from '../support/filing.js';
import { Outsider } from '../officers/outside.js';
import {
  DEMO_PASSWORD,
  expectProblem,
  expectStatus,
  signIn,
  type Person,
} from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete } from '../support/walk.js';
import { off, REASONS, RuleDesk, VERSIONS, type Change, type Moves } from './rule-desk.js';

const PROCEDURE = '1.009748';

interface View {
  readonly provisional: boolean;
  readonly currentSteps: readonly { provisional?: boolean }[];
  readonly dueAt: string;
  readonly legalDueAt: string;
}

describe('a change of the rules', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let rules: RuleDesk;

  beforeEach(async () => {
    portal = await startPortal();
    [investor, desk, rules] = await Promise.all([
      signIn(portal, 'investor'),
      signIn(portal, 'receptionist'),
      RuleDesk.of(portal),
    ]);
  }, 120_000);
  afterEach(() => portal.close());

  const accepted = async (): Promise<{ code: string; dueAt: string }> => {
    const { code } = await file(portal, investor, PROCEDURE);
    await complete(desk, code);
    return { code, dueAt: (await see(code)).dueAt };
  };
  const see = async (code: string): Promise<View> =>
    expectStatus(await investor.get<View>(`/dossiers/${code}`), 200);
  const taskOf = async (who: Person, code: string): Promise<{ provisional: boolean }[]> =>
    expectStatus(
      await who.get<{ items: { provisional: boolean }[] }>(`/tasks?scope=unit&q=${code}`),
      200,
    ).items;

  it('is rehearsed on every open clock, approved by a second person, applied and told', async () => {
    const first = await accepted();
    const second = await accepted();
    const id = await rules.rehearsed({ days: [off('2026-12-02')] });
    const found = await rules.change(id);
    expect(found).toMatchObject({ status: 'rehearsed', looked: 2, own: true });
    // Two workers share it: whoever proposes sees no dossier, and yet they are divided.
    const lanes = `SELECT lane FROM rule_change_lane WHERE rule_change_id = $1`;
    expect(await portal.app.get(Database, { strict: false }).query(lanes, [id])).toHaveLength(2);
    expect(found.counts?.find((c) => c.subject === 'dossier')).toMatchObject({
      procedureCode: PROCEDURE,
      unit: { code: 'heza' },
      moves: 2,
      kept: 0,
      applied: 0,
    });
    const count = async (query: string): Promise<number> =>
      (await rules.movesOf(id, `?limit=100&${query}`)).items.length;
    const every = await count('');
    expect(await count(`procedure=${PROCEDURE}&fate=moves`)).toBe(every);
    expect(await count('unit=heza')).toBe(2);
    expect(await count('fate=kept')).toBe(0);
    expect(await count('procedure=1.009664')).toBe(0);
    const own = (await rules.movesOf(id)).items.filter((m) => m.subject === 'dossier');
    expect(own.map((m) => m.dossierCode).sort()).toEqual([first.code, second.code].sort());
    expect(own[0]).toMatchObject({ before: first.dueAt, why: REASONS.reason });
    // Nothing has moved yet.
    expect((await see(first.code)).dueAt).toBe(first.dueAt);

    expectProblem(
      await rules.admin.post(`${VERSIONS}/${id}/approval`),
      409,
      'rule-change.four-eyes',
    );
    await rules.approve(id);
    const after = await see(first.code);
    expect(after.dueAt).toBe(own[0]?.after);
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(first.dueAt));
    const applied = await rules.change(id);
    expect(applied).toMatchObject({ status: 'applied', looked: 2 });
    expect(applied.counts?.every((c) => c.applied === c.moves)).toBe(true);
    const clock = expectStatus(
      await investor.get<{ dueAt: string; entries: { kind: string }[] }>(
        `/dossiers/${first.code}/clock`,
      ),
      200,
    );
    expect(clock.dueAt).toBe(after.dueAt);
    expect(clock.entries.map((e) => e.kind)).toContain('recalculate');
    const events = await investor.get<{ items: { kind: string; text: string }[] }>(
      `/dossiers/${first.code}/events?limit=100`,
    );
    const told = expectStatus(events, 200).items.filter(
      (e) => e.kind === 'dossier.due-date-changed',
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(REASONS.reason);
    const mail = await portal.http<{ items: { subject: string; text: string }[] }>(
      'GET',
      '/dev/mail?limit=100&to=investor@demo.test',
    );
    const letters = mail.body.items.filter((m) => m.subject.includes('hạn trả kết quả mới'));
    expect(letters).toHaveLength(2);
    expect(letters[0]?.text).toContain(REASONS.legalBasis);
    expectProblem(
      await rules.owner.post(`${VERSIONS}/${id}/approval`),
      409,
      'rule-change.not-in-state',
    );

    // The second look, for processes that had the calendar before, finds nothing more.
    portal.clock.advance(60_000);
    await portal.drain();
    expect((await see(first.code)).dueAt).toBe(after.dueAt);
    const manager = portal.app.get(Database, { strict: false }).manager;
    for (const { code } of [first, second]) {
      const loaded = await portal.app.get(DossierStore, { strict: false }).find(manager, code);
      const { id: dossier = '', last_seq = 0 } = loaded?.record ?? {};
      const log = portal.app.get(EventStore, { strict: false });
      expect(await log.verify(manager, dossier, last_seq)).toMatchObject({ intact: true });
    }
  });

  it('does not cure lateness', async () => {
    const late = await accepted();
    portal.clock.set(Date.parse(late.dueAt) + 3_600_000);
    const id = await rules.rehearsed({ days: [off('2026-12-02'), off('2027-01-04')] });
    const own = (await rules.movesOf(id)).items.filter((m) => m.subject === 'dossier');
    expect(own.find((m) => m.dossierCode === late.code)).toMatchObject({ kept: 'is-late' });
    await rules.approve(id);
    expect((await see(late.code)).dueAt).toBe(late.dueAt);
    // What is late explains itself under the calendar by which it became late.
    const clock = await investor.get<{ dueAt: string }>(`/dossiers/${late.code}/clock`);
    expect(expectStatus(clock, 200).dueAt).toBe(late.dueAt);
  });

  it('closes one department for a day, and leaves the others alone', async () => {
    const { code, dueAt } = await accepted();
    const elsewhere = await rules.rehearsed({
      unitDays: [{ unit: 'city.police', ...off('2026-12-02') }],
    });
    expect((await rules.movesOf(elsewhere)).items).toEqual([]);
    const here = await rules.rehearsed({
      unitDays: [
        { unit: 'heza.investment', ...off('2026-12-02') },
        { unit: 'heza', ...off('2026-12-02') },
      ],
    });
    expect((await rules.movesOf(here)).items.filter((m) => m.subject === 'dossier')).toHaveLength(
      1,
    );
    await rules.approve(here);
    expect((await see(code)).dueAt).not.toBe(dueAt);
    const year = await portal.http<{ unitDays: object[] }>('GET', '/api/v1/calendar?year=2026');
    expect(year.body.unitDays).toHaveLength(2);
    expect(year.body.unitDays[0]).toMatchObject({ date: '2026-12-02', kind: 'closed' });
  });

  it('lets units follow a calendar of their own', async () => {
    const { code, dueAt } = await accepted();
    const id = await rules.rehearsed({
      calendar: 'zone-authority',
      days: [off('2026-12-02')],
      units: ['heza', 'heza.investment'],
    });
    expect((await rules.movesOf(id)).items.some((m) => m.subject === 'dossier')).toBe(true);
    await rules.approve(id);
    expect((await see(code)).dueAt).not.toBe(dueAt);
  });

  it('calls dates provisional by the calendar that counts them, until its year is announced', async () => {
    portal.clock.set(Date.parse('2026-12-30T09:00:00+07:00'));
    [investor, desk, rules] = await Promise.all([
      signIn(portal, 'investor'),
      signIn(portal, 'receptionist'),
      RuleDesk.of(portal),
    ]);
    const specialist = await signIn(portal, 'specialist');
    const { code, dueAt } = await accepted();
    const provisional = async () => [
      ...[await see(code)].flatMap((d) => [
        d.provisional,
        ...d.currentSteps.map((step) => step.provisional === true),
      ]),
      ...(await taskOf(specialist, code)).map((task) => task.provisional),
    ];
    expect(await provisional()).toEqual([true, true, true]);
    await portal.drain();
    const mails = await portal.http<{ items: { text: string }[] }>(
      'GET',
      '/dev/mail?limit=100&to=investor@demo.test',
    );
    expect(mails.body.items.some((m) => m.text.includes('(dự kiến)'))).toBe(true);

    const marks = async (what: object) =>
      (await rules.movesOf(await rules.rehearsed(what))).items.map((m) => [
        m.subject,
        m.previousProvisional === true,
        m.provisional === true,
      ]);
    const closed = { days: [off('2027-01-04')] };
    expect((await marks(closed)).toSorted()).toEqual([
      ['dossier', true, true],
      ['task', true, true],
    ]);
    expect((await marks({ ...closed, announce: [2027] })).toSorted()).toEqual([
      ['dossier', true, false],
      ['task', true, false],
    ]);

    // Its own calendar announces the year; the common one does not.
    const name = { vi: 'Lịch của khu', en: 'Calendar of the zone' };
    const units = ['heza', 'heza.investment'];
    const own = { calendar: 'zone-authority', calendarName: name, announce: [2027], units };
    await rules.approve(await rules.rehearsed(own));
    expect(await provisional()).toEqual([false, false, false]);
    expect((await see(code)).dueAt).toBe(dueAt);
    const history = await investor.get<{ items: { kind: string }[] }>(
      `/dossiers/${code}/events?limit=100`,
    );
    expect(expectStatus(history, 200).items.map((e) => e.kind)).toContain('dossier.recounted');
    const { body } = await portal.http<{ calendars: { name: object }[] }>(
      'GET',
      '/api/v1/calendar',
    );
    expect(body.calendars.map((c) => c.name)).toContainEqual(name);

    // And back to the common calendar, which is as it was.
    await rules.approve(await rules.rehearsed({ units }));
    expect(await provisional()).toEqual([true, true, true]);

    // What a clock says as it runs out says it too.
    portal.clock.set(Date.parse(dueAt) + 3_600_000);
    await portal.app.get(WatchClocks, { strict: false }).run();
    const said = await portal.app
      .get(Database, { strict: false })
      .query<{ kind: string; provisional: string | null }>(
        `SELECT kind, data->>'provisional' AS provisional FROM dossier_event
          WHERE kind IN ('dossier.overdue', 'task.overdue') ORDER BY kind`,
      );
    expect(said).toEqual([
      { kind: 'dossier.overdue', provisional: 'true' },
      { kind: 'task.overdue', provisional: 'true' },
    ]);
  });

  it('says provisional wherever such a date is shown: letters, papers, boards, tables', async () => {
    portal.clock.set(Date.parse('2026-12-30T09:00:00+07:00'));
    const names = ['investor', 'receptionist', 'specialist', 'head', 'manager'];
    const people = await Promise.all(names.map((who) => signIn(portal, who)));
    const [, , specialist, head, manager] = people as [Person, Person, Person, Person, Person];
    [investor, desk] = people as [Person, Person];
    const { code } = await accepted();
    type Marked = { provisional?: boolean };
    const marksOf = async (who: Person, path: string): Promise<boolean[]> =>
      expectStatus(await who.get<{ items: Marked[] }>(path), 200).items.map(
        (item) => item.provisional === true,
      );

    const park = new Outsider(portal, 'park@firm.test');
    expectStatus(await specialist.post(`/dossiers/${code}/consultations`, park.order()), 201);
    expect((await park.mails())[0]?.text).toMatch(/\/2027 \(dự kiến\)/);
    expect(expectStatus(await park.ask(await park.token()), 200)).toMatchObject({
      provisional: true,
    });
    expect(await marksOf(specialist, `/dossiers/${code}/consultations`)).toEqual([true]);

    expect(await marksOf(head, '/units/heza.investment/workload/proposal')).toContain(true);
    const lines = await manager.get<{ items: (Marked & { currentSteps: Marked[] })[] }>(
      '/monitoring/dossiers?groupBy=month&key=2026-12&measure=received',
    );
    expect(expectStatus(lines, 200).items).toMatchObject([
      { provisional: true, currentSteps: [{ provisional: true }, { provisional: true }] },
    ]);
    const [own] = expectStatus(
      await investor.get<{ items: { currentSteps: Marked[] }[] }>('/dossiers'),
      200,
    ).items;
    expect(own?.currentSteps[0]).toMatchObject({ provisional: true });

    await complete(specialist, code, 'send');
    const grounds = { ...REASONS, amount: 2, unit: 'working-day' };
    const extended = await head.post<View>(`/dossiers/${code}/extension`, grounds);
    expect(expectStatus(extended, 200).provisional).toBe(true);
    await portal.drain();
    const filter = { groupBy: 'month', key: '2026-12', measure: 'received' };
    const { id } = expectStatus(
      await manager.post<{ id: string }>('/exports', { kind: 'dossiers', filter }),
      202,
    );
    await portal.drain();
    const csv = expectStatus(await manager.get<string>(`/exports/${id}/content`), 200);
    expect(csv).toContain('Hẹn trả kết quả là dự kiến');
    for (const [kind, words] of [
      ['request-letter', 'Đề nghị trả lời trước'],
      ['apology', 'Thời gian hẹn trả lại'],
      ['receipt', 'Thời gian trả kết quả'],
    ] as const) {
      const text = await textOf(code, kind);
      if (text !== undefined) expect(text).toMatch(new RegExp(`${words}[^(]*/2027 \\(dự kiến\\)`));
    }
  });

  /** What a paper says, read back from its PDF where that is possible here. */
  async function textOf(code: string, kind: string): Promise<string | undefined> {
    type Papers = { items: { id: string; kind: string }[] };
    const papers = expectStatus(await desk.get<Papers>(`/dossiers/${code}/documents`), 200).items;
    const paper = papers.find((one) => one.kind === kind);
    if (!paper) throw new Error(`No ${kind} among ${papers.map((p) => p.kind).join(', ')}`);
    if (!existsSync('/usr/bin/pdftotext')) return undefined;
    const body = { email: 'receptionist@demo.test', password: DEMO_PASSWORD };
    const { body: login } = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', {
      body,
    });
    const answer = await fetch(`${portal.url}/api/v1/documents/${paper.id}/content`, {
      headers: { authorization: `Bearer ${login.token}` },
    });
    const input = Buffer.from(await answer.arrayBuffer());
    return execFileSync('/usr/bin/pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' })
      .normalize('NFC')
      .replace(/\s+/g, ' ');
  }

  it('gives the week other hours from a day on', async () => {
    const { code, dueAt } = await accepted();
    const morning = [['08:00', '12:00']];
    const hours = { mon: morning, tue: morning, wed: morning, thu: morning };
    const week = { effectiveFrom: '2026-12-01', hours };
    expectProblem(
      await rules.admin.post(VERSIONS, { ...REASONS, weeks: [{ ...week, hours: {} }] }),
      400,
      'calendar.invalid',
    );
    await rules.approve(await rules.rehearsed({ weeks: [week] }));
    expect(Date.parse((await see(code)).dueAt)).toBeGreaterThan(Date.parse(dueAt));
    const year = await portal.http<{ weeks: object[] }>('GET', '/api/v1/calendar?year=2026');
    expect(year.body.weeks.at(-1)).toEqual(week);
  });

  it('gives a procedure another limit', async () => {
    const { code, dueAt } = await accepted();
    const id = await rules.rehearsed({
      limit: { procedureCode: PROCEDURE, legal: { amount: 40, unit: 'working-day' } },
    });
    await rules.approve(id);
    const after = await see(code);
    expect(Date.parse(after.legalDueAt)).toBeGreaterThan(Date.parse(dueAt));
  });

  it('is paged by keys; what was rehearsed and did not come about is not called applied', async () => {
    const gone = await accepted();
    const stays = await accepted();
    const id = await rules.rehearsed({ days: [off('2026-12-02')] });
    const all = (await rules.movesOf(id)).items;
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Moves = await rules.movesOf(id, `?limit=1${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map((m) => `${m.dossierCode} ${m.before} ${m.after}`));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.map((m) => `${m.dossierCode} ${m.before} ${m.after}`));
    const list = await rules.admin.get<{ items: Change[] }>(`${VERSIONS}?limit=1`);
    expect(expectStatus(list, 200).items.map((c) => c.id)).toEqual([id]);

    expectStatus(await investor.post(`/dossiers/${gone.code}/withdrawal`, { reason: 'x' }), 200);
    await rules.approve(id);
    const moves = (await rules.movesOf(id)).items;
    const applied = (code: string) =>
      moves.filter((m) => m.dossierCode === code).map((m) => m.appliedAt !== undefined);
    expect(applied(stays.code)).not.toContain(false);
    expect(applied(gone.code)).not.toContain(true);
    const counts = (await rules.change(id)).counts?.find((c) => c.subject === 'dossier');
    expect(counts).toMatchObject({ moves: 2, applied: 1 });
  });

  it('refuses nonsense, and strangers', async () => {
    const bad = (what: object) => rules.admin.post(VERSIONS, { ...REASONS, ...what });
    expectProblem(await bad({}), 400, 'calendar.nothing-changes');
    expectProblem(await bad({ removeDays: ['2026-12-03'] }), 400, 'calendar.invalid');
    expectProblem(await bad({ days: [off('2035-12-03')] }), 400, 'calendar.invalid');
    expectProblem(
      await bad({ unitDays: [{ unit: 'nowhere', ...off('2026-12-02') }] }),
      400,
      'rule-change.unknown',
    );
    expectProblem(await bad({ limit: { procedureCode: '9.999' } }), 400, 'rule-change.unknown');
    expect((await investor.post(VERSIONS, { ...REASONS, days: [off('2026-12-02')] })).status).toBe(
      403,
    );
    const id = await rules.propose({ days: [off('2026-12-02')] });
    expectProblem(
      await rules.owner.post(`${VERSIONS}/${id}/approval`),
      409,
      'rule-change.not-in-state',
    );
    const taken = await rules.admin.post<Change>(`${VERSIONS}/${id}/withdrawal`);
    expect(expectStatus(taken, 200).status).toBe('withdrawn');
    for (const act of ['rehearsal', 'approval', 'withdrawal']) {
      expectProblem(
        await rules.owner.post(`${VERSIONS}/${id}/${act}`),
        409,
        'rule-change.not-in-state',
      );
    }
    const missing = '019a0000-0000-7000-8000-000000000000';
    expectProblem(
      await rules.admin.post(`${VERSIONS}/${missing}/rehearsal`),
      404,
      'rule-change.not-found',
    );
  });
});
