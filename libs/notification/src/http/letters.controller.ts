import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  lookingFor,
  PageQuery,
  pageOf,
  ProblemException,
  type Actor,
  type Page,
} from '#libs/platform';
import { DeskStore } from '../persistence/desk.store.js';
import { SettleLetter } from '../settle-letter.js';
import { DeliveryDto, deliveryDto, LetterOutcomeDto } from './desk.dto.js';
import { MOMENT, textCursor, UUID } from './text-cursor.js';

/** Notices that did not arrive over the network: the desk posts them or hands them over. */
@ApiTags('Notifications')
@Controller('desk/letters')
@Allow({ roles: ['receptionist', 'clerk', 'administrator'] })
export class LettersController {
  constructor(
    @Inject(DeskStore) private readonly desk: DeskStore,
    @Inject(SettleLetter) private readonly settle: SettleLetter,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Letters that wait, oldest first' })
  @ApiPage(DeliveryDto)
  async list(@Query() { cursor, limit }: PageQuery): Promise<Page<DeliveryDto>> {
    const after = textCursor(cursor, MOMENT, UUID);
    const rows = await lookingFor('messages', () => this.desk.letters(after, limit + 1));
    return pageOf(
      rows,
      limit,
      ({ letter }) => deliveryDto(letter),
      ({ place, letter }) => [place, letter.id],
    );
  }

  @Post(':id/outcome')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Record that it was handed over, which gives it effect, or that it failed',
  })
  @ApiNoContentResponse()
  @ApiProblem(404, 'letter.unknown')
  async outcome(
    @CurrentActor() { accountId, name }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, note }: LetterOutcomeDto,
  ): Promise<void> {
    const by = { id: accountId, name };
    const known = await this.settle.run(id, { handedOver: outcome === 'handed-over', note, by });
    if (!known) throw new ProblemException(404, 'letter.unknown');
  }
}
