import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { DocumentModule } from '#libs/document';
import { DossierModule } from '#libs/dossier';
import { IdentityModule } from '#libs/identity';
import { MonitoringModule } from '#libs/monitoring';
import { NotificationModule } from '#libs/notification';
import { PlatformModule, QueueModule, type PlatformOptions } from '#libs/platform';
import { PrivacyModule } from '#libs/privacy';
import { ProcedureModule } from '#libs/procedure';
import { WorkingTimeModule } from '#libs/working-time';

/** What works behind the portal: the handlers and sweeps of all libs, without a door for people. */
@Module({})
export class WorkerModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(options),
        QueueModule,
        IdentityModule,
        ProcedureModule,
        WorkingTimeModule,
        DocumentModule,
        DossierModule,
        NotificationModule,
        MonitoringModule,
        PrivacyModule,
        AuditModule,
      ],
    };
  }
}
