import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { MINUTE } from '#libs/kernel';
import { SweepRegistry } from '../../sweeps.js';
import { RequestCountStore } from './request-count.store.js';
import { RequestLimits } from './request-limits.js';

/** How often anybody may come, counted for all processes. */
@Global()
@Module({ providers: [RequestCountStore, RequestLimits], exports: [RequestLimits] })
export class RateLimitModule implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(RequestCountStore) private readonly store: RequestCountStore,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'request-counts',
      everyMs: 10 * MINUTE,
      run: () => this.store.purge(),
    });
  }
}
