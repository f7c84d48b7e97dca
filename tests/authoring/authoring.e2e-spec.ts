import { Database } from '#libs/platform';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signInOfficers, walk } from '../support/walk.js';
import { owner, withTask, type Check, type Owner, type Version } from './owners.js';

const CODE = '1.009664';
const PATH = `/procedures/${CODE}/versions`;
const TODAY = '2026-11-23';

let portal: Portal;
let first: Owner;
let second: Owner;
let investor: Person;

beforeAll(async () => {
  portal = await startPortal();
  [first, second] = await Promise.all([
    owner(portal, 'process-owner'),
    owner(portal, 'process-owner2'),
  ]);
  investor = await signIn(portal, 'investor');
}, 180_000);
afterAll(() => portal.close());

const read = async (n: number): Promise<Version> =>
  expectStatus(await first.get<Version>(`${PATH}/${n}`), 200);

describe('the whole path of a version', () => {
  it('is closed to everybody who is no process owner', async () => {
    expectProblem(await investor.get(PATH), 403, 'access.denied');
    expectProblem(await investor.get('/processes'), 403, 'access.denied');
    expectProblem(await investor.post(`${PATH}/1/walk`, {}), 403, 'access.denied');
    expectProblem(
      await portal.http('GET', `/api/v1${PATH}/1/process.bpmn`),
      401,
      'session.missing',
    );
  });

  it('lists what is in force, and every procedure with it', async () => {
    const { items } = expectStatus(await first.get<{ items: Version[] }>(PATH), 200);
    expect(items).toMatchObject([
      { version: 1, status: 'published', inForce: true, createdBy: null },
    ]);
    const all = expectStatus(await first.get<{ items: object[] }>('/processes'), 200);
    expect(all.items).toHaveLength(37);
    expect(all.items).toContainEqual(
      expect.objectContaining({ code: CODE, version: 1, open: true, draft: null, upcoming: null }),
    );
  });

  it('begins with the content in force, once', async () => {
    const draft = expectStatus(await first.post<Version>(PATH), 201);
    expect(draft).toMatchObject({ version: 2, status: 'draft', revision: 1, basedOn: 1 });
    expect(draft.process).toEqual((await read(1)).process);
    expectProblem(await second.post(PATH), 409, 'procedure-version.draft-exists');
    expectProblem(await first.post('/procedures/9.999999/versions'), 404, 'procedure.not-found');
  });

  it('is not seen by anybody else, and not filed under', async () => {
    expectProblem(await investor.get(`${PATH}/2/process.bpmn`), 404, 'procedure-version.not-found');
    const sheet = await portal.http<{ version: number }>('GET', `/api/v1/procedures/${CODE}`);
    expect(sheet.body.version).toBe(1);
  });

  it('is not published while it changes nothing', async () => {
    const answer = await second.post(`${PATH}/2/publication`, { effectiveFrom: TODAY }, 1);
    expectProblem(answer, 409, 'procedure-version.no-change');
  });

  it('is saved over the revision that was seen, faults and all', async () => {
    const { process } = await read(2);
    const long = withTask(process, 'appraisal', { hours: 200 });
    expectProblem(
      await first.put(`${PATH}/2`, { process: long }),
      428,
      'procedure-version.if-match-missing',
    );
    const saved = expectStatus(await first.put<Version>(`${PATH}/2`, { process: long }, 1), 200);
    expect(saved).toMatchObject({
      revision: 2,
      updatedBy: { name: 'Tạ Thị Kim Oanh' },
      editedByYou: true,
    });
    expectProblem(await second.put(`${PATH}/2`, { process }, 1), 412, 'procedure-version.stale');
    expectProblem(await first.put(`${PATH}/1`, { process }, 1), 409, 'procedure-version.not-draft');
  });

  it('tells the time that is missing, with the way that takes longest', async () => {
    const check = expectStatus(await first.post<Check>(`${PATH}/2/check`), 200);
    expect(check.passes).toBe(false);
    const fault = check.faults.find((f) => f.code === 'time.too-long');
    expect(fault).toMatchObject({ area: 'time', limitCase: 'no-policy', nodeId: 'appraisal' });
    expect(fault?.trace).toEqual([
      'reception',
      'appraisal',
      'review',
      'signature',
      'issue',
      'return',
    ]);
    expect(fault?.text.vi).toMatch(/Các bước cần \d+ giờ làm việc.* chỉ cho 80 giờ/);
    expect(check.times).toMatchObject([
      { case: 'no-policy', givenHours: 80, fits: false },
      { case: 'approved', givenHours: 40, fits: true },
    ]);
    expect(check.soundness).toMatchObject({ sound: true, trace: [] });
    expect(check.golden.map((g) => g.passes)).toEqual([true, true, true]);
    expect(check.bpmn).toContain('appraisal');
  });

  it('is not published with a fault, and the faults are told', async () => {
    const answer = await second.post(`${PATH}/2/publication`, { effectiveFrom: TODAY }, 2);
    const problem = expectProblem(answer, 422, 'procedure-version.not-ready');
    expect(problem.errors).toMatchObject([{ pointer: '/limits/no-policy', code: 'time.too-long' }]);
  });

  it('is not published while its golden cases fail', async () => {
    const { process, limits } = await read(2);
    const mended = withTask(process, 'appraisal', { hours: 40 });
    const longer = limits.map((l) => (l.when ? l : { ...l, amount: 11 }));
    expectStatus(await first.put(`${PATH}/2`, { process: mended, limits: longer }, 2), 200);
    const answer = await second.post(`${PATH}/2/publication`, { effectiveFrom: TODAY }, 3);
    const problem = expectProblem(answer, 422, 'procedure-version.not-ready');
    expect(problem.errors?.map((e) => e.code)).toEqual(['golden.differs', 'golden.differs']);
    expectStatus(await first.put(`${PATH}/2`, { limits }, 3), 200);
    expectStatus(await first.put(`${PATH}/2`, { golden: [] }, 4), 200);
    const none = await second.post(`${PATH}/2/publication`, { effectiveFrom: TODAY }, 5);
    const { errors } = expectProblem(none, 422, 'procedure-version.not-ready');
    expect(errors).toMatchObject([{ code: 'golden.none' }]);
    const { golden } = await read(1);
    expectStatus(await first.put(`${PATH}/2`, { golden }, 5), 200);
  });

  it('tells what it changes', async () => {
    const { changes, from } = expectStatus(
      await second.get<{ from: number; changes: object[] }>(`${PATH}/2/comparison`),
      200,
    );
    expect(from).toBe(1);
    expect(changes).toEqual([
      expect.objectContaining({
        area: 'node',
        kind: 'changed',
        id: 'appraisal',
        fields: [{ field: 'hours', before: expect.any(Number), after: 40 }],
      }),
    ]);
    expectProblem(
      await second.get(`${PATH}/2/comparison?with=77`),
      404,
      'procedure-version.not-found',
    );
  });

  it('is published by a second person, from a day that is not past', async () => {
    const publication = `${PATH}/2/publication`;
    const on = (effectiveFrom: string) => ({ effectiveFrom });
    expectProblem(
      await first.post(publication, on(TODAY), 6),
      403,
      'procedure-version.same-person',
    );
    expectProblem(
      await second.post(publication, on('2026-11-22'), 6),
      422,
      'procedure-version.date',
    );
    expectProblem(
      await second.post(publication, on('2026-02-30'), 6),
      422,
      'procedure-version.date',
    );
    expectProblem(await second.post(publication, on('tomorrow'), 6), 400, 'request.invalid');
    expectProblem(await second.post(publication, on(TODAY), 5), 412, 'procedure-version.stale');
    expectProblem(
      await second.post(publication, on(TODAY)),
      428,
      'procedure-version.if-match-missing',
    );
    const done = expectStatus(await second.post<Version>(publication, on('2026-11-25'), 6), 200);
    expect(done).toMatchObject({
      status: 'published',
      effectiveFrom: '2026-11-25',
      inForce: false,
      publishedBy: { name: 'Đinh Gia Bảo' },
    });
    expectProblem(await second.post(publication, on(TODAY), 6), 409, 'procedure-version.not-draft');
    expect(await read(1)).toMatchObject({ effectiveTo: '2026-11-24', inForce: true });
  });

  it('leaves a dossier on its own version, and takes in what is filed later', async () => {
    const officers = await signInOfficers(portal);
    const early = await file(portal, investor, CODE);
    portal.clock.advance(2 * 24 * 3_600_000);
    const late = await file(portal, investor, CODE);
    const of = async (code: string) => {
      const dossier = expectStatus(
        await investor.get<{ procedureVersionId: string }>(`/dossiers/${code}`),
        200,
      );
      const xml = expectStatus(
        await investor.get<string>(`${PATH}/${dossier.procedureVersionId}/process.bpmn`),
        200,
      );
      return /&quot;hours&quot;:40|"hours":40/.test(xml.replaceAll('&#34;', '"'));
    };
    expect([await of(early.code), await of(late.code)]).toEqual([false, true]);
    const end = await walk(portal, officers, early.code);
    expect(end.status).toBe('returned');
  }, 120_000);

  it('keeps who did what, for ever', async () => {
    first = await owner(portal, 'process-owner');
    const { items } = expectStatus(
      await first.get<{ items: { kind: string; actor: { name: string } }[] }>(`${PATH}/2/events`),
      200,
    );
    expect(items.map((e) => e.kind)).toEqual([
      'draft-created',
      ...Array.from({ length: 5 }, () => 'draft-saved'),
      'published',
    ]);
    expect(items.at(-1)).toMatchObject({
      actor: { name: 'Đinh Gia Bảo' },
      data: { revision: 6, effectiveFrom: '2026-11-25' },
    });
    const database = portal.app.get(Database, { strict: false });
    await expect(database.query(`DELETE FROM procedure_event`)).rejects.toThrow('append-only');
  });
});
