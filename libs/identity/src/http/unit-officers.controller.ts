import { Body, Controller, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  Database,
  ProblemException,
  UnitOfWork,
  type Actor,
  type Page,
} from '#libs/platform';
import { DELEGABLE_ROLES } from '../domain/index.js';
import { UnitStore, type Unit } from '../persistence/unit.store.js';
import { UnitDirectory } from '../unit-directory.js';

export class UnitOfficerDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String] }) roles!: string[];
}

export class AutomaticRolesDto {
  @ApiProperty({
    enum: DELEGABLE_ROLES,
    isArray: true,
    description: 'Roles whose tasks are given out by rule as they open',
  })
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(DELEGABLE_ROLES, { each: true })
  roles!: string[];
}

/** Who works in a unit, for colleagues who look for a substitute; and how its tasks are given out. */
@ApiTags('Officer')
@Controller('units/:unit')
@Allow({ kind: 'officer' })
export class UnitOfficersController {
  constructor(
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(UnitStore) private readonly store: UnitStore,
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  @Get('officers')
  @ApiOperation({ summary: 'The officers of a unit, by their own posts in force' })
  @ApiPage(UnitOfficerDto)
  @ApiProblem(404, 'unit.unknown')
  async officers(@Param('unit') code: string): Promise<Page<UnitOfficerDto>> {
    const unit = await this.unit(code);
    const items = await this.database.query<UnitOfficerDto>(
      `SELECT a.id, a.name, array_agg(DISTINCT p.role) AS roles
         FROM post p JOIN account a ON a.id = p.account_id
        WHERE p.unit_id = $1 AND p.from_at <= $2 AND (p.to_at IS NULL OR p.to_at > $2)
          AND a.blocked_at IS NULL GROUP BY a.id ORDER BY a.name, a.id`,
      [unit.id, new Date(await this.database.now())],
    );
    return { items, nextCursor: null };
  }

  @Put('automatic-roles')
  @HttpCode(204)
  @Allow({ roles: ['administrator', 'head'], fresh: 'changes' })
  @ApiOperation({ summary: 'For which roles tasks are given out by rule; none as delivered' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'unit.unknown')
  @ApiProblem(403, 'standing.not-yours')
  async setAutomatic(
    @CurrentActor() actor: Actor,
    @Param('unit') code: string,
    @Body() body: AutomaticRolesDto,
  ): Promise<void> {
    const unit = await this.unit(code);
    const above = await this.units.chain(unit.id);
    const mine = actor.posts.some(
      (p) => p.role === 'administrator' || (p.role === 'head' && above.includes(p.unitId)),
    );
    if (!mine) throw new ProblemException(403, 'standing.not-yours');
    await this.work.run((tx) =>
      this.store.setAutomaticRoles(tx, unit.id, [...new Set(body.roles)]),
    );
    await this.units.refresh();
  }

  private async unit(code: string): Promise<Unit> {
    const unit = await this.units.byCode(code);
    if (!unit) throw new ProblemException(404, 'unit.unknown');
    return unit;
  }
}
