import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { DossierStore, type LoadedDossier } from '#libs/dossier';
import { relationsOf } from '#libs/dossier/domain';
import { UnitDirectory } from '#libs/identity';
import {
  createDataSource,
  Database,
  DatabaseClock,
  keepingView,
  lookingFor,
  migrate,
  NOBODY,
  SessionResolver,
  UnitOfWork,
  within,
  type Actor,
  type Reason,
  type Sight,
} from '#libs/platform';
import { DEMO_PASSWORD, expectStatus } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { asAdmin, databaseUrl } from '../support/test-server.js';
import { FOR_A_REASON, PERSONAL, personalWalls } from './personal-walls.cases.js';

/** Every table of dossiers, and how a row of it names its dossier. */
const WALLED: Readonly<Record<string, string>> = {
  dossier: 'id',
  task: 'dossier_id',
  consultation: 'dossier_id',
  consultation_link: '(SELECT dossier_id FROM consultation c WHERE c.id = x.consultation_id)',
  dossier_event: 'dossier_id',
  dossier_follower: 'dossier_id',
  clock_entry: 'dossier_id',
  clock_warning: 'dossier_id',
  supplement_request: 'dossier_id',
  attachment: 'dossier_id',
  quarantined_file: 'dossier_id',
  document: 'dossier_id',
};
/** How far the demo's history has been told. */
const OUTSIDE = ['demo_dossier'];
const PEOPLE = [
  'investor',
  'investor2',
  'receptionist',
  'specialist',
  'specialist2',
  'head2',
  'leader',
  'clerk',
  'consultee.environment',
  'consultee.police',
  'manager',
  'process-owner',
  'admin',
  'auditor',
];

let portal: Portal;
let database: Database;
let all: LoadedDossier[];
const actors = new Map<string, Actor>();
const sights = new Map<string, Sight>();

const actor = (who: string): Actor => actors.get(who) ?? never(who);
const sight = (who: string): Sight => sights.get(who) ?? never(who);
const never = (who: string): never => {
  throw new Error(`Nobody is called ${who}`);
};

beforeAll(async () => {
  portal = await startPortal({ seeds: 'history' });
  database = portal.app.get(Database, { strict: false });
  const sessions = portal.app.get(SessionResolver, { strict: false });
  for (const who of PEOPLE) {
    const body = { email: `${who}@demo.test`, password: DEMO_PASSWORD };
    const login = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', { body });
    const person = await sessions.resolve(expectStatus(login, 200).token);
    if (!person) return never(who);
    actors.set(who, person);
    sights.set(who, await sessions.sightOf(person));
  }
  const store = portal.app.get(DossierStore, { strict: false });
  const ids = await database.query<{ id: string }>(`SELECT id FROM dossier ORDER BY id`);
  all = [];
  for (const { id } of ids) {
    const loaded = await store.find(database.manager, id);
    if (loaded) all.push(loaded);
  }
}, 400_000);
afterAll(() => portal?.close());

/** The dossiers behind everything that a statement without `WHERE` gives. */
async function seen(view: Sight, table: string, reason?: Reason): Promise<Set<string>> {
  const ask = () =>
    database.query<{ id: string }>(`SELECT DISTINCT ${WALLED[table] ?? ''} AS id FROM ${table} x`);
  const rows = await within({ sight: view, opened: [] }, () =>
    reason === undefined ? ask() : lookingFor(reason, ask),
  );
  return new Set(rows.map((row) => row.id));
}

/** By the table of rights; and what the worklist of a unit shows: tasks and questions of any kind. */
async function allowedTo(person: Actor): Promise<{ must: Set<string>; may: Set<string> }> {
  const directory = portal.app.get(UnitDirectory, { strict: false });
  const must = new Set<string>();
  const may = new Set<string>();
  const units = new Set(sight(person.email.replace('@demo.test', '')).units);
  for (const { state, record } of all) {
    const unitId = record.agency_unit_id;
    const relations = relationsOf(person, state, { unitId, chain: await directory.chain(unitId) });
    const listed = state.tasks.some(
      (t) => units.has(t.unitId) || t.assigneeId === person.accountId,
    );
    if (relations.size > 0) must.add(record.id);
    if (relations.size > 0 || listed || units.has(unitId)) may.add(record.id);
  }
  return { must, may };
}

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((id) => !b.has(id));

