import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureHttp, createHttpAdapter, createLogger, NestLogger } from '#libs/platform';
import { AppModule, type AppOptions } from './app.module.js';
import { httpOptions } from './bootstrap/http.js';

/** Builds the application without listening; the entry point and the tests share it. */
export async function createApi(options: AppOptions): Promise<NestFastifyApplication> {
  const { config } = options;
  const logger = createLogger('api', config.logLevel, options.log);
  const http = httpOptions(config, logger);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(options),
    createHttpAdapter(http),
    { logger: new NestLogger(logger), abortOnError: false, bodyParser: false },
  );
  await configureHttp(app, http);
  return app;
}
