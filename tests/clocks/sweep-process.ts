import { NestFactory } from '@nestjs/core';
import { Config } from '#libs/platform';
import { WatchClocks } from '#libs/dossier';
import { rows } from '../../apps/api/src/rows.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';

/** A sweep in a process of its own, in small bites, so that it can be killed in the middle. */
const config = Config.parse(process.env);
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot({ config, rows }), {
  logger: ['error'],
  abortOnError: false,
});
process.send?.('ready');
for (;;) {
  await app.get(WatchClocks, { strict: false }).run(3);
  await new Promise((resolve) => setTimeout(resolve, 20));
}
