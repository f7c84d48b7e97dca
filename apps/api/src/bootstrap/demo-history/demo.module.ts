import { Module } from '@nestjs/common';
import { MonitoringModule } from '#libs/monitoring';
import { DemoController } from './demo.controller.js';
import { DemoHistory } from './demo-history.js';
import { ProgressStore } from './progress.store.js';

/** What only a demo has. An installation without it does not know these routes. */
@Module({
  imports: [MonitoringModule],
  controllers: [DemoController],
  providers: [DemoHistory, ProgressStore],
})
export class DemoModule {}
