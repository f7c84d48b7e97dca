import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { Followers } from './followers.js';
import { DossierStore } from './persistence/dossier.store.js';
import { FollowerStore } from './persistence/follower.store.js';

/** By itself, for those who write to followers and need nothing else of dossiers. */
@Module({
  imports: [IdentityModule],
  providers: [Followers, FollowerStore, DossierStore],
  exports: [Followers, FollowerStore],
})
export class FollowersModule {}