describe('a statement without its WHERE', () => {
  it.each(PEOPLE)(
    'gives %s what the table of rights gives, and not a dossier more',
    async (who) => {
      const { must, may } = await allowedTo(actor(who));
      const dossiers = await seen(sight(who), 'dossier');
      expect(without(must, dossiers)).toEqual([]);
      expect(without(dossiers, may)).toEqual([]);
      for (const table of Object.keys(WALLED)) {
        expect([table, without(await seen(sight(who), table), dossiers)]).toEqual([table, []]);
      }
    },
  );

  it('gives an applicant their own, of every table', async () => {
    const mine = new Set(
      all
        .filter(({ state }) => state.applicantAccountId === actor('investor').accountId)
        .map(({ record }) => record.id),
    );
    expect(mine.size).toBeGreaterThan(3);
    expect(mine.size).toBeLessThan(all.length / 2);
    expect(await seen(sight('investor'), 'dossier')).toEqual(mine);
    const events = await seen(sight('investor'), 'dossier_event');
    expect(events).toEqual(mine);
  });

  it('gives nothing to somebody without a session, and nothing to posts that run the portal', async () => {
    const nothing = Object.keys(WALLED).map((table) => [table, 0]);
    for (const view of [NOBODY, sight('admin'), sight('process-owner')]) {
      const counts = [];
      for (const table of Object.keys(WALLED)) counts.push([table, (await seen(view, table)).size]);
      expect(counts).toEqual(nothing);
    }
  });

  it('gives drafts to their applicants alone', async () => {
    const drafts = new Set(
      all.filter(({ state }) => state.status === 'draft').map(({ record }) => record.id),
    );
    expect(drafts.size).toBeGreaterThan(0);
    for (const who of PEOPLE.filter((p) => !p.startsWith('investor'))) {
      const dossiers = await seen(sight(who), 'dossier');
      expect([who, without(drafts, dossiers).length]).toEqual([who, drafts.size]);
    }
  });
});

describe('a named reason', () => {
  const OPENED: Readonly<Record<Reason, readonly string[]>> = {
    tracking: ['dossier', 'task', 'consultation', 'clock_entry', 'supplement_request'],
    verification: ['document'],
    numbers: ['dossier', 'task'],
    'answer-link': ['consultation', 'consultation_link'],
    'linked-dossiers': ['dossier'],
    'rule-change': ['dossier', 'task', 'dossier_event'],
    retention: ['dossier'],
    audit: ['dossier', 'dossier_event'],
    messages: ['consultation'],
  };

  it('opens the tables that it needs and no other', async () => {
    for (const [reason, opened] of Object.entries(OPENED) as [Reason, readonly string[]][]) {
      const readable: string[] = [];
      for (const table of Object.keys(WALLED)) {
        if ((await seen(NOBODY, table, reason)).size > 0) readable.push(table);
      }
      // The demo has no links to the outside, so there is nothing to be read of them.
      const filled = opened.filter((table) => table !== 'consultation_link');
      expect([reason, readable]).toEqual([reason, filled]);
    }
  });

  it('opens nothing more of the other tables to whoever has a sight of their own', async () => {
    for (const who of ['investor', 'specialist', 'leader']) {
      for (const [reason, opened] of Object.entries(OPENED) as [Reason, readonly string[]][]) {
        for (const table of Object.keys(WALLED).filter((t) => !opened.includes(t))) {
          const more = without(
            await seen(sight(who), table, reason),
            await seen(sight(who), table),
          );
          expect([who, reason, table, more]).toEqual([who, reason, table, []]);
        }
      }
    }
  });

  it('is for reading: nothing is written by it', async () => {
    const tables = Object.keys(WALLED).filter(
      (t) => t !== 'dossier_event' && t !== 'quarantined_file',
    );
    for (const reason of Object.keys(OPENED) as Reason[]) {
      for (const table of tables) {
        const column = table === 'dossier' || table === 'consultation_link' ? 'id' : 'dossier_id';
        const [, changed] = await within({ sight: NOBODY, opened: [] }, () =>
          lookingFor(reason, () =>
            database.manager.query<[unknown, number]>(`UPDATE ${table} SET ${column} = ${column}`),
          ),
        );
        expect([reason, table, changed]).toEqual([reason, table, 0]);
      }
    }
  });
});

describe('what names a dossier without hanging on it', () =>
  personalWalls(() => ({ database, people: PEOPLE, dossier: all[0]?.record.id, sight, actor })));

