import { randomBytes, randomUUID } from 'node:crypto';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Queue, Worker, createPostgresBackend } from 'bullmq';
import { createTransport } from 'nodemailer';
import { formatInstant } from '#libs/kernel';
import { NotificationModule } from '#libs/notification';
import {
  Config,
  Database,
  Outbox,
  PlatformModule,
  QueueModule,
  startEmbeddedPostgres,
  UnitOfWork,
  WorkerRuntime,
} from '#libs/platform';
import { freePort } from '../tests/support/free-port.js';
import { startSmtpSink, wallClock, type SmtpSink } from './support/smtp-sink.js';

@Module({})
class BenchModule {}

const BATCH = 500;

/**
 * GOALS P13 and P14: from the outbox to the mail server and back, against the slower of its two
 * parts alone (BullMQ with 32 at once, a nodemailer pool), and how long one mail takes from its commit.
 * `npm run bench -- notify [messages] [rounds]`
 */
export default async function run(args: readonly string[]): Promise<number> {
  const messages = Number(args[0] ?? 1_000);
  const rounds = Number(args[1] ?? 5);
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-bench-'));
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres') });
  const sink = await startSmtpSink();
  const redis = await startRedis(folder);
  try {
    for (const redisUrl of [undefined, ...(redis === undefined ? [] : [redis.url])]) {
      console.log(`Queue on ${redisUrl === undefined ? 'PostgreSQL' : 'Redis'}`);
      await compare({ databaseUrl: server.url, redisUrl, sink, messages, rounds });
    }
  } finally {
    redis?.child.kill('SIGTERM');
    await sink.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

interface Setting {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly sink: SmtpSink;
  readonly messages: number;
  readonly rounds: number;
}

async function compare(setting: Setting): Promise<void> {
  const portal = await openPortal(setting);
  const ratios: number[] = [];
  for (let round = 0; round <= setting.rounds; round++) {
    const queue = await rawQueue(setting);
    const mail = await rawMail(setting);
    const pipeline = await portal.pipeline(setting.messages);
    if (round === 0) continue; // warms up
    // Within a round, so that whatever else the machine does weighs on all three.
    ratios.push(pipeline.perSecond / Math.min(queue.perSecond, mail.perSecond));
    console.log(
      `  ${round}: BullMQ alone ${say(queue)}, nodemailer alone ${say(mail)}, pipeline ${say(pipeline)}`,
    );
  }
  console.log(
    `P13 ratio ${median(ratios).toFixed(3)}, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} (wanted at least 0.5)`,
  );
  const delays = await portal.delays(200);
  console.log(
    `P14 commit to first SMTP byte: median ${median(delays).toFixed(0)} ms, p99 ${quantile(delays, 0.99).toFixed(0)} ms (wanted at most 250)`,
  );
  await portal.close();
}

interface Rate {
  readonly perSecond: number;
  /** Of this process with its mail server, but without PostgreSQL and Redis. */
  readonly cpuMs: number;
}

const say = ({ perSecond, cpuMs }: Rate): string =>
  `${perSecond.toFixed(0)}/s (${cpuMs.toFixed(2)} ms CPU)`;

/** How fast `work` gets through so many messages. */
async function rateOf(messages: number, work: () => Promise<void>): Promise<Rate> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: messages / seconds, cpuMs: (user + system) / 1000 / messages };
}

async function openPortal({ databaseUrl, redisUrl, sink }: Setting) {
  const config = Config.parse({
    MOTCUA_MODE: 'embedded',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '20',
    SMTP_CONNECTIONS: '32',
    QUEUE_PREFIX: `b-${randomBytes(4).toString('hex')}`,
    SMTP_URL: sink.url,
    LOG_LEVEL: 'error',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  });
  const app = await NestFactory.createApplicationContext(
    {
      module: BenchModule,
      imports: [
        PlatformModule.forRoot({ config, rows: [], migrate: true }),
        QueueModule,
        NotificationModule,
      ],
    },
    { logger: ['error'] },
  );
  const database = app.get(Database);
  const applicant = randomUUID();
  await database.query(
    `INSERT INTO account (id, kind, email, name, locale, search, created_at)
     VALUES ($1, 'investor', $2, 'Ms Bench', 'vi', '', now())`,
    [applicant, `${applicant}@bench.test`],
  );
  const outbox = app.get(Outbox, { strict: false });
  const write = app.get(UnitOfWork, { strict: false });
  const happen = (count: number): Promise<void> =>
    write.run((tx) =>
      outbox.add(
        tx,
        Array.from({ length: count }, () => ({
          topic: 'dossier-event',
          payload: event(applicant, tx.now),
        })),
      ),
    );
  const runtime = app.get(WorkerRuntime, { strict: false });
  return {
    async pipeline(count: number): Promise<Rate> {
      const before = sink.taken();
      await runtime.start();
      await happen(count);
      const rate = await rateOf(count, async () => {
        await until(async () => sink.taken() - before >= count && (await isDone(database)));
      });
      await runtime.stop();
      return rate;
    },
    async delays(count: number): Promise<number[]> {
      await runtime.start();
      await sleep(1_000);
      const delays: number[] = [];
      for (let i = 0; i < count; i++) {
        const first = sink.nextMail();
        await happen(1);
        const committed = wallClock();
        delays.push((await first) - committed);
        await sleep(30 + Math.random() * 40);
      }
      await runtime.stop();
      return delays;
    },
    close: () => app.close(),
  };
}

