import { Module, type DynamicModule } from '@nestjs/common';
import { NotificationModule } from '#libs/notification';
import { PlatformModule, QueueModule, type PlatformOptions } from '#libs/platform';

/** What works behind the portal: the handlers of all libs, without a door for people. */
@Module({})
export class WorkerModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(options), QueueModule, NotificationModule],
    };
  }
}
