import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, Drain, SimulatedClock, type Drained } from '#libs/platform';
import { createApi } from '../../apps/api/src/create-api.js';
import { demoSteps, referenceSteps } from '../../apps/api/src/bootstrap/steps.js';
import { DemoHistory } from '../../apps/api/src/bootstrap/demo-history/demo-history.js';
import type { Step } from '../../apps/api/src/bootstrap/step.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { freePort } from './free-port.js';
import { httpClient, type HttpClient } from './http-client.js';

export interface PortalOptions {
  /** Where time stands; by default Monday, 23 November 2026, 09:00 in Hai Phong. */
  readonly clock?: SimulatedClock;
  /** What the database holds: nothing, the reference data, the demo accounts too, or its history. */
  readonly seeds?: 'none' | 'reference' | 'demo' | 'history';
  /** The queue's backend; Redis needs the address of a server. */
  readonly redisUrl?: string;
  /** Reached as `localhost` instead of by its address: what browsers bind to a name works there. */
  readonly named?: boolean;
  /** Further settings, by the names of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the log goes. */
  readonly log?: { write(line: string): void };
}

/** The whole api on a database of its own, listening, with time in the test's hand. */
export interface Portal {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly config: Config;
  readonly database: TestDatabase;
  readonly clock: SimulatedClock;
  readonly http: HttpClient;
  /** Does what the worker would do with all that waits now: relays and handles, no sleeping. */
  drain(): Promise<Drained>;
  close(): Promise<void>;
}

export const MONDAY_MORNING = Date.parse('2026-11-23T09:00:00+07:00');

export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const clock = options.clock ?? new SimulatedClock(MONDAY_MORNING);
  const seeds = options.seeds ?? 'demo';
  const database = await createTestDatabase(seeds === 'none' ? undefined : seeded(seeds));
  const files = await mkdtemp(path.join(tmpdir(), 'motcua-files-'));
  const port = options.named === true ? await freePort() : 0;
  const config = testConfig(database.url, {
    FILES_DIR: files,
    // Beside a data folder of one's own the digests lie in it.
    ...('DATA_DIR' in (options.environment ?? {}) ? {} : { AUDIT_DIR: `${files}-audit` }),
    ...(port === 0 ? {} : { PUBLIC_URL: `http://localhost:${port}` }),
    ...environmentOf(options),
  });
  const app = await createApi({ config, clock, ...(options.log ? { log: options.log } : {}) });
  await app.listen(port, '127.0.0.1');
  const url = port === 0 ? await app.getUrl() : config.publicUrl;
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
    for (const folder of [files, `${files}-audit`])
      await rm(folder, { recursive: true, force: true });
  };
  const drain = (): Promise<Drained> => app.get(Drain, { strict: false }).run();
  return { app, url, config, database, clock, http: httpClient(url), drain, close };
}

/** A second api process of the same portal: the same database and files, and the same settings or others. */
export async function besides(portal: Portal, config = portal.config): Promise<Portal> {
  const { clock, database } = portal;
  const app = await createApi({ config, clock });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const drain = (): Promise<Drained> => app.get(Drain, { strict: false }).run();
  const close = (): Promise<void> => app.close();
  return { app, url, config, database, clock, http: httpClient(url), drain, close };
}

function environmentOf(options: PortalOptions): Record<string, string> {
  return {
    ...(options.redisUrl === undefined ? {} : { REDIS_URL: options.redisUrl }),
    ...options.environment,
  };
}

export const testConfig = (databaseUrl: string, more: Record<string, string> = {}): Config =>
  Config.parse({
    MOTCUA_MODE: 'embedded',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '8',
    // A busy machine that fills a table is not a network that was cut.
    DATABASE_SECONDS: '300',
    QUEUE_PREFIX: `t-${randomBytes(6).toString('hex')}`,
    PUBLIC_URL: 'http://localhost:8080',
    LOG_LEVEL: 'fatal',
    ...more,
  });

/** Half of the demo's dossiers in the same mixture: every story is among them. */
const historyStep: Step = {
  name: 'demo history',
  run: (app) => app.get(DemoHistory, { strict: false }).run(150),
};

const STEPS = {
  reference: referenceSteps,
  demo: [...referenceSteps, ...demoSteps],
  history: [...referenceSteps, ...demoSteps, historyStep],
} satisfies Record<string, readonly Step[]>;

/** Seeds run once in a test run; every file clones the result. */
const seeded = (seeds: keyof typeof STEPS) => ({
  name: seeds,
  fill: async (url: string): Promise<void> => {
    const clock = new SimulatedClock(MONDAY_MORNING);
    const files = await mkdtemp(path.join(tmpdir(), 'motcua-files-'));
    const app = await createApi({ config: testConfig(url, { FILES_DIR: files }), clock });
    try {
      await app.init();
      for (const step of STEPS[seeds]) await step.run(app);
    } finally {
      await app.close();
      await rm(files, { recursive: true, force: true });
    }
  },
});
