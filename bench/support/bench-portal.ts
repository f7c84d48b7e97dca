import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Config, startEmbeddedPostgres } from '#libs/platform';
import { demoSteps, referenceSteps } from '../../apps/api/src/bootstrap/steps.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { freePort } from '../../tests/support/free-port.js';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A portal of the benchmark's own: PostgreSQL with fsync on, and the api in a process of its own. */
export interface BenchPortal {
  readonly databaseUrl: string;
  readonly pool: pg.Pool;
  call(
    method: string,
    path: string,
    body?: string | Buffer,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export async function startBenchPortal(): Promise<BenchPortal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-bench-'));
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres') });
  const pool = new pg.Pool({ connectionString: server.url, max: 8, idleTimeoutMillis: 0 });
  // The server stops before its clients have all heard of it.
  pool.on('error', () => undefined);
  const fsync = await pool.query<{ fsync: string }>('SHOW fsync');
  if (fsync.rows[0]?.fsync !== 'on') throw new Error('fsync is off: the bound would be a lie');
  const port = await freePort();
  const settings = {
    MOTCUA_MODE: 'embedded',
    // The accounts are there; the history of half a year would be told while we measure.
    DEMO: 'false',
    DATABASE_URL: server.url,
    DATA_DIR: folder,
    PORT: String(port),
    LOG_LEVEL: 'error',
    SESSION_PER_MINUTE: '1000000',
    PUBLIC_PER_MINUTE: '1000000',
  };
  await seed(settings);
  const api = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const call: BenchPortal['call'] = (method, target, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path: target,
          method,
          agent,
          headers: {
            ...headers,
            ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
          },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  await untilReady(call, api);
  return {
    databaseUrl: server.url,
    pool,
    call,
    async close() {
      agent.destroy();
      api.kill('SIGTERM');
      await Promise.race([once(api, 'exit'), sleep(10_000)]);
      await pool.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function seed(settings: Record<string, string>): Promise<void> {
  const app = await createApi({ config: Config.parse(settings), migrate: true });
  await app.init();
  for (const step of [...referenceSteps, ...demoSteps]) await step.run(app);
  await app.close();
}

async function untilReady(call: BenchPortal['call'], api: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (api.exitCode !== null) throw new Error(`The api ended with ${api.exitCode}`);
    const answer = await call('GET', '/health/ready').catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(200);
  }
  throw new Error('The api did not get ready within two minutes');
}
