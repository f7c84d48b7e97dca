import { DataSource } from 'typeorm';
import { createDataSource, Database, SimulatedClock, within, type Sight } from '#libs/platform';
import { DossierListStore, WorklistStore } from '#libs/dossier';
import { rows } from '../../apps/api/src/rows.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const UNITS = 40;
const DOSSIERS = 20_000;

/** Many dossiers and tasks, straight into the tables: only the shape of the plans matters here. */
const FILL = `
  INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code,
    procedure_name, agency_unit_id, channel, code, applicant_account_id, applicant_name, form,
    last_seq, last_hash, created_at, updated_at)
  SELECT md5('d' || n)::uuid, 1, (ARRAY['in-process', 'returned', 'submitted'])[n % 3 + 1],
         'processing', md5('v')::uuid, '1.009664', '{}', md5('u' || n % ${UNITS})::uuid, 'portal',
         'H24.08-260101-' || n, md5('a' || n % 500)::uuid, 'x', '{}', 0, repeat('0', 64),
         now() - n * interval '1 minute', now()
    FROM generate_series(1, ${DOSSIERS}) n;
  INSERT INTO task (id, dossier_id, node_id, kind, name, unit_id, role, time_limit, opened_at,
    handed_at, due_at, sort_at, state, assignee_id, closed_at)
  SELECT md5('t' || n || s)::uuid, md5('d' || n)::uuid, 'step', 'step', '{}',
         md5('u' || (n + s) % ${UNITS})::uuid, 'specialist', '{}', now() - n * interval '1 minute',
         now() - n * interval '1 minute', now() + n * interval '1 minute', now() + n * interval '1 minute',
         CASE WHEN s = 4 AND n % 3 = 1 THEN 'open' ELSE 'completed' END, md5('o' || n % 90)::uuid,
         CASE WHEN s = 4 AND n % 3 = 1 THEN NULL ELSE now() END
    FROM generate_series(1, ${DOSSIERS}) n, generate_series(1, 4) s;
  INSERT INTO consultation (id, dossier_id, unit_id, question, documents, time_limit, on_silence,
    opened_at, due_at, status, closed_at)
  SELECT md5('c' || n)::uuid, md5('d' || n)::uuid, md5('u1')::uuid, '{}', '[]', '{}',
         'proceed-without', now(), now() + n * interval '1 minute',
         CASE WHEN n % 50 = 0 THEN 'open' ELSE 'lapsed' END, now()
    FROM generate_series(1, ${DOSSIERS}) n;
  ANALYZE;`;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly Plans?: readonly PlanNode[];
}
const flat = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flat)];

/** Runs every statement as EXPLAIN ANALYZE and keeps the plans. */
class ExplainingDatabase extends Database {
  readonly plans: PlanNode[][] = [];

  override async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const [found] = await super.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
      params,
    );
    const plan = found?.['QUERY PLAN'][0]?.Plan;
    if (plan) this.plans.push(flat(plan));
    return [];
  }
}

describe('the plans of lists, for the person who asks', () => {
  let template: TestDatabase;
  let source: DataSource;
  let database: ExplainingDatabase;

  beforeAll(async () => {
    template = await createTestDatabase();
    source = await createDataSource({ url: template.url, rows, pool: 2 }).initialize();
    await source.query(FILL);
    database = new ExplainingDatabase(source, new SimulatedClock(0));
  }, 120_000);
  afterAll(async () => {
    await source.destroy();
    await template.drop();
  });

  const id = async (key: string): Promise<string> => {
    const found = await source.query<{ id: string }[]>(`SELECT md5($1)::uuid AS id`, [key]);
    return found[0]?.id ?? '';
  };

  /** No scan of a whole table, no sort of more than a few pages. */
  function expectLean(): void {
    const nodes = database.plans.flat();
    expect(nodes.length).toBeGreaterThan(0);
    const scanned = nodes.filter(
      (n) => n['Node Type'].includes('Seq Scan') && n['Relation Name'] !== 'account',
    );
    expect(scanned).toEqual([]);
    const sorted = nodes.filter((n) => n['Node Type'].includes('Sort') && n['Actual Rows'] > 500);
    expect(sorted).toEqual([]);
    database.plans.length = 0;
  }

  /** As the person who asks, behind the policies of the database. */
  const as = (sight: Partial<Sight>, ask: () => Promise<unknown>): Promise<unknown> =>
    within(
      { sight: { account: null, units: [], led: [], filed: false, ...sight }, opened: [] },
      ask,
    );

  const sorts = ['dueAt', 'openedAt', 'closedAt'] as const;
  it.each(sorts.flatMap((sort) => [1, 3].map((units) => [sort, units] as const)))(
    'of %s in %i units',
    async (sort, count) => {
      const store = new WorklistStore(database);
      const units = await Promise.all(Array.from({ length: count }, (_, i) => id(`u${i}`)));
      const assignee = await id('o7');
      const after = { at: Date.now(), id: assignee };
      for (const whose of [{ units }, { assignee }]) {
        await as({ account: assignee, units }, async () => {
          await store.page({ of: whose, sort, limit: 25 });
          await store.page({ of: whose, sort, limit: 25, after });
          await store.ofDossier('H24.08-260101-77', whose, true, 25);
        });
      }
      expectLean();
    },
  );

  it.each([undefined, 'submitted', 'returned'] as const)('of own dossiers, %s', async (status) => {
    const store = new DossierListStore(database);
    const mine = await id('a7');
    const page = { limit: 25, ...(status ? { status } : {}) };
    const after = await id('d99');
    await as({ account: mine }, async () => {
      await store.ofApplicant(mine, page);
      await store.ofApplicant(mine, { ...page, after });
    });
    expectLean();
  });

  it('of what time makes happen', async () => {
    const soon = new Date(Date.now() + 600_000);
    await database.query(
      `SELECT id, dossier_id FROM consultation WHERE status = 'open' AND due_at < $1
        ORDER BY due_at, id LIMIT 500`,
      [soon],
    );
    await database.query(`SELECT id, timers FROM dossier WHERE next_timer_at <= $1`, [soon]);
    expectLean();
  });
});
