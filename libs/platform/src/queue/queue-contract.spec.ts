import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../../tests/support/database.js';
import { redisAvailable, startRedis } from '../../../../tests/support/redis.js';
import {
  Config,
  Drain,
  Handles,
  HandlerRegistry,
  MessageQueue,
  Metrics,
  Outbox,
  PlatformModule,
  QueueModule,
  Relay,
  SweepRegistry,
  SweepRunner,
  UnitOfWork,
  WorkerRuntime,
  type BatchHandler,
  type EffectHandler,
  type Message,
  type MessageHandler,
  type SettledEffectHandler,
  type Tx,
} from '../index.js';

@Injectable()
@Handles('note', 'interactive')
class NoteHandler implements MessageHandler {
  failures = 0;

  async handle(tx: Tx, message: Message): Promise<void> {
    await tx.query(`INSERT INTO note (message_id, at) VALUES ($1, clock_timestamp())`, [
      message.id,
    ]);
    if (this.failures > 0) {
      this.failures--;
      throw new Error('Not today');
    }
  }
}

@Injectable()
@Handles('ring', 'bulk')
class RingHandler implements EffectHandler {
  readonly rung: string[] = [];
  perform(message: Message): Promise<void> {
    this.rung.push(message.id);
    return Promise.resolve();
  }
}

/** Takes many in one transaction; number 7 is poison. */
@Injectable()
@Handles('tally', 'interactive')
class TallyHandler implements BatchHandler {
  readonly sizes: number[] = [];

  async handleAll(tx: Tx, messages: readonly Message[]): Promise<void> {
    this.sizes.push(messages.length);
    for (const { id, payload } of messages) {
      await tx.query(`INSERT INTO note (message_id, at) VALUES ($1, clock_timestamp())`, [id]);
      if ((payload as { n: number }).n === 7) throw new Error('Poison');
    }
  }
}

/** Outside, a few at once, settled together; what number 7 did cannot be written down. */
@Injectable()
@Handles('call', 'outside')
class CallHandler implements SettledEffectHandler<Message> {
  readonly atOnce = 4;
  readonly performed: string[] = [];
  readonly settlements: number[] = [];
  private open = 0;
  mostOpen = 0;

  async perform(message: Message): Promise<Message> {
    this.mostOpen = Math.max(this.mostOpen, ++this.open);
    this.performed.push(message.id);
    await sleep(1);
    return message;
  }

  async settle(tx: Tx, messages: readonly Message[]): Promise<void> {
    this.settlements.push(messages.length);
    if (messages.some(({ payload }) => (payload as { n: number }).n === 7)) throw new Error('Torn');
    await tx.query(
      `INSERT INTO note (message_id, at) SELECT id, clock_timestamp() FROM unnest($1::uuid[]) id`,
      [messages.map((m) => m.id)],
    );
    this.open -= messages.length;
  }
}

