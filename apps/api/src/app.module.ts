import { Module, type DynamicModule } from '@nestjs/common';
import { AuditHttpModule, AuditModule } from '#libs/audit';
import { DossierHttpModule } from '#libs/dossier';
import { IdentityHttpModule, IdentityModule } from '#libs/identity';
import { MonitoringHttpModule } from '#libs/monitoring';
import { NotificationHttpModule } from '#libs/notification';
import { HttpModule, PlatformModule, QueueModule, type PlatformOptions } from '#libs/platform';
import { PrivacyHttpModule } from '#libs/privacy';
import { ProcedureHttpModule } from '#libs/procedure';
import { WorkingTimeHttpModule } from '#libs/working-time';
import { DemoModule } from './bootstrap/demo-history/demo.module.js';
import { Bootstrap } from './bootstrap/bootstrap.js';
import { Readiness } from './bootstrap/health.js';
import { rows } from './rows.js';

export interface AppOptions extends Omit<PlatformOptions, 'rows'> {
  /** Where the log goes; standard output where it is left out. */
  readonly log?: { write(line: string): void };
}

/** The HTTP application: the platform and the libs, nothing of its own. */
@Module({})
export class AppModule {
  static forRoot(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ name: 'motcua-api', ...options, rows }),
        QueueModule,
        HttpModule,
        IdentityModule,
        IdentityHttpModule,
        ProcedureHttpModule,
        WorkingTimeHttpModule,
        DossierHttpModule,
        NotificationHttpModule,
        MonitoringHttpModule,
        PrivacyHttpModule,
        AuditModule,
        AuditHttpModule,
        ...(options.config.demo ? [DemoModule] : []),
      ],
      providers: [Bootstrap, Readiness],
    };
  }
}
