import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, NestLogger } from '#libs/platform';
import { AppModule, type AppOptions } from './app.module.js';

/** Builds the application without listening; the entry point and the tests share it. */
export async function createApi(options: AppOptions): Promise<NestFastifyApplication> {
  const { config } = options;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(options),
    new FastifyAdapter({ bodyLimit: config.bodyLimit }),
    { logger: new NestLogger(createLogger('api', config.logLevel)), abortOnError: false },
  );
  return app;
}
