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
import { isUuid, parseInstant } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  Database,
  decodeCursor,
  pageOf,
  ProblemException,
  UnitOfWork,
  type Actor,
  type Page,
} from '#libs/platform';
import { AbsenceStore } from '../persistence/absence.store.js';
import { InCharge } from '../standing/in-charge.js';
import { RecordAbsence } from '../standing/record-absence.js';
import { AbsenceDto, AbsenceInputDto, RecordedDto, StandingQuery } from './standing.dto.js';
import { unwrapStanding } from './standing-problems.js';
import { absenceShape } from './standing.shape.js';

/** Who is away, from when to when, and who stands in. */
@ApiTags('Officer')
@Controller('absences')
@Allow({ kind: 'officer' })
export class AbsencesController {
  constructor(
    @Inject(AbsenceStore) private readonly store: AbsenceStore,
    @Inject(RecordAbsence) private readonly absences: RecordAbsence,
    @Inject(InCharge) private readonly inCharge: InCharge,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Absences, mine or of the people I lead; the latest first' })
  @ApiPage(AbsenceDto)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: StandingQuery,
  ): Promise<Page<AbsenceDto>> {
    const people = await this.inCharge.scopeOf(actor, query.scope);
    const rows = await this.store.page(people, query.limit + 1, keyOf(query.cursor));
    const now = await this.database.now();
    return pageOf(
      rows,
      query.limit,
      (a) => absenceShape(a, now),
      (a) => [a.from, a.id],
    );
  }

  @Post()
  @ApiOperation({
    summary: 'Record an absence',
    description: 'One’s own, or by the head of the unit or an administrator.',
  })
  @ApiCreatedResponse({ type: RecordedDto })
  @ApiProblem(403, 'standing.not-yours')
  @ApiProblem(409, 'absence.overlaps')
  @ApiProblem(422, 'standing.period', 'absence.substitute-unfit')
  async record(@CurrentActor() actor: Actor, @Body() body: AbsenceInputDto): Promise<RecordedDto> {
    const input = {
      accountId: body.officerId ?? actor.accountId,
      kind: body.kind,
      handOver: body.handOver,
      from: parseInstant(body.from) ?? 0,
      to: parseInstant(body.to) ?? 0,
      substituteId: body.substituteId ?? null,
    };
    return {
      id: unwrapStanding(await this.work.run((tx) => this.absences.record(tx, actor, input))),
    };
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'Back already, or not going after all' })
  @ApiOkResponse({ type: RecordedDto })
  @ApiProblem(404, 'absence.unknown')
  @ApiProblem(409, 'absence.ended')
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RecordedDto> {
    return { id: unwrapStanding(await this.work.run((tx) => this.absences.end(tx, actor, id))) };
  }
}

function keyOf(cursor: string | undefined): { from: number; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [from, id] = decodeCursor(cursor, 2);
  if (typeof from === 'number' && typeof id === 'string' && isUuid(id)) return { from, id };
  throw new ProblemException(400, 'request.cursor');
}
