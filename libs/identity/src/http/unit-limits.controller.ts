import { Body, Controller, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import { legalDate } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  ProblemException,
  UnitOfWork,
  type Actor,
  type Page,
} from '#libs/platform';
import { UnitDirectory } from '../unit-directory.js';
import { UNIT_LIMIT_KINDS, UnitLimits, type UnitLimit } from '../unit-limits.js';
import { UnitRefDto } from './account.dto.js';

/** A year of working hours: beyond that it is no limit any more. */
const MOST = 2_000;

export class UnitLimitDto {
  @ApiProperty({ description: 'Working hours' }) hours!: number;
  @ApiProperty({ description: 'Its own, not that of a unit above or the delivered one' })
  own!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the unit it comes from' })
  from!: string | null;
}

export class UnitLimitsDto {
  @ApiProperty({ type: UnitRefDto }) unit!: UnitRefDto;
  @ApiProperty({ type: UnitLimitDto }) acknowledgement!: UnitLimitDto;
  @ApiProperty({ type: UnitLimitDto }) silence!: UnitLimitDto;
}

const hours = (what: string) => ({
  type: Number,
  nullable: true,
  minimum: 1,
  maximum: MOST,
  description: `Working hours ${what}; null for those of the unit above`,
});

export class SetUnitLimitsDto {
  @ApiPropertyOptional(hours('in which somebody takes note of a hand-off'))
  @IsOptional()
  @ValidateIf((body: SetUnitLimitsDto) => body.acknowledgement !== null)
  @IsInt()
  @Min(1)
  @Max(MOST)
  acknowledgement?: number | null;

  @ApiPropertyOptional(hours('for which a dossier may lie without an event'))
  @IsOptional()
  @ValidateIf((body: SetUnitLimitsDto) => body.silence !== null)
  @IsInt()
  @Min(1)
  @Max(MOST)
  silence?: number | null;
}

/** How long a hand-off may go unnoticed and a dossier be quiet, unit by unit. */
@ApiTags('administration')
@Controller('admin/unit-limits')
@Allow({ roles: ['administrator'], fresh: 'changes' })
export class UnitLimitsController {
  constructor(
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(UnitLimits) private readonly limits: UnitLimits,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The limits in force today, and where they come from' })
  @ApiPage(UnitLimitsDto)
  async list(): Promise<Page<UnitLimitsDto>> {
    const units = await this.units.list();
    const codes = new Map(units.map((u) => [u.id, u.code]));
    const [acknowledgement, silence] = await this.work.run((tx) =>
      Promise.all(UNIT_LIMIT_KINDS.map((kind) => this.limits.inForce(tx, kind, legalDate(tx.now)))),
    );
    const shape = (unitId: string, { hours, fromUnitId }: UnitLimit): UnitLimitDto => ({
      hours,
      own: fromUnitId === unitId,
      from: fromUnitId === null ? null : (codes.get(fromUnitId) ?? null),
    });
    const none: UnitLimit = { hours: 0, fromUnitId: null };
    const items = units.map(({ id, code, name }) => ({
      unit: { id, code, name },
      acknowledgement: shape(id, acknowledgement?.(id) ?? none),
      silence: shape(id, silence?.(id) ?? none),
    }));
    return { items, nextCursor: null };
  }

  @Put(':unit')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sets what is named, from today on' })
  @ApiNoContentResponse()
  @ApiProblem(404, 'unit.unknown')
  async set(
    @CurrentActor() actor: Actor,
    @Param('unit') code: string,
    @Body() body: SetUnitLimitsDto,
  ): Promise<void> {
    const unit = await this.units.byCode(code);
    if (!unit) throw new ProblemException(404, 'unit.unknown');
    await this.work.run(async (tx) => {
      for (const kind of UNIT_LIMIT_KINDS) {
        const hours = body[kind];
        if (hours === undefined) continue;
        await this.limits.set(tx, actor, unit.id, { kind, hours, day: legalDate(tx.now) });
      }
    });
  }
}
