import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Allow, CurrentActor, ExpectedVersion, type Actor } from '#libs/platform';
import { Commit } from '../commit.js';
import { MigrateDossier, type MigrationPlan } from '../use-cases/migrate-dossier.js';
import { DossierDto } from './dossier.dto.js';
import { textOf } from './dossier.shape.js';
import { MigrationDto, MigrationPlanDto, MigrationPlanQueryDto } from './migration.dto.js';
import { unwrap } from './problems.js';
import { Shown } from './shown.js';

/** A dossier keeps its version of the procedure, unless a leader moves it with reason and legal basis. */
@ApiTags('Officer')
@Controller('dossiers/:dossier')
@Allow({ kind: 'officer' })
@ApiNotFoundResponse({ description: 'dossier.not-found' })
@ApiForbiddenResponse({ description: 'dossier.not-permitted, session.step-up' })
@ApiConflictResponse({ description: 'dossier.not-in-state, dossier.version-same' })
export class MigrationController {
  constructor(
    @Inject(Commit) private readonly work: Commit,
    @Inject(MigrateDossier) private readonly migrateDossier: MigrateDossier,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** What a move to a version would do, unasked to the one in force; nothing is changed. */
  @Post('migration-plan')
  @HttpCode(200)
  @ApiOkResponse({ type: MigrationPlanDto })
  async plan(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @Body() order: MigrationPlanQueryDto,
  ): Promise<MigrationPlanDto> {
    const visible = await this.shown.find(actor, dossier);
    return planShape(unwrap(await this.migrateDossier.plan(actor, visible, order)));
  }

  /** Moves it: open steps stay the same tasks, the clock goes on, the applicant hears of another date. */
  @Post('migration')
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  @ApiUnprocessableEntityResponse({
    description: 'dossier.version-unknown; dossier.migration-no-place names the steps',
  })
  async migrate(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { version, reason, legalBasis, nodes = {} }: MigrationDto,
  ): Promise<DossierDto> {
    const order = { version, nodes, grounds: { reason, legalBasis } };
    unwrap(
      await this.work.run((tx) =>
        this.migrateDossier.run(tx, actor, { dossier, expectedVersion, ...order }),
      ),
    );
    return this.shown.dossier(actor, dossier);
  }
}

const planShape = (plan: MigrationPlan): MigrationPlanDto => ({
  version: plan.version,
  versions: plan.versions.map(({ version, effectiveFrom, effectiveTo, inForce }) => ({
    version,
    effectiveFrom,
    effectiveTo,
    inForce,
  })),
  open: plan.open.map((place) => ({ ...place })),
  places: plan.places.map((place) => ({ ...place })),
  dueAt: textOf(plan.dueAt),
  newDueAt: textOf(plan.newDueAt),
  provisional: plan.provisional,
  newProvisional: plan.newProvisional,
  refusal: plan.refusal?.code ?? null,
});
