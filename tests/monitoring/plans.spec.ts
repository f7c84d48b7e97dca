import { Database, DatabaseClock, NOBODY, within, type View } from '#libs/platform';
import { DossierListStore } from '../../libs/dossier/src/persistence/dossier-list.store.js';
import { WorklistStore } from '../../libs/dossier/src/persistence/worklist.store.js';
import { BehindStore } from '../../libs/monitoring/src/persistence/behind.store.js';
import { BoardStore } from '../../libs/monitoring/src/persistence/board.store.js';
import { startPortal, type Portal } from '../support/portal.js';
import { fillWithDossiers } from './many-dossiers.js';
import { GROUPINGS, MEASURES } from './manager.js';

const at = (text: string): number => Date.parse(`${text}+07:00`);
const MONTH = { from: at('2026-10-01T00:00'), to: at('2026-11-01T00:00') };
const NOW = at('2026-11-23T09:00');
const WATCHED = new Set(['dossier', 'task']);

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Instead of asking a question, has the planner say how it would be answered. */
class Plans extends Database {
  readonly seen: PlanNode[] = [];
  /** Behind the policies of the database, as the manager of all these units. */
  view: View = { sight: NOBODY, opened: [] };

  override async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const [row] = await within(this.view, () =>
      super.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`EXPLAIN (FORMAT JSON) ${sql}`, params),
    );
    if (row?.['QUERY PLAN'][0]) this.seen.push(row['QUERY PLAN'][0].Plan);
    return [];
  }

  /** Tables that would be read from end to end. */
  get scans(): string[] {
    const walk = (node: PlanNode): string[] => [
      ...(node['Node Type'] === 'Seq Scan' && WATCHED.has(node['Relation Name'] ?? '')
        ? [node['Relation Name'] ?? '']
        : []),
      ...(node.Plans ?? []).flatMap(walk),
    ];
    return this.seen.flatMap(walk);
  }
}

describe('with 100,000 dossiers', () => {
  let portal: Portal;
  let units: string[];
  let plans: Plans;

  beforeAll(async () => {
    portal = await startPortal({ seeds: 'demo' });
    const database = portal.app.get(Database);
    await fillWithDossiers(database, 100_000);
    const rows = await database.query<{ id: string }>(
      `SELECT id FROM unit WHERE code LIKE 'heza%'`,
    );
    units = rows.map((r) => r.id);
  }, 300_000);
  afterAll(() => portal.close());
  beforeEach(() => {
    plans = new Plans(portal.app.get(Database).dataSource, new DatabaseClock());
    plans.view.sight = { ...NOBODY, account: units[0] ?? null, units, led: units };
  });

  const expectByIndex = (questions: number): void => {
    expect(plans.seen).toHaveLength(questions);
    expect(plans.scans).toEqual([]);
  };

  it.each(GROUPINGS)('the board of a month by %s reads by index', async (groupBy) => {
    plans.view = { ...plans.view, reason: 'numbers' };
    await new BoardStore(plans).rows(units, groupBy, MONTH, NOW);
    expectByIndex(1);
  });

  it.each(GROUPINGS)(
    'the dossiers behind its numbers by %s are found by index',
    async (grouping) => {
      const store = new BehindStore(plans);
      // Of all steps of all procedures nobody asks for the dossiers: a row of the board has its key.
      const key = grouping === 'step' ? { key: '1.009664/step-1' } : {};
      for (const measure of MEASURES) {
        await store.dossiers(units, { grouping, measure, ...key, period: MONTH }, NOW, null, 25);
      }
      expectByIndex(MEASURES.length);
    },
  );

  it('what is at risk is found by index', async () => {
    const store = new BehindStore(plans);
    await store.dueBy(units, NOW, null, 25);
    await store.dueBy(units, NOW, { dueAt: NOW, id: units[0] ?? '' }, 25);
    expectByIndex(2);
  });

  it.each(['dueAt', 'openedAt', 'closedAt'] as const)(
    'the worklist by %s reads by index',
    async (sort) => {
      const store = new WorklistStore(plans);
      await store.page({ of: { units }, sort, limit: 25 });
      await store.page({ of: { units }, sort, limit: 25, after: { at: NOW, id: units[0] ?? '' } });
      await store.page({ of: { assignee: units[0] ?? '' }, sort, limit: 25 });
      await store.ofDossier('H24.08-261012-0001', { units }, true, 25);
      expectByIndex(4);
    },
  );

  it('own dossiers are found by index', async () => {
    const store = new DossierListStore(plans);
    await store.ofApplicant(units[0] ?? '', { limit: 25 });
    await store.ofApplicant(units[0] ?? '', { limit: 25, status: 'returned' });
    expectByIndex(2);
  });
});
