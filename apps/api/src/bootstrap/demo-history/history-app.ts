import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentModule } from '#libs/document';
import { DossierModule } from '#libs/dossier';
import { IdentityModule } from '#libs/identity';
import { NotificationHistory, NotificationModule } from '#libs/notification';
import { PlatformModule, type Config, type SimulatedClock } from '#libs/platform';
import { ProcedureModule } from '#libs/procedure';
import { WorkingTimeModule } from '#libs/working-time';
import { rows } from '../../rows.js';
import { HistoryWork } from './history-work.js';
import { ToldOutbox } from './told-outbox.js';

/** The use cases on a clock of their own: no routes, no queue, no sweeps. */
@Module({})
class HistoryModule {
  static forRoot(config: Config, clock: SimulatedClock, outbox: ToldOutbox): DynamicModule {
    return {
      module: HistoryModule,
      imports: [
        PlatformModule.forRoot({
          config,
          rows,
          clock,
          outbox,
          unitOfWork: HistoryWork,
          name: 'motcua-demo-history',
        }),
        IdentityModule,
        ProcedureModule,
        WorkingTimeModule,
        DocumentModule,
        DossierModule,
        NotificationModule,
      ],
    };
  }
}

export async function openHistory(
  config: Config,
  clock: SimulatedClock,
): Promise<INestApplicationContext> {
  const outbox = new ToldOutbox();
  const app = await NestFactory.createApplicationContext(
    HistoryModule.forRoot(config, clock, outbox),
    { abortOnError: false },
  );
  outbox.tellThrough(app.get(NotificationHistory));
  return app;
}
