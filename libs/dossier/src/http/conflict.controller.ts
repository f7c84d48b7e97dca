import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DeclareConflict, unwrapStanding } from '#libs/identity';
import { CONFLICT_KINDS, type ConflictKind } from '#libs/identity/domain';
import { Allow, ApiProblem, CurrentActor, type Actor } from '#libs/platform';
import { Commit } from '../commit.js';
import { Shown } from './shown.js';

export class DossierConflictDto {
  @ApiProperty({ enum: CONFLICT_KINDS })
  @IsIn(CONFLICT_KINDS)
  kind!: ConflictKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'Myself if missing' })
  @IsOptional()
  @IsUUID()
  officerId?: string;
}

export class DeclaredDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** An officer who sees on a dossier that they are tied to its applicant says so there. */
@ApiTags('Officer')
@Controller('dossiers/:dossier/conflict-of-interest')
@Allow({ kind: 'officer' })
@ApiNotFoundResponse({ description: 'dossier.not-found' })
export class ConflictController {
  constructor(
    @Inject(Shown) private readonly shown: Shown,
    @Inject(DeclareConflict) private readonly conflicts: DeclareConflict,
    @Inject(Commit) private readonly work: Commit,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Declare a conflict with whoever filed this dossier' })
  @ApiCreatedResponse({ type: DeclaredDto })
  @ApiProblem(403, 'standing.not-yours')
  @ApiProblem(409, 'conflict.exists')
  async declare(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @Body() { kind, officerId = actor.accountId }: DossierConflictDto,
  ): Promise<DeclaredDto> {
    const { loaded } = await this.shown.find(actor, dossier);
    const applicant = { accountId: loaded.state.applicantAccountId };
    const done = await this.work.run((tx) =>
      this.conflicts.declare(tx, actor, { officerId, kind, applicant }),
    );
    return { id: unwrapStanding(done) };
  }
}
