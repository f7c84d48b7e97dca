import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, ApiProblem, CurrentActor, ProblemException, type Actor } from '#libs/platform';
import { DeskStore } from '../persistence/desk.store.js';
import { SettleLetter } from '../settle-letter.js';
import { deliveryDto, DeliveryListDto, LetterOutcomeDto } from './desk.dto.js';

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
  @ApiOkResponse({ type: DeliveryListDto })
  async list(): Promise<DeliveryListDto> {
    return { items: (await this.desk.letters(100)).map(deliveryDto) };
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
