import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, Get, Inject, Module, Patch, Post, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import {
  Allow,
  configureHttp,
  createHttpAdapter,
  Database,
  ExpectedVersion,
  HTTP_DEFAULTS,
  HttpModule,
  PlatformModule,
  ProblemException,
  QueueModule,
  NOBODY,
  SessionResolver,
  type Sight,
  UnitOfWork,
  type Actor,
} from '#libs/platform';
import { createTestDatabase } from '../support/database.js';
import { httpClient, type HttpClient } from '../support/http-client.js';
import { testConfig } from '../support/portal.js';

/** Every token of this letter is somebody's. */
export const TOKEN = 'p'.repeat(43);

class EverybodyIsIn extends SessionResolver {
  override resolve(token: string): Promise<Actor | undefined> {
    const actor: Actor = {
      accountId: '0197a000-0000-7000-8000-000000000001',
      name: 'Probe',
      email: 'probe@x.test',
      kind: 'officer',
      locale: 'vi',
      posts: [],
    };
    return Promise.resolve(token === TOKEN ? actor : undefined);
  }

  override sightOf(): Promise<Sight> {
    return Promise.resolve(NOBODY);
  }
}

/** Routes that do what no real one should. */
@Controller('probe')
export class ProbeController {
  static calls = 0;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  @Get('undeclared')
  undeclared(): string {
    return 'open';
  }

  @Get('throws')
  @Allow('public')
  throws(): never {
    throw new Error('secret inside /srv/motcua/libs');
  }

  @Get('sql')
  @Allow('public')
  sql(): Promise<unknown> {
    return this.database.query('SELECT secret_column FROM nowhere');
  }

  @Get('bad-value')
  @Allow('public')
  badValue(): Promise<unknown> {
    return this.database.query('SELECT $1::uuid', ['x']);
  }

  @Get('stale')
  @Allow('public')
  stale(@ExpectedVersion() version: number | undefined): { version: number | null } {
    if (version !== undefined && version !== 3) throw new ProblemException(412, 'dossier.stale');
    return { version: version ?? null };
  }

  @Patch('merge')
  @Allow('public')
  merge(@Body() body: Record<string, unknown>): unknown {
    return body;
  }

  @Post('slow')
  @Allow('session')
  async slow(@Body() body: { ms: number }): Promise<{ calls: number }> {
    const calls = ++ProbeController.calls;
    await sleep(body.ms);
    return { calls };
  }

  @Post('fails-after-commit')
  @Allow('session')
  async failsAfterCommit(): Promise<{ first: number; second: number }> {
    const first = await this.work.run(() => Promise.resolve(++ProbeController.calls));
    if (ProbeController.calls % 2 === 1) {
      ProbeController.calls++;
      throw new Error('the process is in trouble');
    }
    return { first, second: ProbeController.calls };
  }

  @Post('upload')
  @Allow('session')
  async upload(@Req() request: FastifyRequest): Promise<{ calls: number; size: number }> {
    let size = 0;
    for await (const part of request.parts()) {
      if (part.type !== 'file') continue;
      for await (const chunk of part.file) size += (chunk as Buffer).length;
    }
    return { calls: ++ProbeController.calls, size };
  }
}

@Module({
  controllers: [ProbeController],
  providers: [{ provide: SessionResolver, useClass: EverybodyIsIn }],
})
class ProbeModule {}

@Module({})
class ProbeAppModule {}

export interface Probe {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly http: HttpClient;
  close(): Promise<void>;
}

/** The HTTP kit alone, around the probe's routes. */
export async function startProbe(): Promise<Probe> {
  const database = await createTestDatabase();
  const config = testConfig(database.url);
  const platform = PlatformModule.forRoot({ config, rows: [] });
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: ProbeAppModule, imports: [platform, QueueModule, HttpModule, ProbeModule] },
    createHttpAdapter(HTTP_DEFAULTS),
    { logger: false, bodyParser: false },
  );
  await configureHttp(app, HTTP_DEFAULTS);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { app, url, http: httpClient(`${url}/api/v1/`), close };
}
