import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { formatInstant } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  CurrentActor,
  PageQuery,
  pageOf,
  UnitOfWork,
  type Actor,
  type Page,
} from '#libs/platform';
import { SuppressionStore, type Suppression } from '../persistence/suppression.store.js';
import { LiftDto, LiftedDto, SuppressionDto } from './suppression.dto.js';
import { ANY, MOMENT, NUMBER, textCursor } from './text-cursor.js';

/** Addresses that nothing is sent to; for administrators. */
@ApiTags('administration')
@Controller('admin/suppressions')
@Allow({ roles: ['administrator'], fresh: 'changes' })
export class SuppressionController {
  constructor(
    @Inject(SuppressionStore) private readonly store: SuppressionStore,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Addresses that nothing is sent to, the newest first' })
  @ApiPage(SuppressionDto)
  async list(@Query() { cursor, limit }: PageQuery): Promise<Page<SuppressionDto>> {
    const rows = await this.store.list(textCursor(cursor, MOMENT, ANY, ANY), limit + 1);
    return pageOf(rows, limit, suppressionDto, (s) => [s.place, s.channel, s.address]);
  }

  @Get('lifted')
  @ApiOperation({ summary: 'Addresses that are written to again, and why; the last first' })
  @ApiPage(LiftedDto)
  async lifted(@Query() { cursor, limit }: PageQuery): Promise<Page<LiftedDto>> {
    const rows = await this.store.lifted(textCursor(cursor, NUMBER), limit + 1);
    return pageOf(
      rows,
      limit,
      ({ channel, address, reason, since, liftedAt, liftedBy, why }) => ({
        channel,
        address,
        reason,
        since: formatInstant(since.getTime()),
        liftedAt: formatInstant(liftedAt.getTime()),
        liftedBy,
        why,
      }),
      ({ id }) => [id],
    );
  }

  @Post('lift')
  @HttpCode(204)
  @ApiOperation({ summary: 'Send to this address again' })
  @ApiNoContentResponse()
  async lift(@CurrentActor() actor: Actor, @Body() body: LiftDto): Promise<void> {
    await this.unitOfWork.run((tx) => this.store.lift(tx, actor, body));
  }
}

const suppressionDto = ({ channel, address, reason, since }: Suppression): SuppressionDto => ({
  channel,
  address,
  reason,
  since: formatInstant(since.getTime()),
});
