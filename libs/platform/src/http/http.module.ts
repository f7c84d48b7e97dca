import { Controller, Get, Global, Inject, Module, Res, type OnModuleInit } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { Metrics } from '../metrics.js';
import { Allow } from './allow.js';
import { HealthController, HealthRegistry } from './health.js';

/** For Prometheus; the proxy keeps it from the outside (docs/operations.md). */
@ApiExcludeController()
@Controller('metrics')
@Allow('public')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
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
