import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  PerMinute,
  type Actor,
  type Page,
} from '#libs/platform';
import { Erasures } from '../erasures.js';
import { ErasureStore } from '../persistence/erasure.store.js';
import { PersonalData } from '../personal-data.js';
import '../problem-texts.js';
import { AskErasureDto, erasureDto, ErasureRequestDto } from './privacy.dto.js';
import { problemOf } from './problems.js';

/** What somebody may ask about the data that the portal has of them. */
@ApiTags('account')
@Controller('me')
@Allow('session')
export class MyDataController {
  constructor(
    @Inject(PersonalData) private readonly data: PersonalData,
    @Inject(Erasures) private readonly erasures: Erasures,
    @Inject(ErasureStore) private readonly store: ErasureStore,
  ) {}

  @Get('personal-data')
  @PerMinute(10)
  @ApiOperation({ summary: 'All that the portal knows of me, as one JSON document' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  personalData(@CurrentActor() actor: Actor): StreamableFile {
    return new StreamableFile(this.data.of(actor.accountId), {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="motcua-personal-data.json"',
    });
  }

  @Get('erasure-requests')
  @ApiOperation({ summary: 'My requests to be forgotten, the newest first' })
  @ApiPage(ErasureRequestDto)
  async list(@CurrentActor() actor: Actor): Promise<Page<ErasureRequestDto>> {
    const requests = await this.store.ofAccount(actor.accountId);
    return { items: requests.map(erasureDto), nextCursor: null };
  }

  @Post('erasure-requests')
  @Allow({ kind: 'investor' })
  @ApiOperation({ summary: 'Ask to be forgotten; an administrator decides' })
  @ApiCreatedResponse({ type: ErasureRequestDto })
  @ApiProblem(403, 'erasure.officer')
  @ApiProblem(409, 'erasure.already-open')
  async ask(
    @CurrentActor() actor: Actor,
    @Body() { reason }: AskErasureDto,
  ): Promise<ErasureRequestDto> {
    const asked = await this.erasures.ask(actor, reason?.trim() || null);
    if (!asked.ok) throw problemOf(asked.error);
    const [request] = await this.store.ofAccount(actor.accountId);
    if (!request) throw new Error(`The request ${asked.value} is gone`);
    return erasureDto(request);
  }

  @Delete('erasure-requests/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the request back' })
  @ApiNoContentResponse()
  @ApiProblem(409, 'erasure.not-open')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    const done = await this.erasures.withdraw(actor, id);
    if (!done.ok) throw problemOf(done.error);
  }
}
