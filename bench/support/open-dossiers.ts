import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { GENESIS } from '#libs/audit';
import { Config, Database, startEmbeddedPostgres } from '#libs/platform';
import { referenceSteps } from '../../apps/api/src/bootstrap/steps.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { parentOf } from './processor-time.js';

export interface OpenDossiers {
  readonly app: NestFastifyApplication;
  readonly databaseUrl: string;
  readonly serverPid: number;
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** As autovacuum and a checkpoint leave it within minutes: nothing of what was written before is left to do. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A database of its own, fsync on, with so many accepted dossiers, due over the next two months; where a
 * history is asked for, each with an open step, what happened so far and the messages about it.
 */
export async function openDossiers(count: number, { history = false } = {}): Promise<OpenDossiers> {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-bench-'));
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres') });
  const config = Config.parse({
    MOTCUA_MODE: 'embedded',
    DATABASE_URL: server.url,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    // Tables are filled here by the million.
    DATABASE_SECONDS: '3600',
  });
  const app = await createApi({ config, migrate: true });
  await app.init();
  for (const step of referenceSteps) await step.run(app);
  const database = app.get(Database, { strict: false });
  const query: OpenDossiers['query'] = (sql, params = []) => database.query(sql, params);
  const [fsync] = await query<{ fsync: string }>('SHOW fsync');
  const [backend] = await query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  if (fsync?.fsync !== 'on') throw new Error('fsync is off: the bound would be a lie');
  await withoutIndexes(query, ['dossier', ...(history ? ['task', 'outbox'] : [])], async () => {
    await query(FILL, [GENESIS, count]);
    if (history) for (const statement of HISTORY) await query(statement);
  });
  await query(
    `INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data)
     SELECT id, 1, 'dossier', 'start', received_at, '{}' FROM dossier`,
  );
  await query('VACUUM ANALYZE');
  return {
    app,
    databaseUrl: server.url,
    serverPid: parentOf(backend?.pid ?? NaN),
    query,
    async settle() {
      await query('VACUUM ANALYZE');
      const admin = new pg.Client({ connectionString: server.adminUrl });
      await admin.connect();
      await admin.query('CHECKPOINT');
      await admin.end();
    },
    async close() {
      await app.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Indexes are made faster than they are kept; afterwards they are as the migrations want them. */
async function withoutIndexes(
  query: OpenDossiers['query'],
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const indexes = await query<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes
      WHERE schemaname = current_schema() AND tablename = ANY($1)
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = indexname)`,
    [tables],
  );
  for (const { name } of indexes) await query(`DROP INDEX ${name}`);
  await fill();
  for (const { made } of indexes) await query(made);
}

/** Identifiers sort by the time of their making, as the product's own do. */
const FILL = `
  INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code,
    procedure_name, agency_unit_id, channel, code, applicant_account_id, applicant_name, form,
    limit_case, legal_limit, received_at, due_at, legal_due_at, last_seq, last_hash, created_at, updated_at)
  SELECT uuidv7((n - $2::int) * interval '1 second'), 2, 'in-process', 'processing', v.id, v.content->>'code', '{"vi": "x", "en": "x"}',
         u.id, 'online', 'B-' || n, u.id, 'Cong ty ' || n, '{}', NULL,
         jsonb_build_object('amount', 15 + n % 20, 'unit', 'working-day'),
         t.at - n % 100 * interval '1 hour', t.at + interval '30 days' + n % 1000 * interval '1 hour',
         t.at + interval '30 days' + n % 1000 * interval '1 hour', 0, $1, t.at, t.at
    FROM generate_series(1, $2::int) n,
         (SELECT * FROM procedure_version ORDER BY id LIMIT 1) v,
         (SELECT id FROM unit WHERE code = 'heza.investment') u,
         (SELECT date_trunc('milliseconds', clock_timestamp()) AS at) t`;

/** An open step each, three events, and the messages about them, which have been sent. */
const HISTORY = [
  `INSERT INTO task (id, dossier_id, node_id, kind, name, unit_id, role, time_limit, opened_at, handed_at,
    acknowledged_at, due_at, sort_at, state)
  SELECT uuidv7(d.created_at - clock_timestamp()), d.id, 'appraise', 'step',
         '{"vi": "Thẩm định hồ sơ", "en": "Appraise the dossier"}', d.agency_unit_id, 'specialist', d.legal_limit,
         d.received_at, d.received_at, d.received_at, d.due_at, d.due_at, 'open'
    FROM dossier d ORDER BY d.id`,
  `INSERT INTO dossier_event (dossier_id, seq, id, at, kind, actor_name, data, prev_hash, hash)
   SELECT d.id, n, uuidv7(), d.created_at, 'dossier.submitted', 'Motcua',
          jsonb_build_object('note', repeat('x', 200)), d.last_hash, d.last_hash
     FROM dossier d, generate_series(1, 3) n ORDER BY d.id, n`,
  `UPDATE dossier SET last_seq = 3`,
  `INSERT INTO outbox (id, topic, payload, dedup_key, created_at, available_at, done_at)
   SELECT uuidv7(), 'dossier-event', e.data, 'dossier-event:' || e.id, e.at, e.at, e.at FROM dossier_event e`,
];

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
