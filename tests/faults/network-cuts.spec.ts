import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ParsedMail } from 'mailparser';
import pg from 'pg';
import { DatabaseClock, WorkerRuntime } from '#libs/platform';
import { openPostOffice, type PostOffice } from '../notification/post-office.js';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';
import { startCutProxy, through, type Cut, type CutProxy } from './cut-proxy.js';
import { LARGE, size } from './size.js';

const CUTS = size(30, 2);
const ROUND = 50;
const KINDS: readonly Cut[] = ['drop', 'reset', 'forget'];
/** From one second to a minute. */
const cutMs = (n: number): number => 1_000 + (59_000 * n) / (CUTS - 1);
const TIME_MS = 3_600_000;
/** Of the pool towards the mail server: so many mails a cut can leave in doubt. */
const CONNECTIONS = 4;

const backends: ('postgresql' | 'redis')[] = ['postgresql', 'redis'];
const targets: ('queue' | 'mail server')[] = ['queue', 'mail server'];

/**
 * GOALS.md R5 between the worker, its queue and the mail server; the api and its database are in `crashes.spec.ts`.
 * Only under `npm run faults`: a cut takes its time. On PostgreSQL the queue lies in the database: both are cut at once.
 */
for (const backend of LARGE ? backends : []) {
  const run = backend === 'redis' && !redisAvailable() ? describe.skip : describe;

  run(`cutting the network of a worker on ${backend}`, () => {
    let redis: TestRedis | undefined;
    let smtp: TestSmtp;
    let office: PostOffice;
    let queueNet: CutProxy;
    let mailNet: CutProxy;
    let told = 0;

    beforeAll(async () => {
      smtp = await startSmtp(0, { keepContent: false });
      mailNet = await startCutProxy({ port: Number(new URL(smtp.url).port) });
      redis = backend === 'redis' ? await startRedis() : undefined;
      office = await openPostOffice({
        environment: {
          DATABASE_SECONDS: '10',
          SMTP_CONNECTIONS: String(CONNECTIONS),
          SMTP_URL: through(mailNet, smtp.url),
        },
        wire: async (databaseUrl) => {
          const url = redis?.url ?? databaseUrl;
          queueNet = await startCutProxy({ port: Number(new URL(url).port || 5432) });
          return { [redis ? 'REDIS_URL' : 'DATABASE_URL']: through(queueNet, url) };
        },
        clock: new DatabaseClock(),
      });
      await office.app.get(WorkerRuntime).start();
    }, 60_000);
    afterAll(async () => {
      await office.close();
      await queueNet.close();
      await mailNet.close();
      await smtp.stop();
      await redis?.stop();
    });

    /** Past the network that is cut. */
    async function number(sql: string): Promise<number> {
      const client = new pg.Client({ connectionString: office.database.url });
      await client.connect();
      try {
        return Number(
          (await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n,
        );
      } finally {
        await client.end();
      }
    }
    const until = async (holds: () => Promise<boolean>, ms: number): Promise<void> => {
      for (const stop = performance.now() + ms; !(await holds()); await sleep(200)) {
        if (performance.now() > stop) throw new Error('It did not come true in time');
      }
    };
    const isMarked = (mail: ParsedMail): boolean =>
      mail.headers.get('x-motcua-possibly-repeated') === 'yes';

    it.each(targets)(
      'towards the %s loses nothing, and doubles nothing but what is marked',
      async (target) => {
        const net = target === 'queue' ? queueNet : mailNet;
        for (let n = 0; n < CUTS; n++) {
          await office.happenOften('dossier.resumed', ROUND);
          told += ROUND;
          await sleep(200);
          net.cut(KINDS[n % KINDS.length] ?? 'drop');
          await sleep(cutMs(n));
          net.heal();
          // It goes on by itself, without anybody's help: the round is done before the next cut.
          await until(async () => (await number('outbox WHERE done_at IS NULL')) === 0, 300_000);
        }
        expect(await number('notification')).toBe(told);
        expect(await number('(SELECT DISTINCT event_id FROM notification) n')).toBe(told);
        expect(await number(`delivery WHERE channel = 'e-mail' AND state <> 'sent'`)).toBe(0);
        const byId = new Map<string, ParsedMail[]>();
        for (const mail of smtp.received) {
          const id = mail.messageId ?? '';
          byId.set(id, [...(byId.get(id) ?? []), mail]);
        }
        expect(byId.size).toBe(told);
        const repeated = [...byId.values()].flatMap((mails) => mails.slice(1));
        expect(repeated.filter((mail) => !isMarked(mail))).toEqual([]);
        expect(repeated.length).toBeLessThanOrEqual((queueNet.cuts + mailNet.cuts) * CONNECTIONS);
      },
      TIME_MS,
    );
  });
}

describe('the network of the test', () => {
  /** What is heard next. */
  const nextOf = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      socket.once('data', (chunk) => resolve(chunk.toString()));
      socket.once('close', () => resolve('broken'));
    });
  const within = (ms: number, answer: Promise<string>): Promise<string> =>
    Promise.race([answer, sleep(ms, 'nothing', { ref: false })]);

  it.each([
    ['drop', 'nothing', 'two'],
    ['forget', 'nothing', 'nothing'],
    ['reset', 'broken', 'broken'],
  ] as const)('under %s answers %s, and once it is healed %s', async (how, during, after) => {
    const echo = createServer((socket) => socket.on('error', () => undefined).pipe(socket));
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const proxy = await startCutProxy({ port: (echo.address() as AddressInfo).port });
    const socket = connect(proxy.port, '127.0.0.1').on('error', () => undefined);
    socket.write('one');
    expect(await within(5_000, nextOf(socket))).toBe('one');
    proxy.cut(how);
    const answer = nextOf(socket);
    socket.write('two');
    expect(await within(100, answer)).toBe(during);
    proxy.heal();
    expect(await within(after === 'two' ? 5_000 : 100, answer)).toBe(after);
    socket.destroy();
    await proxy.close();
    echo.close();
  });
});
