import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { formatInstant, isUuid } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  decodeCursor,
  fromRefusal,
  lookingFor,
  MessageQueue,
  pageOf,
  ProblemException,
  QUEUES,
  type Actor,
  type Page,
} from '#libs/platform';
import { DeskStore } from '../persistence/desk.store.js';
import { Resend } from '../resend.js';
import {
  DeliveriesQuery,
  DeliveryDto,
  deliveryDto,
  DeliveryListDto,
  FiguresDto,
  QueueLoadDto,
  ResentDto,
} from './desk.dto.js';

/** Every message to people, with what became of it; for administrators. */
@ApiTags('administration')
@Controller('admin')
@Allow({ roles: ['administrator'], fresh: 'changes' })
export class NotificationDeskController {
  constructor(
    @Inject(DeskStore) private readonly desk: DeskStore,
    @Inject(Resend) private readonly resend: Resend,
    @Inject(MessageQueue) private readonly queue: MessageQueue,
  ) {}

  @Get('deliveries')
  @ApiOperation({ summary: 'Deliveries, newest first' })
  @ApiPage(DeliveryDto)
  async list(@Query() { cursor, limit, ...filter }: DeliveriesQuery): Promise<Page<DeliveryDto>> {
    const after = cursor === undefined || cursor === '' ? undefined : decodeCursor(cursor, 1)[0];
    if (after !== undefined && (typeof after !== 'string' || !isUuid(after))) {
      throw new ProblemException(400, 'request.cursor');
    }
    const search = {
      ...filter,
      limit: limit + 1,
      ...(after === undefined ? {} : { afterId: after }),
    };
    const rows = await lookingFor('messages', () => this.desk.search(search));
    return pageOf(rows, limit, deliveryDto, (row) => [row.id]);
  }

  @Get('notifications/:id/deliveries')
  @ApiOperation({ summary: 'Every delivery of one notification, with its history' })
  @ApiOkResponse({ type: DeliveryListDto })
  @ApiProblem(404, 'notification.not-found')
  async ofNotification(@Param('id', ParseUUIDPipe) id: string): Promise<DeliveryListDto> {
    const rows = await lookingFor('messages', () => this.desk.ofNotification(id));
    if (rows.length === 0) throw new ProblemException(404, 'notification.not-found');
    return { items: rows.map(deliveryDto) };
  }

  @Post('deliveries/:id/resend')
  @ApiOperation({
    summary: 'Send the same content again',
    description:
      'A new delivery with its own Message-ID; never beside one that is still under way.',
  })
  @ApiCreatedResponse({ type: ResentDto })
  @ApiProblem(404, 'delivery.unknown')
  @ApiProblem(409, 'delivery.not-final', 'delivery.content-forgotten', 'delivery.suppressed')
  async again(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ResentDto> {
    const sent = await this.resend.run(id, actor.name);
    if (sent.ok) return { id: sent.value };
    throw fromRefusal(sent.error, {
      'delivery.unknown': 404,
      'delivery.not-final': 409,
      'delivery.content-forgotten': 409,
      'delivery.suppressed': 409,
    });
  }

  @Get('queue')
  @ApiOperation({
    summary: 'Depth and age of what waits, from the database and from the queue itself',
  })
  @ApiOkResponse({ type: FiguresDto })
  async figures(): Promise<FiguresDto> {
    const { topics, deliveries, oldestUnsent } = await lookingFor('messages', () =>
      this.desk.figures(),
    );
    return {
      queues: await Promise.all(QUEUES.map((queue) => this.load(queue))),
      topics: topics.map((t) => ({ ...t, oldest: formatInstant(t.oldest.getTime()) })),
      deliveries: [...deliveries],
      oldestUnsent: oldestUnsent === null ? null : formatInstant(oldestUnsent),
    };
  }

  /** The page works while the queue is away: then most of all. */
  private async load(queue: (typeof QUEUES)[number]): Promise<QueueLoadDto> {
    const counts = await this.queue.counts(queue).catch(() => undefined);
    return { queue, waiting: counts?.waiting ?? null, active: counts?.active ?? null };
  }
}
