import { file, prepare } from '../support/filing.js';
import { expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.js';
import { signInOfficers, walk, type TaskView } from '../support/walk.js';

interface DossierView {
  readonly code: string;
  readonly status: string;
  readonly nationalStatus: number;
  readonly dueAt: string;
  readonly receivedAt: string;
  readonly decision?: string;
}

const BACKENDS = ['PostgreSQL', ...(redisAvailable() ? ['Redis'] : [])] as const;

describe.each(BACKENDS)('the main job, queue on %s', (backend) => {
  let redis: TestRedis | undefined;
  let portal: Portal;
  let investor: Person;
  let officers: Person[];

  beforeAll(async () => {
    if (backend === 'Redis') redis = await startRedis();
    portal = await startPortal(redis === undefined ? {} : { redisUrl: redis.url });
    investor = await signIn(portal, 'investor');
    officers = await signInOfficers(portal);
  }, 120_000);
  afterAll(async () => {
    await portal.close();
    await redis?.stop();
  });

  /** What the queue brought about: the worker's part of the job, done once. */
  const told = async (code: string): Promise<string[]> => {
    expect((await portal.drain()).failed).toBe(0);
    const inbox = await investor.get<{ items: { kind: string; dossierCode?: string }[] }>(
      '/notifications?limit=100',
    );
    const own = expectStatus(inbox, 200).items.filter((n) => n.dossierCode === code);
    return own.map((n) => n.kind).sort();
  };

  it('takes 1.009664 from draft to a returned result by first outcomes with a note alone', async () => {
    const { code } = await file(portal, investor, '1.009664');
    expect(code).toMatch(/^H24\.08-261123-\d{4}$/);
    const steps: string[] = [];
    const end = await walk(portal, officers, code, (t: TaskView) => steps.push(t.step.key));
    expect(steps).toEqual(['reception', 'appraisal', 'review', 'signature', 'issue', 'return']);
    expect(end.status).toBe('returned');
    const dossier = expectStatus(await investor.get<DossierView>(`/dossiers/${code}`), 200);
    expect(dossier).toMatchObject({ status: 'returned', nationalStatus: 10, decision: 'approved' });
    // Received on Monday 23 November 2026. Tuesday 24 is the Day of Vietnamese Culture, so the ten
    // working days are 25 to 27 November, 30 November to 4 December, 7 and 8 December.
    expect(dossier.dueAt).toBe('2026-12-08T17:00:00+07:00');
    expect(await told(code)).toEqual([
      'dossier.accepted',
      'dossier.decided',
      'dossier.returned',
      'dossier.submitted',
    ]);
  }, 120_000);

  it('takes 1.009748 through seven consultations', async () => {
    const { code } = await file(portal, investor, '1.009748');
    const steps: string[] = [];
    const end = await walk(portal, officers, code, (t) => steps.push(`${t.kind} ${t.unit.code}`));
    expect(steps.filter((s) => s.startsWith('consultation'))).toHaveLength(7);
    expect(end.status).toBe('returned');
  }, 120_000);

  it('names every missing item at once', async () => {
    const draft = expectStatus(
      await investor.post<{ id: string }>('/dossiers', { procedureCode: '1.009664' }),
      201,
    );
    const answer = await investor.post<{ code: string; errors: { pointer: string }[] }>(
      `/dossiers/${draft.id}/submission`,
    );
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('dossier.incomplete');
    const pointers = answer.body.errors.map((e) => e.pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['/form/applicant', '/components/1.009664-01']),
    );
    expect(pointers.filter((p) => p.startsWith('/components/'))).toHaveLength(4);
  });

  it('prepares a draft that only its owner sees', async () => {
    const id = await prepare(portal, investor, '1.009664');
    const other = await signIn(portal, 'investor2');
    expect((await other.get(`/dossiers/${id}`)).status).toBe(404);
    expect((await officers[0]?.get(`/dossiers/${id}`))?.status).toBe(404);
  });
});
