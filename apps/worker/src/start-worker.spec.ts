import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.js';
import { Config } from '#libs/platform';
import { startWorker, type RunningWorker } from './start-worker.js';

describe('the worker', () => {
  let database: TestDatabase;
  let worker: RunningWorker;
  const get = (path: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${worker.port}${path}`, { headers: { connection: 'close' } });

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = Config.parse({
      MOTCUA_MODE: 'embedded',
      DATABASE_URL: database.url,
      WORKER_PORT: '0',
      LOG_LEVEL: 'silent',
    });
    worker = await startWorker({ config, rows: [] });
  }, 60_000);

  afterAll(() => database.drop());

  it('answers for its life, its readiness and its measures, and for nothing else', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
    expect(await (await get('/metrics')).text()).toContain('motcua_outbox_oldest_seconds 0');
    expect((await get('/')).status).toBe(404);
  });

  it('stops within seconds and gives its port back', async () => {
    const began = performance.now();
    await worker.stop();
    expect(performance.now() - began).toBeLessThan(6_000);
    await expect(get('/health/live')).rejects.toThrow('fetch failed');
  });
});