@Injectable()
@Handles('note', 'bulk')
class SecondNoteHandler implements MessageHandler {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

const backends: ('postgresql' | 'redis')[] = ['postgresql', 'redis'];

for (const backend of backends) {
  const run = backend === 'redis' && !redisAvailable() ? describe.skip : describe;

  run(`the queue on ${backend}`, () => {
    let close: (() => Promise<void>)[] = [];
    let app: TestingModule;
    let config: Config;
    let dataSource: DataSource;

    const assemble = async (handlers: (new () => unknown)[]): Promise<TestingModule> => {
      const module = await Test.createTestingModule({
        imports: [PlatformModule.forRoot({ config, rows: [] }), QueueModule],
        providers: [...handlers] as never[],
      }).compile();
      return module.init();
    };

    beforeAll(async () => {
      const database = await createTestDatabase();
      const redis = backend === 'redis' ? await startRedis() : undefined;
      config = Config.parse({
        MOTCUA_MODE: 'embedded',
        DATABASE_URL: database.url,
        REDIS_URL: redis?.url,
      });
      app = await assemble([NoteHandler, RingHandler, TallyHandler, CallHandler]);
      dataSource = app.get(DataSource);
      await dataSource.query(`CREATE TABLE note (message_id uuid, at timestamptz)`);
      close = [() => app.close(), () => redis?.stop() ?? Promise.resolve(), database.drop];
    }, 60_000);

    afterAll(async () => {
      for (const step of close) await step();
    });

    const add = (topic: string, count = 1): Promise<void> =>
      app.get(UnitOfWork).run((tx) =>
        app.get(Outbox).add(
          tx,
          Array.from({ length: count }, (_, n) => ({ topic, payload: { n } })),
        ),
      );
    const one = async <T>(sql: string): Promise<T> => {
      const [row] = await dataSource.query<{ value: T }[]>(sql);
      if (row === undefined) throw new Error(`No row: ${sql}`);
      return row.value;
    };
    const left = () =>
      one<number>(`SELECT count(*)::int AS value FROM outbox WHERE done_at IS NULL`);
    const notes = () => one<number>(`SELECT count(*)::int AS value FROM note`);
    const doubled = () =>
      one<number>(
        `SELECT count(*)::int AS value FROM (SELECT 1 FROM note GROUP BY message_id HAVING count(*) > 1) d`,
      );
    const until = async (holds: () => Promise<boolean>, ms = 60_000): Promise<void> => {
      const end = performance.now() + ms;
      while (!(await holds())) {
        if (performance.now() > end) throw new Error('It did not come true in time');
        await sleep(25);
      }
    };
    const drain = () => app.get(Drain).run();

    beforeEach(async () => {
      await dataSource.query(`TRUNCATE note`);
      await dataSource.query(`TRUNCATE outbox`);
    });

    it('brings every message to its handler, once', async () => {
      await add('note', 450);
      await add('ring', 3);
      expect(await drain()).toEqual({ done: 453, failed: 0 });
      expect(await left()).toBe(0);
      expect(await notes()).toBe(450);
      expect(app.get(RingHandler).rung).toHaveLength(3);
      expect(await drain()).toEqual({ done: 0, failed: 0 });
    });

    it('does not see what was never committed, nor what is not yet due', async () => {
      const rolledBack = app.get(UnitOfWork).run(async (tx) => {
        await app.get(Outbox).add(tx, [{ topic: 'note', payload: {} }]);
        throw new Error('Changed my mind');
      });
      await expect(rolledBack).rejects.toThrow('Changed my mind');
      await app
        .get(UnitOfWork)
        .run((tx) =>
          app
            .get(Outbox)
            .add(tx, [{ topic: 'note', payload: {}, availableAt: tx.now + 3_600_000 }]),
        );
      expect(await drain()).toEqual({ done: 0, failed: 0 });
    });

    it('writes a failure on the row, undoes its effects and tries again later', async () => {
      app.get(NoteHandler).failures = 1;
      await add('note');
      expect(await drain()).toEqual({ done: 0, failed: 1 });
      expect(await notes()).toBe(0);
      expect(await one(`SELECT last_error AS value FROM outbox`)).toBe('Error: Not today');
      expect(await one(`SELECT attempts AS value FROM outbox`)).toBe(1);
      expect(await one(`SELECT available_at > created_at AS value FROM outbox`)).toBe(true);
      await dataSource.query(`UPDATE outbox SET available_at = now() - interval '1 second'`);
      expect(await drain()).toEqual({ done: 1, failed: 0 });
      expect(await one(`SELECT last_error AS value FROM outbox`)).toBeNull();
      expect(await notes()).toBe(1);
    });

    it('does many in one transaction, and only what is at fault fails', async () => {
      await add('tally', 50);
      expect(await drain()).toEqual({ done: 49, failed: 1 });
      expect(await notes()).toBe(49);
      expect(await doubled()).toBe(0);
      expect(await one(`SELECT payload->>'n' AS value FROM outbox WHERE done_at IS NULL`)).toBe(
        '7',
      );
      expect(app.get(TallyHandler).sizes).toContain(18);
      await dataSource.query(`UPDATE outbox SET payload = '{"n":0}', available_at = now()`);
      expect(await drain()).toEqual({ done: 1, failed: 0 });
    });

    it('has no more effects in doubt than it may, and settles them together', async () => {
      const calls = app.get(CallHandler);
      await add('call', 40);
      expect(await drain()).toEqual({ done: 39, failed: 1 });
      expect(await notes()).toBe(39);
      expect(calls.performed).toHaveLength(40);
      expect(calls.settlements.length).toBeLessThan(30);
      expect(calls.mostOpen).toBeLessThanOrEqual(5);
      expect(await one(`SELECT last_error AS value FROM outbox WHERE done_at IS NULL`)).toBe(
        'Error: Torn',
      );
    });

    it('does the work once when a message is sent twice', async () => {
      await add('note', 20);
      await app.get(Relay).once();
      await app.get(Relay).resendUnconfirmed(-60_000);
      await drain();
      await dataSource.query(`UPDATE outbox SET sent_at = NULL`);
      const ids = await dataSource.query<{ id: string }[]>(`SELECT id FROM outbox`);
      await app.get(MessageQueue).send(
        'interactive',
        ids.map(({ id }) => ({ ids: [id], topic: 'note' })),
      );
      expect((await drain()).done).toBe(0);
      expect(await notes()).toBe(20);
      expect(await doubled()).toBe(0);
    });

    it('sends again what was sent and never confirmed', async () => {
      await add('note', 5);
      await dataSource.query(`UPDATE outbox SET sent_at = now() - interval '20 seconds'`);
      expect(await app.get(Relay).resendUnconfirmed()).toBe(0);
      await dataSource.query(`UPDATE outbox SET sent_at = now() - interval '1 minute'`);
      expect(await drain()).toEqual({ done: 0, failed: 0 });
      expect(await app.get(SweepRunner).runDue()).toContain('outbox.resend');
      expect(await drain()).toEqual({ done: 5, failed: 0 });
    });

    it('keeps a topic without a handler visible and does not stop the others', async () => {
      await add('unheard-of');
      await add('note');
      expect(await drain()).toEqual({ done: 1, failed: 0 });
      expect(await one(`SELECT last_error AS value FROM outbox WHERE done_at IS NULL`)).toBe(
        'No handler for this topic',
      );
      await expect(app.get(HandlerRegistry).check()).rejects.toThrow(/unheard-of/);
    });

    it('refuses two handlers of one topic', async () => {
      const two = await assemble([NoteHandler, SecondNoteHandler]);
      await expect(two.get(WorkerRuntime).start()).rejects.toThrow(/two handlers/);
      await two.close();
    });

    it('runs a sweep once per period, however many workers ask', async () => {
      let runs = 0;
      const sweep = { name: `count-${backend}`, everyMs: 60_000, run: async () => void runs++ };
      app.get(SweepRegistry).register(sweep);
      const runner = app.get(SweepRunner);
      await Promise.all([runner.runDue(), runner.runDue(), runner.runDue()]);
      await runner.runDue();
      expect(runs).toBe(1);
      await dataSource.query(`UPDATE sweep_run SET started_at = now() - interval '61 seconds'`);
      await runner.runDue();
      expect(runs).toBe(2);
    });

    it('works by itself when started, quickly, and stops with nothing half done', async () => {
      const worker = await assemble([NoteHandler, RingHandler, TallyHandler, CallHandler]);
      const runtime = worker.get(WorkerRuntime);
      await runtime.start();
      await add('note');
      await until(async () => (await left()) === 0);
      const delays: number[] = [];
      for (let i = 0; i < 8; i++) {
        await sleep(70 + 20 * i);
        await dataSource.query(`TRUNCATE note`);
        const before = await one<number>(
          `SELECT extract(epoch FROM clock_timestamp())::float8 AS value`,
        );
        await add('note');
        await until(async () => (await notes()) === 1);
        delays.push(
          (await one<number>(`SELECT extract(epoch FROM at)::float8 AS value FROM note`)) - before,
        );
      }
      // The median: a busy machine may hold one of them up.
      expect(delays.toSorted((a, b) => a - b)[4]).toBeLessThan(0.5);
      await add('note', 300);
      await sleep(30);
      await worker.close();
      expect(await doubled()).toBe(0);
      await drain();
      expect(await left()).toBe(0);
      expect(await doubled()).toBe(0);
      expect(await notes()).toBe(301);
    });

    it('tells its depth and age', async () => {
      await add('note', 2);
      await dataSource.query(`UPDATE outbox SET available_at = now() - interval '5 seconds'`);
      const text = await app.get(Metrics).read();
      expect(text).toContain('motcua_outbox_messages{state="unsent"} 2');
      expect(Number(/motcua_outbox_oldest_seconds ([\d.]+)/.exec(text)?.[1])).toBeGreaterThan(4);
      await drain();
    });
  });
}
