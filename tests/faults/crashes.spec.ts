import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { firstAnswer, type JsonSchema } from '#libs/procedure/domain';
import { Config, startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/platform';
import { demoSteps, referenceSteps } from '../../apps/api/src/bootstrap/steps.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { PDF } from '../support/filing.js';
import { startCutProxy, through as byWayOf, type Cut, type CutProxy } from './cut-proxy.js';
import { PersistentClient, type Answer } from './persistent-client.js';
import { LARGE, size } from './size.js';
import { superviseApi, type SupervisedApi } from './supervised-api.js';

const FILINGS = size(10_000, 60);
const API_KILLS = size(50, 2);
const DATABASE_KILLS = size(20, 1);
const CUTS = size(30, 2);
/** So long a cut lasts: from one second to a minute, in the small run a moment. */
const cutMs = (n: number): number => (LARGE ? 1_000 + (59_000 * n) / Math.max(1, CUTS - 1) : 500);
const KINDS: readonly Cut[] = LARGE ? ['drop', 'reset', 'forget'] : ['forget', 'reset'];
const DATABASE_SECONDS = 2;
const ANSWER_SECONDS = 6;
const TIME_MS = LARGE ? 3_600_000 : 200_000;
const CLIENTS = 4;
/** So often a client loses an answer that was given, and asks again. */
const LOST = 0.3;
const [PROCEDURE, OTHER] = ['1.009664', '1.009748'];

interface Done {
  /** What was acknowledged: codes by dossier. */
  readonly codes: Map<string, string>;
  /** Dossiers that were made, by Idempotency-Key. */
  readonly made: Map<string, string>;
}

async function seed(settings: Record<string, string>): Promise<void> {
  const app = await createApi({ config: Config.parse(settings), migrate: true });
  await app.init();
  for (const step of [...referenceSteps, ...demoSteps]) await step.run(app);
  await app.close();
}

describe('crashes while people file', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let network: CutProxy;
  let api: SupervisedApi;
  let client: PersistentClient;
  let sheet: Answer['body'];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'motcua-crashes-'));
    server = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres') });
    const settings = {
      MOTCUA_MODE: 'embedded',
      DEMO: 'false', // no history is told meanwhile
      DATABASE_URL: server.url,
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      SESSION_PER_MINUTE: '1000000',
      PUBLIC_PER_MINUTE: '1000000',
      DATABASE_SECONDS: String(DATABASE_SECONDS),
      ANSWER_SECONDS: String(ANSWER_SECONDS),
    };
    await seed({ ...settings, DATABASE_SECONDS: '30' });
    network = await startCutProxy({ port: server.port });
    api = await superviseApi({ ...settings, DATABASE_URL: byWayOf(network, server.url) });
    client = new PersistentClient(api.url);
    await logIn();
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    await network.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const query = async <Row extends pg.QueryResultRow>(
    sql: string,
    params: unknown[] = [],
  ): Promise<Row[]> => {
    const connection = new pg.Client({ connectionString: server.url });
    await connection.connect();
    try {
      return (await connection.query<Row>(sql, params)).rows;
    } finally {
      await connection.end();
    }
  };

  async function logIn(): Promise<void> {
    while (!(await client.isReady())) await sleep(100);
    const login = { email: 'investor@demo.test', password: 'motcua-demo' };
    const { body } = await client.insist({ method: 'POST', path: '/auth/login', body: login });
    client.token = String(body['token']);
    const path = `/procedures/${PROCEDURE}`;
    sheet = (await client.insist({ method: 'GET', path, body: {} })).body;
  }

  /** Drafts that are ready to be filed, made as people make them: what is sealed opens under its own dossier only. */
  async function drafts(count: number): Promise<string[]> {
    const form = firstAnswer(sheet['form'] as JsonSchema) as object;
    const components = (sheet['components'] as { code: string; required: boolean }[]).filter(
      (c) => c.required,
    );
    const ids: string[] = [];
    const one = async (): Promise<void> => {
      const draft = { method: 'POST', path: '/dossiers', body: { procedureCode: PROCEDURE } };
      const id = String((await client.insist(draft)).body['id']);
      await client.insist({ method: 'PATCH', path: `/dossiers/${id}/form`, body: form });
      for (const { code } of components) await client.attach(id, code, new Uint8Array(PDF));
      ids.push(id);
    };
    const share = Math.ceil(count / CLIENTS);
    const several = async (): Promise<void> => {
      for (let i = 0; i < share; i++) await one();
    };
    await Promise.all(Array.from({ length: CLIENTS }, several));
    return ids;
  }

  /** Each client files drafts and begins new ones, and loses some of the answers. */
  async function file(ids: readonly string[], guarded: boolean, done: Done): Promise<void> {
    const left = [...ids];
    const one = async (): Promise<void> => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        const begin = { method: 'POST', path: '/dossiers', body: { procedureCode: PROCEDURE } };
        const key = `begin-${id}`;
        const keyed = guarded ? { ...begin, key } : begin;
        if (Math.random() < LOST) await client.once(keyed);
        done.made.set(key, String((await client.insist(keyed)).body['id']));
        const submit = { method: 'POST', path: `/dossiers/${id}/submission`, body: {} };
        const filed = guarded ? { ...submit, key: `file-${id}` } : submit;
        if (Math.random() < LOST) await client.once(filed);
        const { body } = await client.insist(filed);
        done.codes.set(id, String(body['code']));
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, one));
  }

  const nothing = (): Done => ({ codes: new Map(), made: new Map() });
  const dossiers = async (): Promise<number> =>
    Number((await query<{ n: string }>(`SELECT count(*) AS n FROM dossier`))[0]?.n);

  /** Runs the filing and, `times` over it, something that goes wrong. */
  async function through(ids: readonly string[], times: number, fault: () => Promise<void>) {
    const done = nothing();
    const before = await dossiers();
    const filing = file(ids, true, done);
    for (let turn = 1; turn <= times; turn++) {
      const share = (ids.length * (turn - 0.5)) / times;
      while (done.codes.size < share) await sleep(5);
      await fault();
    }
    await filing;
    expect(await dossiers()).toBe(before + ids.length);
    return done;
  }

  async function verify(ids: readonly string[], { codes, made }: Done): Promise<void> {
    const rows = await query<{ id: string; code: string }>(
      `SELECT id, code FROM dossier WHERE id = ANY($1) AND status <> 'draft'`,
      [ids],
    );
    expect(new Map(rows.map(({ id, code }) => [id, code]))).toEqual(codes);
    expect(new Set(codes.values()).size).toBe(ids.length);
    const begun = await query(`SELECT 1 FROM dossier WHERE id = ANY($1)`, [[...made.values()]]);
    expect(begun).toHaveLength(ids.length);
    expect(await halfWritten(ids)).toEqual([]);
    const steps = await query<{ n: string }>(
      `SELECT DISTINCT count(t.id) AS n FROM dossier d LEFT JOIN task t ON t.dossier_id = d.id
        WHERE d.id = ANY($1) GROUP BY d.id`,
      [ids],
    );
    expect(steps).toHaveLength(1);
  }

  /** Filed without its event or its message, with two of them, or with a gap in its log. */
  const halfWritten = (ids: readonly string[]) =>
    query(
      `SELECT d.id FROM dossier d
         CROSS JOIN LATERAL (SELECT count(*) AS events, max(seq) AS last,
                count(*) FILTER (WHERE kind = 'dossier.submitted') AS submitted
                FROM dossier_event e WHERE e.dossier_id = d.id) e
        WHERE d.id = ANY($1)
          AND (e.submitted <> 1 OR e.events <> d.last_seq OR e.last <> d.last_seq
            OR d.id::text NOT IN (SELECT payload->>'dossierId' FROM outbox
                 WHERE topic = 'dossier-event' AND payload->>'kind' = 'dossier.submitted'))`,
      [ids],
    );

  it(
    'killing the api loses nothing that was acknowledged, and makes nothing twice',
    async () => {
      const ids = await drafts(FILINGS);
      const done = await through(ids, API_KILLS, () => api.kill());
      await verify(ids, done);
      const keys = [...done.made.keys()].slice(0, 500);
      for (const key of keys) {
        const other = { method: 'POST', path: '/dossiers', body: { procedureCode: OTHER }, key };
        expect((await client.insist(other)).status).toBe(422);
      }
    },
    TIME_MS,
  );

  it(
    'control: without a key the same clients make dossiers twice',
    async () => {
      const ids = await drafts(40);
      const before = await dossiers();
      await file(ids, false, nothing());
      expect(await dossiers()).toBeGreaterThan(before + ids.length);
    },
    TIME_MS,
  );

  it(
    'killing the database loses nothing either, and the api comes back by itself',
    async () => {
      const ids = await drafts(FILINGS);
      const { pid } = api;
      const back: number[] = [];
      const done = await through(ids, DATABASE_KILLS, async () => {
        await killDatabase();
        server = await startEmbeddedPostgres({ folder: server.folder, port: server.port });
        const accepts = performance.now();
        while (client.lastAnswerAt < accepts) await sleep(5);
        back.push(client.lastAnswerAt - accepts);
      });
      await verify(ids, done);
      expect(Math.max(...back)).toBeLessThan(30_000);
      expect(api.pid).toBe(pid);
    },
    TIME_MS,
  );

  it(
    'cutting the network to the database leaves no request without an answer, loses nothing and doubles nothing',
    async () => {
      const ids = await drafts(size(2_000, 24));
      const { pid } = api;
      client.slowestMs = 0;
      const back: number[] = [];
      const done = await through(ids, CUTS, async () => {
        const n = back.length;
        network.cut(KINDS[n % KINDS.length] ?? 'drop');
        await sleep(cutMs(n));
        network.heal();
        const healed = performance.now();
        while (client.lastSuccessAt < healed) await sleep(5);
        back.push(client.lastSuccessAt - healed);
      });
      await verify(ids, done);
      expect(client.slowestMs).toBeLessThan((ANSWER_SECONDS + 1) * 1_000);
      expect(Math.max(...back)).toBeLessThan(30_000);
      expect(api.pid).toBe(pid);
    },
    TIME_MS,
  );

  /** The whole group at once, as a power cut would. */
  async function killDatabase(): Promise<void> {
    const found = execFileSync('pgrep', ['-P', String(server.pid)], { encoding: 'utf8' });
    for (const pid of [String(server.pid), ...found.trim().split('\n')]) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // it ended by itself
      }
    }
    await server.exited;
  }
});
