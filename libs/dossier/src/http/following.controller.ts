import { Controller, Delete, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#libs/platform';
import { Commit } from '../commit.js';
import { FollowerStore } from '../persistence/follower.store.js';
import { Shown } from './shown.js';

/** An officer hears of a dossier that they see, without having work on it. */
@ApiTags('Officer')
@Controller('dossiers/:dossier/following')
@Allow({ kind: 'officer' })
@ApiNotFoundResponse({ description: 'dossier.not-found' })
export class FollowingController {
  constructor(
    @Inject(Shown) private readonly shown: Shown,
    @Inject(FollowerStore) private readonly followers: FollowerStore,
    @Inject(Commit) private readonly work: Commit,
  ) {}

  @Put()
  @HttpCode(204)
  @ApiOperation({ summary: 'Follow the dossier: hear of its news as long as one may see it' })
  @ApiNoContentResponse()
  async follow(@CurrentActor() actor: Actor, @Param('dossier') dossier: string): Promise<void> {
    const { loaded } = await this.shown.find(actor, dossier);
    await this.work.run((tx) => this.followers.add(tx, loaded.record.id, actor.accountId));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Follow it no longer' })
  @ApiNoContentResponse()
  async leave(@CurrentActor() actor: Actor, @Param('dossier') dossier: string): Promise<void> {
    const { loaded } = await this.shown.find(actor, dossier);
    await this.work.run((tx) => this.followers.remove(tx, loaded.record.id, actor.accountId));
  }
}
