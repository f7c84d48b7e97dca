import { NestFactory } from '@nestjs/core';
import {
  createLogger,
  NestLogger,
  WorkerRuntime,
  type Config,
  type PlatformOptions,
} from '#libs/platform';
import { serveHealth } from './health.js';
import { WorkerModule } from './worker.module.js';

export interface RunningWorker {
  /** Where health and metrics are served. */
  readonly port: number;
  /** Finishes what is being worked on, then closes everything. */
  stop(): Promise<void>;
}

export interface WorkerOptions extends PlatformOptions {
  readonly config: Config;
}

/** Starts one worker; any number may run side by side. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { config } = options;
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forRoot({ name: 'motcua-worker', ...options }),
    { logger: new NestLogger(createLogger('worker', config.logLevel)), abortOnError: false },
  );
  try {
    await app.get(WorkerRuntime).start();
    const health = await serveHealth(app, config.workerPort, config.host);
    return {
      port: health.port,
      stop: async () => {
        await app.close();
        await health.close();
      },
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}
