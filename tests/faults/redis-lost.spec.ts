import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { DatabaseClock, WorkerRuntime } from '#libs/platform';
import { openPostOffice, type PostOffice } from '../notification/post-office.js';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';
import { LARGE, size } from './size.js';

const run = redisAvailable() ? describe : describe.skip;
const ROUND = 100;
const KILLS = size(20, 1);
const FLUSHES = size(3, 1);
const TIME_MS = LARGE ? 1_800_000 : 200_000;
const ROUNDS = FLUSHES + 2 * KILLS + 1;

/** GOALS.md R4, scaled to a test: the queue may vanish, what was committed arrives. */
run('losing Redis', () => {
  let redis: TestRedis;
  let smtp: TestSmtp;
  let office: PostOffice;

  beforeAll(async () => {
    redis = await startRedis();
    smtp = await startSmtp();
    office = await openPostOffice({
      environment: {
        SMTP_URL: smtp.url,
        REDIS_URL: redis.url,
        // The small run shall not stand and wait for what went with the queue.
        ...(LARGE ? {} : { TAKE_OVER_SECONDS: '6' }),
      },
      clock: new DatabaseClock(),
    });
  }, 60_000);
  afterAll(async () => {
    await office.close();
    await smtp.stop();
    await redis.stop();
  });

  const number = async (sql: string): Promise<number> =>
    Number((await office.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);
  const tell = (): Promise<void> => office.happenOften('dossier.resumed', ROUND);
  const until = async (holds: () => Promise<boolean>, ms: number): Promise<void> => {
    for (const stop = performance.now() + ms; !(await holds()); await sleep(100)) {
      if (performance.now() > stop) throw new Error('It did not come true in time');
    }
  };

  it(
    'forgets nothing through a flush, a crash, an outage and a deleted data directory',
    async () => {
      await office.app.get(WorkerRuntime).start();

      for (let flush = 0; flush < FLUSHES; flush++) {
        await tell();
        const client = new Redis(redis.url);
        await client.flushall();
        client.disconnect();
      }
      for (let kill = 0; kill < KILLS; kill++) {
        await tell();
        const { pid } = redis;
        await redis.kill();
        // Business goes on while the queue is away: the outbox grows.
        const written = performance.now();
        await tell();
        expect(performance.now() - written).toBeLessThan(20_000);
        const waiting = await number('outbox WHERE done_at IS NULL');
        expect(waiting).toBeGreaterThanOrEqual(ROUND);
        await redis.restart();
        expect(redis.pid).not.toBe(pid);
      }

      await tell();
      await redis.restartEmpty();

      await until(async () => (await number('outbox WHERE done_at IS NULL')) === 0, TIME_MS);
      expect(await number('notification')).toBe(ROUNDS * ROUND);
      expect(await number('(SELECT DISTINCT event_id FROM notification) n')).toBe(ROUNDS * ROUND);
      expect(new Set(smtp.received.map((m) => m.messageId)).size).toBe(ROUNDS * ROUND);
      expect(smtp.received).toHaveLength(ROUNDS * ROUND);
    },
    TIME_MS,
  );
});
