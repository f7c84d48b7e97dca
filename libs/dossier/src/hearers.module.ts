import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { Hearers } from './hearers.js';
import { FollowerStore } from './persistence/follower.store.js';
import { HearerStore } from './persistence/hearer.store.js';

/** By itself, for those who write to people about dossiers and need nothing else of them. */
@Module({
  imports: [IdentityModule],
  providers: [Hearers, FollowerStore, HearerStore],
  exports: [Hearers, FollowerStore],
})
export class HearersModule {}
