import { Controller, Delete, Get, HttpCode, Inject, Param, Put, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { formatInstant, isUuid } from '#libs/kernel';
import {
  Allow,
  CurrentActor,
  decodeCursor,
  PageQuery,
  pageOf,
  ProblemException,
  type Actor,
} from '#libs/platform';
import { Commit } from '../commit.js';
import { Hearers } from '../hearers.js';
import { DossierListStore } from '../persistence/dossier-list.store.js';
import { FollowerStore } from '../persistence/follower.store.js';
import { FollowedPageDto } from './dossier.dto.js';
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

/** What an officer follows. */
@ApiTags('Officer')
@Controller('following')
@Allow({ kind: 'officer' })
export class FollowedController {
  constructor(
    @Inject(DossierListStore) private readonly lists: DossierListStore,
    @Inject(Hearers) private readonly hearers: Hearers,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Dossiers that one follows, the latest first',
    description: 'A mark on a dossier that one sees no more stays, and is not listed.',
  })
  @ApiOkResponse({ type: FollowedPageDto })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<FollowedPageDto> {
    const after = query.cursor === undefined ? undefined : placeOf(query.cursor);
    const rows = await this.lists.ofFollower(actor.accountId, query.limit, after);
    const isSeen = await this.hearers.seenBy(
      actor,
      rows.map(({ id }) => id),
    );
    const item = await this.shown.items(rows);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      (row) => Object.assign(item(row), { followedAt: formatInstant(row.followed_at.getTime()) }),
      (row) => [row.followed_at.getTime(), row.id],
    );
    return { items: items.filter(({ id }) => isSeen(id)), nextCursor };
  }
}

function placeOf(cursor: string): { at: number; id: string } {
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at === 'number' && typeof id === 'string' && isUuid(id)) return { at, id };
  throw new ProblemException(400, 'request.cursor');
}
