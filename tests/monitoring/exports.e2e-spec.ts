import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { allLines, board, MEASURES, type Grouping } from './manager.js';

interface ExportView {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly href?: string;
}

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(csv: string): string[][] {
  const records = csv.replace(/^\ufeff/, '').split('\r\n');
  expect(records.pop()).toBe('');
  return records.map((record) =>
    [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '',
    ),
  );
}

describe('exports', () => {
  let portal: Portal;
  let manager: Person;

  beforeAll(async () => {
    portal = await startPortal({ seeds: 'history' });
    manager = await signIn(portal, 'manager');
  }, 400_000);
  afterAll(() => portal.close());

  async function exported(person: Person, kind: string, filter: object): Promise<string[][]> {
    const asked = expectStatus(await person.post<ExportView>('/exports', { kind, filter }), 202);
    expect(asked).toMatchObject({ state: 'queued', rows: 0 });
    expectProblem(await person.get(`/exports/${asked.id}/content`), 409, 'export.not-ready');
    expect(await portal.drain()).toEqual({ done: 1, failed: 0 });
    const done = expectStatus(await person.get<ExportView>(`/exports/${asked.id}`), 200);
    expect(done.state).toBe('done');
    const file = await person.get<string>((done.href ?? '').replace('/api/v1', ''));
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const records = readCsv(expectStatus(file, 200));
    expect(records.length).toBe(done.rows + 1);
    return records.slice(1);
  }

  it.each<Grouping>(['procedure', 'unit', 'month', 'officer'])(
    'of the board by %s equal the board',
    async (groupBy) => {
      const records = await exported(manager, 'summary', { groupBy, from: '2026-09-01' });
      const rows = await board(manager, groupBy, '&from=2026-09-01');
      expect(
        records.map(([key, , ...numbers]) => [key, ...numbers.slice(0, MEASURES.length)]),
      ).toEqual(rows.map((row) => [row.key, ...MEASURES.map((m) => String(row[m]))]));
      const medians = (row: { medianMinutes: number | null; p90Minutes: number | null }) =>
        [row.medianMinutes, row.p90Minutes].map((n) => (n === null ? '' : String(n)));
      expect(records.map((r) => r.slice(-2))).toEqual(rows.map(medians));
    },
  );

  it('of dossiers hold the dossiers behind the number', async () => {
    const filter = { groupBy: 'month', key: '2026-10', measure: 'finished' } as const;
    const records = await exported(manager, 'dossiers', filter);
    const query = new URLSearchParams(filter);
    const lines = await allLines(manager, `/monitoring/dossiers?${query}`);
    expect(records.map(([, code]) => code)).toEqual(lines.map((l) => l.code));
    const [october] = (await board(manager, 'month')).filter((row) => row.key === '2026-10');
    expect(records.length).toBe(october?.finished);
    expect(records.length).toBeGreaterThan(0);
  });

  it('of the register number its dossiers', async () => {
    const records = await exported(manager, 'register', { from: '2026-11-01' });
    expect(records.map(([n]) => n)).toEqual(records.map((_, i) => String(i + 1)));
  });

  it('belong to whoever asked for them', async () => {
    const { id } = expectStatus(
      await manager.post<ExportView>('/exports', { kind: 'summary' }),
      202,
    );
    const mine = await manager.get<{ items: ExportView[]; nextCursor: string }>('/exports?limit=1');
    expect(expectStatus(mine, 200).items.map((e) => e.id)).toEqual([id]);
    const next = await manager.get<{ items: ExportView[] }>(
      `/exports?limit=100&cursor=${mine.body.nextCursor}`,
    );
    expect(expectStatus(next, 200).items.length).toBeGreaterThan(3);
    const auditor = await signIn(portal, 'auditor');
    expect((await auditor.get<{ items: ExportView[] }>('/exports')).body.items).toEqual([]);
    expectProblem(await auditor.get(`/exports/${id}`), 404, 'export.not-found');
    expectProblem(await auditor.get(`/exports/${id}/content`), 404, 'export.not-found');
    const investor = await signIn(portal, 'investor');
    expectProblem(await investor.post('/exports', { kind: 'summary' }), 403, 'access.denied');
  });

  it('refuse what they do not know', async () => {
    expect((await manager.post('/exports', { kind: 'everything' })).status).toBe(400);
    const month = { kind: 'dossiers', filter: { groupBy: 'month', key: 'x' } };
    expectProblem(await manager.post('/exports', month), 400, 'monitoring.period');
  });
});
