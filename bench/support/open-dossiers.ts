import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GENESIS } from '#libs/audit';
import { Config, Database, startEmbeddedPostgres } from '#libs/platform';
import { referenceSteps } from '../../apps/api/src/bootstrap/steps.js';
import { createApi } from '../../apps/api/src/create-api.js';

export interface OpenDossiers {
  readonly app: NestFastifyApplication;
  readonly databaseUrl: string;
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** A database of its own, fsync on, with so many accepted dossiers, due over the next two months. */
export async function openDossiers(count: number): Promise<OpenDossiers> {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-bench-'));
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres') });
  const config = Config.parse({
    MOTCUA_MODE: 'embedded',
    DATABASE_URL: server.url,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
  });
  const app = await createApi({ config, migrate: true });
  await app.init();
  for (const step of referenceSteps) await step.run(app);
  const database = app.get(Database, { strict: false });
  const query: OpenDossiers['query'] = (sql, params = []) => database.query(sql, params);
  const [fsync] = await query<{ fsync: string }>('SHOW fsync');
  if (fsync?.fsync !== 'on') throw new Error('fsync is off: the bound would be a lie');
  await query(FILL, [GENESIS, count]);
  await query(
    `INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data)
     SELECT id, 1, 'dossier', 'start', received_at, '{}' FROM dossier`,
  );
  await query('ANALYZE');
  return {
    app,
    databaseUrl: server.url,
    query,
    async close() {
      await app.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const FILL = `
  INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code,
    procedure_name, agency_unit_id, channel, code, applicant_account_id, applicant_name, form,
    limit_case, legal_limit, received_at, due_at, legal_due_at, last_seq, last_hash, created_at, updated_at)
  SELECT gen_random_uuid(), 2, 'in-process', 'processing', v.id, v.content->>'code', '{"vi": "x", "en": "x"}',
         u.id, 'online', 'B-' || n, u.id, 'Cong ty ' || n, '{}', NULL,
         jsonb_build_object('amount', 15 + n % 20, 'unit', 'working-day'),
         t.at - n % 100 * interval '1 hour', t.at + interval '30 days' + n % 1000 * interval '1 hour',
         t.at + interval '30 days' + n % 1000 * interval '1 hour', 0, $1, t.at, t.at
    FROM generate_series(1, $2::int) n,
         (SELECT * FROM procedure_version ORDER BY id LIMIT 1) v,
         (SELECT id FROM unit WHERE code = 'heza.investment') u,
         (SELECT clock_timestamp() AS at) t`;

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
