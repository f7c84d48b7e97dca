import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPostOffice, type PostOffice } from '../notification/post-office.js';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';
import { LARGE, size } from './size.js';

const MAIN = path.resolve(import.meta.dirname, '../../dist/apps/worker/src/main.js');
const NOTIFICATIONS = size(20_000, 500);
const KILLS = size(200, 3);
const CONNECTIONS = 8;
const TIME_MS = LARGE ? 3_600_000 : 200_000;

/** GOALS.md R1, scaled to a test: what was committed arrives, in-app exactly once, by mail at least once. */
export function killingTheWorker(backend: 'postgresql' | 'redis'): void {
  const run = backend === 'redis' && !redisAvailable() ? describe.skip : describe;

  run(`killing the worker in the middle, queue on ${backend}`, () => {
    let office: PostOffice;
    let smtp: TestSmtp;
    let redis: TestRedis | undefined;
    let environment: NodeJS.ProcessEnv;
    const workers: ChildProcess[] = [];

    beforeAll(async () => {
      smtp = await startSmtp(0, { keepContent: false });
      redis = backend === 'redis' ? await startRedis() : undefined;
      office = await openPostOffice({ environment: { SMTP_URL: smtp.url } });
      environment = {
        PATH: process.env['PATH'],
        MOTCUA_MODE: 'embedded',
        DATABASE_URL: office.database.url,
        SMTP_URL: smtp.url,
        SMTP_CONNECTIONS: String(CONNECTIONS),
        // The small run shall not stand and wait for what the last of the dead still held.
        ...(LARGE ? {} : { TAKE_OVER_SECONDS: '6' }),
        WORKER_PORT: '0',
        LOG_LEVEL: 'warn',
        ...(redis ? { REDIS_URL: redis.url } : {}),
      };
    }, 60_000);

    afterAll(async () => {
      for (const worker of workers) await end(worker, 'SIGKILL');
      await office.close();
      await redis?.stop();
      await smtp.stop();
    });

    const startWorker = async (): Promise<ChildProcess> => {
      const worker = fork(MAIN, {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      workers.push(worker);
      const [said] = (await Promise.race([
        once(worker, 'message'),
        once(worker, 'exit').then(() => Promise.reject(new Error('The worker ended'))),
      ])) as [unknown];
      expect(said).toHaveProperty('listening');
      return worker;
    };
    const number = async (sql: string): Promise<number> =>
      Number((await office.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);
    /** What somebody was told besides: names itself where there is any. */
    const others = () =>
      office.query<object>(`SELECT kind, body FROM notification WHERE kind <> 'dossier.resumed'`);
    const until = async (holds: () => Promise<boolean>, ms: number): Promise<void> => {
      for (const stop = performance.now() + ms; !(await holds()); await sleep(10)) {
        if (performance.now() > stop) throw new Error('It did not come true in time');
      }
    };

    it(
      'loses nothing and tells nobody twice',
      async () => {
        let kills = 0;
        let told = 0;
        for (let turn = 1; turn <= KILLS; turn++) {
          const more = Math.round((NOTIFICATIONS * turn) / (KILLS + 1)) - told;
          await office.happenOften('dossier.resumed', more);
          told += more;
          // Somewhere in the middle: of the telling in one turn, of the sending in the next.
          const progress = (): Promise<number> =>
            turn % 2 === 0 ? Promise.resolve(smtp.received.length) : number('notification');
          const enough = (await progress()) + Math.ceil(more * (0.1 + 0.5 * Math.random()));
          const worker = await startWorker();
          await until(async () => (await progress()) >= enough, TIME_MS);
          await end(worker, 'SIGKILL');
          kills++;
        }
        await office.happenOften('dossier.resumed', NOTIFICATIONS - told);
        await startWorker();
        await until(async () => (await number('outbox WHERE done_at IS NULL')) === 0, TIME_MS);

        expect(kills).toBe(KILLS);
        const killed = workers.filter(({ signalCode }) => signalCode === 'SIGKILL');
        expect(new Set(killed.map(({ pid }) => pid)).size).toBe(KILLS);
        expect(await others()).toEqual([]);
        expect(await number('notification')).toBe(NOTIFICATIONS);
        expect(await number(`(SELECT DISTINCT event_id FROM notification) n`)).toBe(NOTIFICATIONS);
        expect(await number(`delivery WHERE channel = 'in-app' AND state = 'delivered'`)).toBe(
          NOTIFICATIONS,
        );
        expect(await number(`delivery WHERE channel = 'e-mail' AND state = 'sent'`)).toBe(
          NOTIFICATIONS,
        );
        const arrived = smtp.received.map((mail) => mail.messageId);
        expect(new Set(arrived).size).toBe(NOTIFICATIONS);
        // At most those on their way at each kill come again, and then they say so.
        const repeated = arrived.length - NOTIFICATIONS;
        expect(repeated).toBeLessThanOrEqual(kills * CONNECTIONS);
        const marked = smtp.received.filter((m) => m.headers.has('x-motcua-possibly-repeated'));
        expect(marked.length).toBeGreaterThanOrEqual(repeated);
      },
      TIME_MS,
    );
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
