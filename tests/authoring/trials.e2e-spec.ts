import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectProblem, expectStatus } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { owner, withTask, type Check, type Imported, type Owner, type Version } from './owners.js';

interface Walk {
  readonly case: string | null;
  readonly legalDueAt: string;
  readonly endedAt: string | null;
  readonly inTime: boolean;
  readonly steps: readonly { nodeId: string; openedAt: string; dueAt: string; outcome?: string }[];
  readonly refusal?: { readonly code: string };
}

const PATH = '/procedures/1.009748/versions';
const model = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../process/models/${name}.bpmn`), 'utf8');

let portal: Portal;
let person: Owner;
let draft: Version;

beforeAll(async () => {
  portal = await startPortal();
  person = await owner(portal, 'process-owner');
  draft = expectStatus(await person.post<Version>(PATH), 201);
}, 180_000);
afterAll(() => portal.close());

const walk = async (body: object): Promise<Walk> =>
  expectStatus(await person.post<Walk>(`${PATH}/2/walk`, body), 200);

describe('a what-if walk', () => {
  it('takes the favourable way, with hours and due dates of the calendar', async () => {
    const done = await walk({ startAt: '2026-11-23T08:00:00+07:00' });
    expect(done.steps.map((s) => s.nodeId)).toEqual([
      'reception',
      'send-consultation',
      'consultation',
      'appraisal',
      'review',
      'signature',
      'issue',
      'return',
    ]);
    // Four hours on Monday; Tuesday 24 is a day off, so 16 hours reach into Thursday noon.
    expect(done.steps[0]?.dueAt).toBe('2026-11-23T12:00:00+07:00');
    expect(done.steps[1]).toMatchObject({ dueAt: '2026-11-26T12:00:00+07:00' });
    expect(done).toMatchObject({ legalDueAt: '2026-12-17T17:00:00+07:00', inTime: true });
  });

  it('takes the outcomes that are asked for, visit by visit', async () => {
    const outcomes = [
      { nodeId: 'review', outcome: 'rework' },
      { nodeId: 'signature', outcome: 'reject' },
    ];
    const done = await walk({ outcomes });
    const path = done.steps.map((s) => `${s.nodeId}${s.outcome ? `:${s.outcome}` : ''}`);
    expect(path.slice(3)).toEqual([
      'appraisal:submit',
      'review:rework',
      'appraisal:submit',
      'review:submit',
      'signature:reject',
      'issue:issue',
      'return:hand-over',
    ]);
    expect(done.inTime).toBe(false);
  });

  it('says where it cannot go on', async () => {
    const unknown = await walk({ outcomes: [{ nodeId: 'review', outcome: 'burn' }] });
    expect(unknown).toMatchObject({ endedAt: null, refusal: { code: 'process.outcome-unknown' } });
    expectProblem(await person.post(`${PATH}/2/walk`, { startAt: 'now' }), 400, 'request.invalid');
    expectProblem(
      await person.post(`${PATH}/2/walk`, { process: {} }),
      422,
      'procedure-version.shape',
    );
  });

  it('walks what is on the screen and not saved', async () => {
    const process = withTask(draft.process, 'appraisal', { hours: 90 });
    const done = await walk({ process, startAt: '2026-11-23T08:00:00+07:00' });
    expect(done.inTime).toBe(false);
  });
});

describe('the check of what is on the screen', () => {
  const check = async (body: object): Promise<Check> =>
    expectStatus(await person.post<Check>(`${PATH}/2/check`, body), 200);
  const codes = (found: Check): string[] => found.faults.map((f) => f.code);

  it('names a step that leads nowhere, a unit that is not there, a condition on no field', async () => {
    const { process, limits } = draft;
    const lost = { ...process, flows: process.flows.filter((f) => f.from !== 'issue') };
    const found = await check({ process: lost });
    expect(codes(found)).toContain('node.no-way-out');
    expect(found.soundness).toBeNull();
    const strange = await check({ process: withTask(process, 'review', { unit: 'moon' }) });
    expect(strange.faults).toMatchObject([
      { code: 'unit.unknown', nodeId: 'review', field: 'unit' },
    ]);
    const when = { k: 'eq', a: { k: 'field', path: 'no.such' }, b: { k: 'text', v: 'x' } };
    const wrong = await check({ limits: [...limits, { ...limits[0], key: 'other', when }] });
    expect(codes(wrong)).toEqual(['condition.of-limit']);
  });

  it('proves a deadlock with its shortest trace', async () => {
    const { process } = draft;
    const name = { vi: 'Gộp', en: 'Join' };
    const stuck = {
      ...process,
      nodes: [...process.nodes, { id: 'join', kind: 'parallel', name }],
      flows: [
        ...process.flows.map((f) =>
          (f.from === 'signature' && f.outcome !== 'rework') || f.id === 'f10'
            ? { ...f, to: f.outcome === 'rework' ? 'appraisal' : 'join' }
            : f,
        ),
        { id: 'out', from: 'join', to: 'issue' },
      ],
    };
    const found = await check({ process: stuck });
    const fault = found.faults.find((f) => f.code === 'soundness.optionToComplete');
    expect(fault?.trace?.at(0)).toBe('start');
    expect(fault?.trace).toContain('signature');
    expect(found.bpmn).toContain('join');
  });

  it('refuses what has no shape, with pointers', async () => {
    const put = (body: object) => person.put(`${PATH}/2`, body, draft.revision);
    const { process, limits } = draft;
    const shape = expectProblem(
      await put({ process: { ...process, nodes: [{ id: 'x' }, { id: 'y' }] } }),
      422,
      'procedure-version.shape',
    );
    expect(shape.errors?.[0]?.pointer).toMatch(/^\/process\/nodes\/0/);
    for (const body of [
      { limits: [] },
      { limits: [{ ...limits[0], amount: 1e9 }] },
      { limits: [{ ...limits[0], unit: 'month', amount: 1.5 }] },
      { limits: [{ ...limits[0], when: { k: 'eval', code: '1' } }] },
      { process: withTask(process, 'review', { hours: 1e12 }) },
      { process: null },
      { golden: [{ startAt: 1 }] },
    ]) {
      expectProblem(await put(body), 422, 'procedure-version.shape');
    }
    expectProblem(await put({ colour: 'red' }), 400, 'request.invalid');
    expectProblem(await person.get(`${PATH}/abc`), 404, 'procedure-version.not-found');
    expectProblem(await person.get(`${PATH}/99`), 404, 'procedure-version.not-found');
  });
});

describe('BPMN', () => {
  const file = `${PATH}/2/process.bpmn`;

  it('goes out and comes in again without loss', async () => {
    const answer = await person.get<string>(file);
    expect(answer.headers.get('content-type')).toContain('application/bpmn+xml');
    const back = expectStatus(await person.importBpmn<Imported>(file, answer.body, 1), 200);
    expect(back.process).toEqual(draft.process);
    expect(back).toMatchObject({ revision: 1, model: { sound: true } });
  });

  it('is drawn in the language of the reader', async () => {
    const english = expectStatus(await person.get<string>(`${file}?lang=en`), 200);
    expect(english).toContain('name="Appraise the dossier"');
  });

  it('refuses what a process cannot take by element and id', async () => {
    const problem = expectProblem(
      await person.importBpmn(file, model('refused-inclusive-gateway'), 1),
      422,
      'procedure-version.bpmn-refused',
    );
    expect(problem.errors?.[0]?.pointer).toMatch(/^\/inclusiveGateway\//);
    expectProblem(await person.importBpmn(file, '<no', 1), 422, 'procedure-version.bpmn-refused');
    expectProblem(await person.put(file, {}, 1), 415, 'request.media-type');
    expectProblem(
      await person.importBpmn(file, model('sound-choice')),
      428,
      'procedure-version.if-match-missing',
    );
  });

  it('takes a plain model of another tool, and tells whether it is sound', async () => {
    const sound = expectStatus(
      await person.importBpmn<Imported>(file, model('sound-parallel'), 1),
      200,
    );
    expect(sound).toMatchObject({
      revision: 2,
      model: { sound: true },
      process: { key: '1.009748' },
    });
    const broken = expectStatus(
      await person.importBpmn<Imported>(file, model('unsound-deadlock-choice-into-join'), 2),
      200,
    );
    expect(broken.model).toMatchObject({ sound: false, optionToComplete: false });
    expect(broken.model.trace.length).toBeGreaterThan(0);
  });

  it('a discarded draft is read, never changed again', async () => {
    expectProblem(await person.post(`${PATH}/2/withdrawal`, {}, 1), 412, 'procedure-version.stale');
    const gone = expectStatus(await person.post<Version>(`${PATH}/2/withdrawal`, {}, 3), 200);
    expect(gone.status).toBe('withdrawn');
    expectProblem(await person.put(`${PATH}/2`, {}, 3), 409, 'procedure-version.not-draft');
    expect(expectStatus(await person.post<Version>(PATH), 201).version).toBe(3);
  });
});
