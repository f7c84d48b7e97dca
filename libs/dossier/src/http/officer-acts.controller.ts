import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Result } from '#libs/kernel';
import { Allow, CurrentActor, ExpectedVersion, type Actor, type Tx } from '#libs/platform';
import { Commit } from '../commit.js';
import type { DossierRefusal } from '../domain/index.js';
import { ExtendDossier } from '../use-cases/extend-dossier.js';
import { PauseDossier } from '../use-cases/pause-dossier.js';
import { RefuseDossier } from '../use-cases/refuse-dossier.js';
import { RequestSupplement } from '../use-cases/request-supplement.js';
import { ResumeDossier } from '../use-cases/resume-dossier.js';
import { StopDossier } from '../use-cases/stop-dossier.js';
import { ExtensionDto, GroundsDto, PauseDto, ResumeDto, SupplementRequestDto } from './act.dto.js';
import { DossierDto } from './dossier.dto.js';
import { unwrap } from './problems.js';
import { Shown } from './shown.js';

/** Acts on a dossier, each with its reason and legal basis; each produces its form. */
@ApiTags('Officer')
@Controller('dossiers/:dossier')
@Allow({ kind: 'officer' })
@ApiNotFoundResponse({ description: 'dossier.not-found' })
@ApiForbiddenResponse({ description: 'dossier.not-permitted' })
@ApiConflictResponse({ description: 'dossier.not-in-state and the other refusals of state' })
export class OfficerActsController {
  constructor(
    @Inject(Commit) private readonly work: Commit,
    @Inject(RequestSupplement) private readonly requestSupplement: RequestSupplement,
    @Inject(RefuseDossier) private readonly refuseDossier: RefuseDossier,
    @Inject(StopDossier) private readonly stopDossier: StopDossier,
    @Inject(ExtendDossier) private readonly extendDossier: ExtendDossier,
    @Inject(PauseDossier) private readonly pauseDossier: PauseDossier,
    @Inject(ResumeDossier) private readonly resumeDossier: ResumeDossier,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** Form 02: everything that is missing, once in a stage unless a leader gives a reason. */
  @Post('supplement-request')
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  supplement(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { reason, legalBasis, items = [], leaderReason }: SupplementRequestDto,
  ): Promise<DossierDto> {
    const order = {
      reason,
      legalBasis,
      items: items.map(({ component, text }) => ({ text, ...(component ? { component } : {}) })),
      ...(leaderReason ? { leaderReason } : {}),
    };
    return this.act(actor, dossier, (tx) =>
      this.requestSupplement.run(tx, actor, { dossier, expectedVersion, order }),
    );
  }

  /** Form 03, at reception. */
  @Post('refusal')
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  refuse(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { reason, legalBasis }: GroundsDto,
  ): Promise<DossierDto> {
    const grounds = { reason, legalBasis };
    return this.act(actor, dossier, (tx) =>
      this.refuseDossier.run(tx, actor, { dossier, expectedVersion, grounds }),
    );
  }

  /** Form 05; impossible once the result is decided. */
  @Post('stop')
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  stop(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { reason, legalBasis }: GroundsDto,
  ): Promise<DossierDto> {
    const grounds = { reason, legalBasis };
    return this.act(actor, dossier, (tx) =>
      this.stopDossier.run(tx, actor, { dossier, expectedVersion, grounds }),
    );
  }

  /** Form 04: one apology and extension, before the day the dossier is due; whoever calls signs. */
  @Post('extension')
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  extend(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { reason, legalBasis, amount, unit }: ExtensionDto,
  ): Promise<DossierDto> {
    const input = { grounds: { reason, legalBasis }, limit: { amount, unit } };
    return this.act(actor, dossier, (tx) =>
      this.extendDossier.run(tx, actor, { dossier, expectedVersion, ...input }),
    );
  }

  /** Stops the applicant's clock for a reason of the law: inspection, council, explanation, force majeure. */
  @Post('pause')
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  pause(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { reason, legalBasis, type = 'inspection' }: PauseDto,
  ): Promise<DossierDto> {
    const input = { grounds: { reason, legalBasis }, type };
    return this.act(actor, dossier, (tx) =>
      this.pauseDossier.run(tx, actor, { dossier, expectedVersion, ...input }),
    );
  }

  @Post('resume')
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  resume(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { reason, legalBasis }: ResumeDto,
  ): Promise<DossierDto> {
    const grounds = { ...(reason ? { reason } : {}), ...(legalBasis ? { legalBasis } : {}) };
    return this.act(actor, dossier, (tx) =>
      this.resumeDossier.run(tx, actor, { dossier, expectedVersion, grounds }),
    );
  }

  private async act(
    actor: Actor,
    dossier: string,
    work: (tx: Tx) => Promise<Result<unknown, DossierRefusal>>,
  ): Promise<DossierDto> {
    unwrap(await this.work.run(work));
    return this.shown.dossier(actor, dossier);
  }
}
