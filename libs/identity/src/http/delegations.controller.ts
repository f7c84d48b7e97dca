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
import { parseInstant } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  Database,
  pageOf,
  ProblemException,
  UnitOfWork,
  type Actor,
  type Page,
} from '#libs/platform';
import { DelegationStore } from '../persistence/delegation.store.js';
import { Delegate } from '../standing/delegate.js';
import { InCharge } from '../standing/in-charge.js';
import { UnitDirectory } from '../unit-directory.js';
import { idOf } from './id-cursor.js';
import { DelegationDto, DelegationInputDto, RecordedDto, StandingQuery } from './standing.dto.js';
import { unwrapStanding } from './standing-problems.js';
import { delegationShape } from './standing.shape.js';

/** Who may act for whom: what I gave, what I was given, and what stands among the people I lead. */
@ApiTags('Officer')
@Controller('delegations')
@Allow({ kind: 'officer' })
export class DelegationsController {
  constructor(
    @Inject(DelegationStore) private readonly store: DelegationStore,
    @Inject(Delegate) private readonly delegate: Delegate,
    @Inject(InCharge) private readonly inCharge: InCharge,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Delegations, given and received; the newest first' })
  @ApiPage(DelegationDto)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: StandingQuery,
  ): Promise<Page<DelegationDto>> {
    const people = await this.inCharge.scopeOf(actor, query.scope);
    const rows = await this.store.page(people, query.limit + 1, idOf(query.cursor));
    const now = await this.database.now();
    return pageOf(
      rows,
      query.limit,
      (d) => delegationShape(d, now),
      (d) => [d.id],
    );
  }

  @Post()
  @ApiOperation({
    summary: 'Let somebody act for me, or for an officer whom I lead',
    description:
      'Holds at once, never more than the giver’s own post, and is not lent on. Signing comes with a leader’s own delegation in writing only.',
  })
  @ApiCreatedResponse({ type: RecordedDto })
  @ApiProblem(403, 'standing.not-yours', 'delegation.signing-own-only', 'session.step-up')
  @ApiProblem(409, 'delegation.exists')
  @ApiProblem(422, 'delegation.not-held', 'delegation.receiver-unfit', 'delegation.basis-required')
  async give(@CurrentActor() actor: Actor, @Body() body: DelegationInputDto): Promise<RecordedDto> {
    const unit = await this.units.byCode(body.unit);
    if (!unit) throw new ProblemException(422, 'unit.unknown');
    const id = await this.work.run((tx) =>
      this.delegate.give(tx, actor, {
        giverId: body.giverId ?? actor.accountId,
        receiverId: body.receiverId,
        unitId: unit.id,
        role: body.role,
        from: body.from === undefined ? tx.now : (parseInstant(body.from) ?? 0),
        to: parseInstant(body.to) ?? 0,
        signing: body.signing,
        basis: body.basis?.trim() ? body.basis.trim() : null,
      }),
    );
    return { id: unwrapStanding(id) };
  }

  @Post(':id/revocation')
  @HttpCode(200)
  @ApiOperation({ summary: 'End it at once: by the giver, who leads the giver, or the receiver' })
  @ApiOkResponse({ type: RecordedDto })
  @ApiProblem(404, 'delegation.unknown')
  @ApiProblem(409, 'delegation.ended')
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RecordedDto> {
    return { id: unwrapStanding(await this.work.run((tx) => this.delegate.revoke(tx, actor, id))) };
  }
}