describe('writing', () => {
  const foreign = (): LoadedDossier =>
    all.find(
      ({ state }) =>
        state.status === 'in-process' &&
        state.applicantAccountId !== actor('investor').accountId &&
        state.tasks.length > 0,
    ) ?? never('in-process');
  const as = <T>(who: string, sql: string, params: unknown[] = []): Promise<T> =>
    within({ sight: sight(who), opened: [] }, () => database.manager.query<T>(sql, params));

  it('leaves foreign rows as they are', async () => {
    const { id } = foreign().record;
    for (const [table, column] of [
      ['dossier', 'id'],
      ['task', 'dossier_id'],
      ['attachment', 'dossier_id'],
      ['document', 'dossier_id'],
    ] as const) {
      const [, changed] = await as<[unknown, number]>(
        'investor',
        `UPDATE ${table} SET ${column} = ${column} WHERE ${column} = $1`,
        [id],
      );
      expect([table, changed]).toEqual([table, 0]);
    }
  });

  it('refuses new rows with a foreign dossier, and rows that leave one’s own', async () => {
    const { id } = foreign().record;
    const task = `INSERT INTO task (id, dossier_id, node_id, kind, name, unit_id, role, time_limit, opened_at, handed_at, sort_at, state)
      SELECT gen_random_uuid(), $1, 'x', 'step', '{}', $2, 'specialist', '{}', now(), now(), now(), 'open'`;
    // Not even into one's own unit: that would open the dossier.
    const [unit] = sight('clerk').units;
    const outsider = PEOPLE.find((who) => who === 'consultee.police') ?? '';
    const own = sight(outsider).units[0] ?? unit;
    const dossiers = await seen(sight(outsider), 'dossier');
    const hidden = all.find(({ record }) => !dossiers.has(record.id))?.record.id ?? id;
    await expect(as(outsider, task, [hidden, own])).rejects.toThrow(/row-level security/);
    await expect(
      as(
        'investor',
        `INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data) VALUES ($1, 999, 'dossier', 'stop', now(), '{}')`,
        [id],
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      as(
        'investor',
        `UPDATE dossier SET applicant_account_id = $1 WHERE applicant_account_id = $2`,
        [actor('investor2').accountId, actor('investor').accountId],
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('shows everybody their own marks of following alone, and lets nobody set one for others', async () => {
    const [id] = await seen(sight('leader'), 'dossier');
    const mark = `INSERT INTO dossier_follower (dossier_id, account_id, since) VALUES ($1, $2, now())`;
    const marks = (who: string) =>
      as<unknown[]>(who, `SELECT account_id FROM dossier_follower WHERE dossier_id = $1`, [id]);
    await as('leader', mark, [id, actor('leader').accountId]);
    expect(await marks('leader')).toEqual([{ account_id: actor('leader').accountId }]);
    expect(await seen(sight('manager'), 'dossier')).toContain(id);
    expect(await marks('manager')).toEqual([]);
    await expect(as('leader', mark, [id, actor('manager').accountId])).rejects.toThrow(
      /row-level security/,
    );
    // Nor one's own on a dossier that one does not see.
    const dossiers = await seen(sight('consultee.police'), 'dossier');
    const hidden = all.find(({ record }) => !dossiers.has(record.id))?.record.id;
    await expect(
      as('consultee.police', mark, [hidden, actor('consultee.police').accountId]),
    ).rejects.toThrow(/row-level security/);
  });

  it('has no right to change or destroy evidence', async () => {
    for (const sql of [
      `UPDATE dossier_event SET actor_name = 'x'`,
      `DELETE FROM dossier_event`,
      `DELETE FROM dossier`,
      `DELETE FROM task`,
      `TRUNCATE dossier_event`,
      `ALTER TABLE dossier DISABLE ROW LEVEL SECURITY`,
    ]) {
      await expect(as('leader', sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});

describe('a connection', () => {
  let source: DataSource;
  let one: Database;
  let work: UnitOfWork;
  beforeAll(async () => {
    source = await createDataSource({
      url: portal.database.url,
      rows: [],
      pool: 1,
    }).initialize();
    const clock = new DatabaseClock();
    one = new Database(source, clock);
    work = new UnitOfWork(source, clock);
  });
  afterAll(() => source.destroy());

  const owners = async (): Promise<string[]> => {
    const rows = await one.query<{ id: string }>(
      `SELECT DISTINCT applicant_account_id AS id FROM dossier WHERE $1 = 1 ORDER BY 1`,
      [1],
    );
    return rows.map((row) => row.id);
  };
  const as = <T>(view: Sight, ask: () => Promise<T>): Promise<T> =>
    within({ sight: view, opened: [] }, ask);

  it('never keeps the scope of whoever had it before', async () => {
    const [a, b] = [actor('investor').accountId, actor('investor2').accountId];
    const everybody = await owners();
    expect(everybody.length).toBeGreaterThan(5);
    // Often enough that the statement is prepared, and prepared again for another role.
    for (let round = 0; round < 8; round++) {
      expect(await as(sight('investor'), owners)).toEqual([a]);
      expect(await as(sight('investor2'), owners)).toEqual([b]);
      expect(await as(NOBODY, owners)).toEqual([]);
      expect(await owners()).toEqual(everybody);
      expect(await source.query(`SELECT current_user = session_user AS portal`)).toEqual([
        { portal: true },
      ]);
    }
    const mixed = Array.from({ length: 40 }, (_, i) =>
      as(sight(i % 2 === 0 ? 'investor' : 'investor2'), owners),
    );
    const answers = await Promise.all(mixed);
    expect(answers).toEqual(answers.map((_, i) => [i % 2 === 0 ? a : b]));
  });

  it('is told again after a transaction that failed', async () => {
    const [a, b] = [actor('investor').accountId, actor('investor2').accountId];
    expect(await as(sight('investor'), owners)).toEqual([a]);
    const failing = as(sight('investor2'), () =>
      work.run(async (tx) => {
        const rows = await tx.query<{ id: string }[]>(
          `SELECT DISTINCT applicant_account_id AS id FROM dossier`,
        );
        expect(rows).toEqual([{ id: b }]);
        throw new Error('no');
      }),
    );
    await expect(failing).rejects.toThrow('no');
    expect(await as(sight('investor2'), owners)).toEqual([b]);
    expect(await as(sight('investor'), owners)).toEqual([a]);
    const committed = await as(sight('investor2'), () =>
      work.run((tx) => tx.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM dossier`)),
    );
    expect(committed[0]?.n).toBeLessThan(all.length);
    expect((await work.run((tx) => tx.query<unknown[]>(`SELECT id FROM dossier`))).length).toBe(
      all.length,
    );
  });
});

describe('what is read while an answer is sent', () => {
  it('is read under the view of the request, whoever asks for the next piece', async () => {
    async function* pieces(): AsyncGenerator<number> {
      for (let i = 0; i < 3; i++) {
        const [row] = await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM dossier`);
        yield row?.n ?? -1;
      }
    }
    const { length: mine } = [...(await seen(sight('investor'), 'dossier'))];
    const stream = within({ sight: sight('investor'), opened: [] }, () => keepingView(pieces()));
    const counts: number[] = [];
    for await (const n of stream) counts.push(n);
    expect(counts).toEqual([mine, mine, mine]);
  });
});

describe('the tables', () => {
  it('that name a dossier are all behind the wall, or are known to hold nothing of it', async () => {
    const rows = await database.query<{ name: string; walled: boolean }>(
      `SELECT c.relname AS name, c.relrowsecurity AS walled FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
          AND (c.relrowsecurity OR EXISTS (SELECT 1 FROM pg_attribute a
                 WHERE a.attrelid = c.oid AND a.attname = 'dossier_id' AND NOT a.attisdropped)
               OR EXISTS (SELECT 1 FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f'
                 AND f.confrelid = ANY ('{dossier,task,consultation}'::regclass[])))
        ORDER BY 1`,
    );
    const walled = new Set([...Object.keys({ ...WALLED, ...FOR_A_REASON }), ...PERSONAL]);
    expect(rows.filter((r) => r.walled).map((r) => r.name)).toEqual([...walled].sort());
    expect(rows.filter((r) => !r.walled).map((r) => r.name)).toEqual(OUTSIDE);
  });

  it('are under a role that owns nothing and passes no policy by', async () => {
    const [role] = await database.query(
      `SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole,
              (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns
         FROM pg_roles r WHERE rolname = 'motcua_request'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      owns: 0,
    });
  });
});

describe('an owner that may make no roles', () => {
  const plain = `plain_${randomBytes(4).toString('hex')}`;
  let adminUrl: string;
  const admin = (sql: string) => asAdmin(adminUrl, (client) => client.query(sql));
  beforeAll(async () => {
    const broker = await fetch(process.env['MOTCUA_TEST_BROKER'] ?? '');
    ({ adminUrl } = (await broker.json()) as { adminUrl: string });
    await admin(`CREATE ROLE ${plain} LOGIN PASSWORD 'plain'`);
    await admin(`CREATE DATABASE ${plain} OWNER ${plain}`);
  });
  afterAll(async () => {
    await admin(`DROP DATABASE ${plain} WITH (FORCE)`);
    await admin(`DROP ROLE ${plain}`);
  });

  it('is told the one statement that an administrator has to run, and goes on after it', async () => {
    const url = new URL(databaseUrl(adminUrl, plain));
    url.username = plain;
    url.password = 'plain';
    const source = await createDataSource({ url: url.href, rows: [], pool: 2 }).initialize();
    // TypeORM says on the console which migration failed.
    const console = jest.spyOn(globalThis.console, 'log').mockImplementation();
    const told: unknown = await migrate(source).catch((error: unknown) => error);
    console.mockRestore();
    const statement = /GRANT motcua_request TO \w+/.exec(String(told))?.[0];
    expect(statement).toBe(`GRANT motcua_request TO ${plain}`);
    await admin(statement ?? '');
    expect(await migrate(source)).toContain('RowLevelSecurity1764000018100');
    await source.destroy();
  });
});
