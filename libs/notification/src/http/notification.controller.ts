import {
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { isUuid } from '#libs/kernel';
import {
  Allow,
  CurrentActor,
  decodeCursor,
  PageQuery,
  pageOf,
  ProblemException,
  UnitOfWork,
  type Actor,
} from '#libs/platform';
import { InboxStore, type Position } from '../persistence/inbox.store.js';
import { NotificationPageDto, notificationDto, UnreadCountDto } from './notification.dto.js';
import { UnreadStream } from './unread-stream.js';

@ApiTags('Notifications')
@Controller('notifications')
@Allow('session')
export class NotificationController {
  constructor(
    @Inject(InboxStore) private readonly inbox: InboxStore,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(UnreadStream) private readonly stream: UnreadStream,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What I have been told, newest first' })
  @ApiOkResponse({ type: NotificationPageDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<NotificationPageDto> {
    const [rows, unread] = await Promise.all([
      this.inbox.page(actor.accountId, query.limit + 1, positionOf(query.cursor)),
      this.inbox.unread(actor.accountId),
    ]);
    const page = pageOf(rows, query.limit, notificationDto, (row) => [row.createdAt, row.id]);
    return { items: [...page.items], nextCursor: page.nextCursor, unread };
  }

  @Get('unread-count')
  @ApiOperation({ summary: 'How many I have not read' })
  @ApiOkResponse({ type: UnreadCountDto })
  async unreadCount(@CurrentActor() actor: Actor): Promise<UnreadCountDto> {
    return { unread: await this.inbox.unread(actor.accountId) };
  }

  @Sse('stream')
  @Header('X-Accel-Buffering', 'no')
  @ApiOperation({ summary: 'The unread count, live: an event `unread` with {"unread": n}' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Server-sent events', type: UnreadCountDto })
  live(@CurrentActor() actor: Actor): Observable<MessageEvent> {
    return this.stream.of(actor.accountId);
  }

  @Post('read-all')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks all as read' })
  @ApiNoContentResponse()
  async readAll(@CurrentActor() actor: Actor): Promise<void> {
    await this.unitOfWork.run((tx) => this.inbox.markAllRead(tx, actor.accountId));
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks one as read' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'notification.not-found' })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    const found =
      isUuid(id) &&
      (await this.unitOfWork.run((tx) => this.inbox.markRead(tx, actor.accountId, id)));
    if (!found) throw new ProblemException(404, 'notification.not-found');
  }
}

function positionOf(cursor: string | undefined): Position | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  const [createdAt, id] = decodeCursor(cursor, 2);
  if (typeof createdAt !== 'number' || typeof id !== 'string' || !isUuid(id)) {
    throw new ProblemException(400, 'request.cursor');
  }
  return { createdAt, id };
}
