import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Config, Database, MessageProcessor } from '#libs/platform';
import { rows } from '../../apps/api/src/rows.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';

/** Works off a rule change in a process of its own, so that it can be killed in the middle of a piece. */
const config = Config.parse(process.env);
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot({ config, rows }), {
  logger: ['error'],
  abortOnError: false,
});
process.send?.('ready');
for (;;) {
  const waiting = await app.get(Database, { strict: false }).query<{ id: string }>(
    `SELECT id FROM outbox WHERE topic = 'rule-change' AND done_at IS NULL
      ORDER BY available_at, id LIMIT 1`,
  );
  const ids = waiting.map(({ id }) => id);
  if (ids.length > 0)
    await app.get(MessageProcessor, { strict: false }).process({ topic: 'rule-change', ids });
  await sleep(5);
}
