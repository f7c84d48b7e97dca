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
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadLog } from '#libs/audit';
import { isUuid } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  decodeCursor,
  pageOf,
  ProblemException,
  type Actor,
  type Page,
} from '#libs/platform';
import { Erasures } from '../erasures.js';
import { ErasureStore } from '../persistence/erasure.store.js';
import { RetentionStore } from '../persistence/retention.store.js';
import { Retention } from '../retention.js';
import {
  erasureCase,
  ErasureCaseDto,
  ErasureDecisionDto,
  ErasureQuery,
  RetentionActDto,
  RetentionDecisionDto,
  RetentionQuery,
  RetentionRuleListDto,
} from './privacy.dto.js';
import { problemOf } from './problems.js';

/** Deciding on personal data: requests to be forgotten, and what was kept long enough. */
@ApiTags('administration')
@Controller('admin')
@Allow({ roles: ['administrator'], fresh: true })
export class AdminPrivacyController {
  constructor(
    @Inject(Erasures) private readonly erasures: Erasures,
    @Inject(ErasureStore) private readonly store: ErasureStore,
    @Inject(Retention) private readonly retention: Retention,
    @Inject(RetentionStore) private readonly rules: RetentionStore,
    @Inject(ReadLog) private readonly reads: ReadLog,
  ) {}

  @Get('erasure-requests')
  @ApiOperation({ summary: 'Requests to be forgotten, the newest first' })
  @ApiPage(ErasureCaseDto)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ErasureQuery,
  ): Promise<Page<ErasureCaseDto>> {
    await this.reads.note(actor, 'erasure-requests', 'administration');
    const before = idIn(query.cursor);
    const rows = await this.store.page(query.state, query.limit + 1, before);
    return pageOf(rows, query.limit, erasureCase, ({ id }) => [id]);
  }

  @Post('erasure-requests/:id/decision')
  @HttpCode(204)
  @ApiOperation({ summary: 'Erase what may go, or refuse with a reason' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'erasure.not-found')
  @ApiProblem(409, 'erasure.not-open', 'erasure.open-dossiers')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { decision, reason }: ErasureDecisionDto,
  ): Promise<void> {
    const done = await this.erasures[decision](actor, id, reason);
    if (!done.ok) throw problemOf(done.error);
  }

  @Get('retention-rules')
  @ApiOperation({ summary: 'How long dossiers are kept, by procedure' })
  @ApiOkResponse({ type: RetentionRuleListDto })
  async ruleList(): Promise<RetentionRuleListDto> {
    return { items: await this.rules.rules(), nextCursor: null };
  }

  @Get('retention-acts')
  @ApiOperation({ summary: 'Dossiers that were kept as long as the law asks' })
  @ApiPage(RetentionActDto)
  async acts(@Query() query: RetentionQuery): Promise<Page<RetentionActDto>> {
    const after = idIn(query.cursor);
    const rows = await this.rules.page(query.state, query.limit + 1, after);
    return pageOf(
      rows,
      query.limit,
      (row) => ({ ...row }),
      ({ dossierId }) => [dossierId],
    );
  }

  @Post('retention-acts/:dossier/decision')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the people out of the dossier, or hold it with a reason' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'retention.not-found')
  @ApiProblem(409, 'retention.not-proposed')
  async act(
    @CurrentActor() actor: Actor,
    @Param('dossier', ParseUUIDPipe) dossier: string,
    @Body() { decision, reason }: RetentionDecisionDto,
  ): Promise<void> {
    const done = await this.retention.decide(actor, dossier, decision, reason);
    if (!done.ok) throw problemOf(done.error);
  }
}

function idIn(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !isUuid(id)) throw new ProblemException(400, 'request.cursor');
  return id;
}
