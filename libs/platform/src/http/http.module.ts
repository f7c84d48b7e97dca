import {
  Controller,
  Get,
  Global,
  Inject,
  Module,
  Req,
  Res,
  type OnModuleInit,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { Metrics } from '../metrics.js';
import { Allow } from './allow.js';
import { HealthController, HealthRegistry } from './health.js';
import { ProblemException } from './problem.js';

/** What a proxy says of those for whom it asks. */
const PROXIED = ['x-forwarded-for', 'forwarded', 'x-forwarded-proto', 'via'];

/** For Prometheus, which asks the process itself: what came over a proxy came from the outside. */
@ApiExcludeController()
@Controller('metrics')
@Allow('public')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  async read(
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (PROXIED.some((name) => name in headers))
      throw new ProblemException(404, 'request.not-found');
    void reply.type(this.metrics.contentType);
    return this.metrics.read();
  }
}

/** The API's own routes at the root: alive, ready, measured. Needs the queue module. */
@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [HealthRegistry],
  exports: [HealthRegistry],
})
export class HttpModule implements OnModuleInit {
  constructor(
    @Inject(HealthRegistry) private readonly health: HealthRegistry,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.health.register('database', async () => {
      await this.database.query('SELECT 1');
    });
  }
}
