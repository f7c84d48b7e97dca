import { Database } from '#libs/platform';
import { SweepDossiers, WatchClocks } from '#libs/dossier';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete, taskFor, tasksOf } from '../support/walk.js';

interface Asked {
  readonly id: string;
  readonly unit: { readonly code: string };
  readonly state: string;
  readonly dueAt: string;
  readonly closedReason?: string;
  readonly againOf?: string;
  readonly onSilence: string;
  readonly opinion?: { readonly signer?: { readonly name: string }; readonly standing: string };
}
const REASON = 'Đã có ý kiến tại cuộc họp';

/** Seven units are asked for seven working days, on Monday 23 November: until Thursday 3 December. */
describe('questions to other units', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let specialist: Person;
  let specialist2: Person;
  let finance: Person;

  beforeAll(async () => {
    portal = await startPortal();
    [investor, desk, specialist, specialist2, finance] = (await Promise.all(
      ['investor', 'receptionist', 'specialist', 'specialist2', 'consultee.finance'].map((who) =>
        signIn(portal, who),
      ),
    )) as [Person, Person, Person, Person, Person];
  }, 120_000);
  afterAll(() => portal.close());
  beforeEach(() => portal.clock.set(Date.parse('2026-11-23T09:00:00+07:00')));

  const asking = async (): Promise<string> => {
    const { code } = await file(portal, investor, '1.009748');
    await complete(desk, code);
    await complete(specialist, code);
    return code;
  };
  const list = async (code: string): Promise<Asked[]> =>
    expectStatus(await specialist.get<{ items: Asked[] }>(`/dossiers/${code}/consultations`), 200)
      .items;
  const of = async (code: string, unit: string): Promise<Asked> => {
    const found = (await list(code)).findLast((c) => c.unit.code === unit);
    if (!found) throw new Error(`${unit} was not asked`);
    return found;
  };
  const kinds = async (code: string): Promise<string[]> =>
    (
      await portal.app.get(Database, { strict: false }).query<{ kind: string }>(
        `SELECT e.kind FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
            WHERE d.code = $1 AND e.kind LIKE 'consultation.%' ORDER BY e.seq`,
        [code],
      )
    ).map((e) => e.kind);
  const times = async (code: string, kind: string): Promise<number> =>
    (await kinds(code)).filter((k) => k === kind).length;
  const sweepAt = async (at: string): Promise<void> => {
    portal.clock.set(Date.parse(at));
    const clocks = portal.app.get(WatchClocks, { strict: false });
    await Promise.all([clocks.run(), clocks.run()]);
  };

  it('are reminded of at half time and one working day before, once each', async () => {
    const code = await asking();
    await sweepAt('2026-11-27T08:00:00+07:00');
    expect(await times(code, 'consultation.reminded')).toBe(0);
    await sweepAt('2026-11-30T08:00:00+07:00');
    await sweepAt('2026-11-30T17:00:00+07:00');
    expect(await times(code, 'consultation.reminded')).toBe(7);
    expect(await times(code, 'consultation.due-soon')).toBe(0);
    await sweepAt('2026-12-02T08:00:00+07:00');
    await sweepAt('2026-12-02T09:00:00+07:00');
    expect(await times(code, 'consultation.reminded')).toBe(7);
    expect(await times(code, 'consultation.due-soon')).toBe(7);
  });

  it('get more time by the one who asked, and their reminders begin again', async () => {
    const code = await asking();
    const { id, dueAt } = await of(code, 'city.finance');
    const body = { reason: 'Cần kiểm tra hiện trường', amount: 3, unit: 'working-day' };
    const path = `/consultations/${id}/extension`;
    expect(dueAt).toBe('2026-12-03T17:00:00+07:00');
    expectProblem(await specialist2.post(path, body), 403, 'dossier.not-permitted');
    expectProblem(await finance.post(path, body), 403, 'dossier.not-permitted');
    expectStatus(await specialist.post(path, { ...body, reason: '' }), 400);
    await sweepAt('2026-12-02T08:00:00+07:00');
    const extended = expectStatus(await specialist.post<Asked>(path, body), 200);
    expect(extended).toMatchObject({ extensions: 1, dueAt: '2026-12-08T17:00:00+07:00' });
    expect((await taskFor(finance, code)).dueAt).toBe('2026-12-08T17:00:00+07:00');
    await sweepAt('2026-12-07T08:00:00+07:00');
    expect(await times(code, 'consultation.due-soon')).toBe(8);
  });

  it('are taken back with a reason, and the process waits for the others only', async () => {
    const code = await asking();
    const all = await list(code);
    for (const { id } of all) {
      expectStatus(
        await specialist.post(`/consultations/${id}/revocation`, { reason: REASON }),
        200,
      );
    }
    expect((await list(code)).map((c) => [c.state, c.closedReason])).toEqual(
      Array(7).fill(['closed', REASON]),
    );
    expect(await tasksOf(finance, code)).toEqual([]);
    expectProblem(
      await specialist.post(`/consultations/${all[0]?.id ?? ''}/revocation`, { reason: REASON }),
      409,
      'consultation.closed',
    );
    expect((await taskFor(specialist, code)).step.key).toBe('appraisal');
  });

  it('are asked again, and the answers stand side by side with who signed them', async () => {
    const code = await asking();
    const { id } = await of(code, 'city.finance');
    const again = (body: object) => specialist.post<Asked>(`/consultations/${id}/repetition`, body);
    expectProblem(await again({ reason: REASON }), 409, 'dossier.not-in-state');
    const signer = { name: 'Nguyễn Văn An', title: 'Phó Giám đốc' };
    const opinion = { position: 'agree', text: 'Thống nhất.', signer };
    expectStatus(await finance.post(`/consultations/${id}/opinion`, opinion), 200);
    const second = expectStatus(await again({ reason: 'Hồ sơ đã thay đổi vốn' }), 200);
    expect(second).toMatchObject({ state: 'open', againOf: id, unit: { code: 'city.finance' } });
    expectProblem(await again({ reason: REASON }), 409, 'consultation.already-asked');
    const before = (await list(code)).find((c) => c.id === id);
    expect(before?.opinion).toMatchObject({ signer, standing: 'on-time' });
    portal.clock.set(Date.parse('2026-12-04T08:00:00+07:00'));
    const sweep = portal.app.get(SweepDossiers, { strict: false });
    await sweep.lapseSilent(await portal.clock.now());
    const silent = (await list(code)).filter((c) => c.state === 'lapsed');
    expect(silent).toHaveLength(7);
    expect(silent.every((c) => c.onSilence !== '' && c.unit.code.startsWith('city.'))).toBe(true);
  });

  it('are unknown to those who have nothing to do with the dossier', async () => {
    const code = await asking();
    const { id } = await of(code, 'city.finance');
    const stranger = await signIn(portal, 'process-owner');
    expectProblem(
      await stranger.post(`/consultations/${id}/revocation`, { reason: REASON }),
      404,
      'consultation.not-found',
    );
  });
});
