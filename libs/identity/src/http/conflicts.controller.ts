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
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  holds,
  pageOf,
  ProblemException,
  UnitOfWork,
  type Actor,
  type Page,
} from '#libs/platform';
import { ConflictStore } from '../persistence/conflict.store.js';
import { DeclareConflict } from '../standing/declare-conflict.js';
import { InCharge } from '../standing/in-charge.js';
import { idOf } from './id-cursor.js';
import { ConflictDto, ConflictInputDto, ConflictQuery, RecordedDto } from './standing.dto.js';
import { unwrapStanding } from './standing-problems.js';
import { conflictShape } from './standing.shape.js';

/** Conflicts of interest: private to the officer, the head and the auditors. */
@ApiTags('Officer')
@Controller('conflicts-of-interest')
@Allow({ kind: 'officer' })
export class ConflictsController {
  constructor(
    @Inject(ConflictStore) private readonly store: ConflictStore,
    @Inject(DeclareConflict) private readonly conflicts: DeclareConflict,
    @Inject(InCharge) private readonly inCharge: InCharge,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Mine, of the people whose head I am, or all for an auditor' })
  @ApiPage(ConflictDto)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ConflictQuery,
  ): Promise<Page<ConflictDto>> {
    const people = await this.peopleOf(actor, query.scope);
    const rows = await this.store.page(people, query.limit + 1, idOf(query.cursor));
    return pageOf(rows, query.limit, conflictShape, (c) => [c.id]);
  }

  @Post()
  @ApiOperation({ summary: 'Declare a conflict with an organisation' })
  @ApiCreatedResponse({ type: RecordedDto })
  @ApiProblem(403, 'standing.not-yours')
  @ApiProblem(409, 'conflict.exists')
  async declare(
    @CurrentActor() actor: Actor,
    @Body() { officerId = actor.accountId, kind, taxCode, name }: ConflictInputDto,
  ): Promise<RecordedDto> {
    const applicant = { taxCode, ...(name === undefined ? {} : { name }) };
    const done = await this.work.run((tx) =>
      this.conflicts.declare(tx, actor, { officerId, kind, applicant }),
    );
    return { id: unwrapStanding(done) };
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'The head judges that it is over' })
  @ApiOkResponse({ type: RecordedDto })
  @ApiProblem(403, 'standing.not-yours')
  @ApiProblem(404, 'conflict.unknown')
  @ApiProblem(409, 'conflict.ended')
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RecordedDto> {
    return { id: unwrapStanding(await this.work.run((tx) => this.conflicts.end(tx, actor, id))) };
  }

  private async peopleOf(
    actor: Actor,
    scope: ConflictQuery['scope'],
  ): Promise<readonly string[] | 'everybody'> {
    if (scope !== 'all') return this.inCharge.scopeOf(actor, scope, true);
    if (!holds(actor, 'auditor')) throw new ProblemException(403, 'access.denied');
    return 'everybody';
  }
}