const event = (applicantAccountId: string, now: number) => ({
  eventId: randomUUID(),
  dossierId: randomUUID(),
  seq: 1,
  kind: 'dossier.accepted',
  at: formatInstant(now),
  dossierCode: 'H24.08-261123-0001',
  procedure: { code: '1.009748', name: { vi: 'Chấp thuận chủ trương đầu tư', en: 'Approval' } },
  applicantAccountId,
  data: { dueAt: '2026-12-16T17:00:00+07:00' },
});

const isDone = async (database: Database): Promise<boolean> =>
  (await database.query(`SELECT 1 FROM outbox WHERE done_at IS NULL LIMIT 1`)).length === 0;

/** BullMQ by itself: jobs that do nothing, 32 at once. */
async function rawQueue({ databaseUrl, redisUrl, messages }: Setting): Promise<Rate> {
  const name = `raw-${randomBytes(4).toString('hex')}`;
  const options =
    redisUrl === undefined
      ? { connection: { connectionString: databaseUrl, migrate: true } }
      : { connection: { url: redisUrl } };
  const queue =
    redisUrl === undefined
      ? new Queue(name, options, createPostgresBackend)
      : new Queue(name, options);
  for (let i = 0; i < messages; i += BATCH) {
    await queue.addBulk(
      Array.from({ length: Math.min(BATCH, messages - i) }, () => ({ name: 'x', data: {} })),
    );
  }
  let done = 0;
  const work = (): Promise<void> => {
    done++;
    return Promise.resolve();
  };
  const worker = rawWorker(name, redisUrl ?? databaseUrl, work);
  const rate = await rateOf(messages, async () => {
    void worker.run();
    await until(() => Promise.resolve(done >= messages));
  });
  await worker.close();
  await queue.obliterate({ force: true }).catch(() => undefined);
  await queue.close();
  return rate;
}

function rawWorker(name: string, url: string, work: () => Promise<void>) {
  const tuned = { concurrency: 32, autorun: false };
  return url.startsWith('redis')
    ? new Worker(name, work, { ...tuned, connection: { url, maxRetriesPerRequest: null } })
    : new Worker(
        name,
        work,
        { ...tuned, connection: { connectionString: url, migrate: true } },
        createPostgresBackend,
      );
}

/** nodemailer by itself: the same size of mail over as many connections. */
async function rawMail({ sink, messages }: Setting): Promise<Rate> {
  const transport = createTransport({
    url: sink.url,
    pool: true,
    maxConnections: 4,
    maxMessages: 500,
  });
  const html = `<p>${'Hồ sơ của bạn đã được tiếp nhận. '.repeat(100)}</p>`;
  const rate = await rateOf(messages, async () => {
    await Promise.all(
      Array.from({ length: messages }, (_, i) =>
        transport.sendMail({
          from: 'a@bench.test',
          to: `b${i}@bench.test`,
          subject: 'Hồ sơ đã được tiếp nhận',
          text: 'Hồ sơ của bạn đã được tiếp nhận. '.repeat(20),
          html,
        }),
      ),
    );
  });
  transport.close();
  return rate;
}

async function startRedis(
  folder: string,
): Promise<{ url: string; child: ChildProcess } | undefined> {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    console.log('Redis is left out: redis-server is not installed.');
    return undefined;
  }
  const port = await freePort();
  const child = spawn(
    'redis-server',
    // prettier-ignore
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'],
    { stdio: 'ignore' },
  );
  await sleep(1_000);
  return { url: `redis://127.0.0.1:${port}/0`, child };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(10);
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? 0;
const median = (values: readonly number[]): number => quantile(values, 0.5);
