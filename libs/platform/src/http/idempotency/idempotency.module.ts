import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HOUR } from '#libs/kernel';
import { SweepRegistry } from '../../sweeps.js';
import { IdempotencyStore } from './idempotency.store.js';
import { SealedKeys } from './sealed-keys.js';

/** Answers given under an Idempotency-Key, kept for a day. */
@Global()
@Module({ providers: [IdempotencyStore, SealedKeys], exports: [IdempotencyStore] })
export class IdempotencyModule implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(IdempotencyStore) private readonly keys: IdempotencyStore,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'idempotency-keys',
      everyMs: HOUR,
      run: (now) => this.keys.purge(now),
    });
  }
}
