import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LIMIT_UNITS, type LimitUnit } from '#libs/procedure/domain';
import { PageQuery } from '#libs/platform';
import { DAY_KINDS, WEEKDAYS, type DayKind, type WorkingWeek } from '#libs/working-time/domain';

/** Pairs of texts under the names of weekdays; what they mean is checked with the whole calendar. */
const isWeek = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([day, hours]: [string, unknown]) =>
      WEEKDAYS.some((known) => known === day) &&
      Array.isArray(hours) &&
      hours.length <= 8 &&
      hours.every(
        (pair: unknown) =>
          Array.isArray(pair) && pair.length === 2 && pair.every((end) => typeof end === 'string'),
      ),
  );

const IsWeek = (): PropertyDecorator =>
  ValidateBy({ name: 'matches', validator: { validate: isWeek } });

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export class RuleNameDto {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(200) vi!: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(200) en!: string;
}

export class ChangedDayDto {
  @ApiProperty({ format: 'date' }) @Matches(DATE) date!: string;
  @ApiProperty({ enum: DAY_KINDS, enumName: 'DayKind' }) @IsIn(DAY_KINDS) kind!: DayKind;
  @ApiProperty({ type: RuleNameDto }) @ValidateNested() @Type(() => RuleNameDto) name!: RuleNameDto;
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'array', items: { type: 'string' }, example: ['08:00', '12:00'] },
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(8)
  hours?: [string, string][];
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @Matches(DATE) pairedWith?: string;
}

export class UnitDayDto extends ChangedDayDto {
  @ApiProperty({ description: 'code of the unit' }) @IsString() @MaxLength(100) unit!: string;
}

export class UnitDateDto {
  @ApiProperty() @IsString() @MaxLength(100) unit!: string;
  @ApiProperty({ format: 'date' }) @Matches(DATE) date!: string;
}

export class WorkingWeekDto {
  @ApiProperty({ format: 'date' }) @Matches(DATE) effectiveFrom!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'array',
      items: { type: 'array', items: { type: 'string' }, example: ['08:00', '12:00'] },
    },
    description: 'intervals by weekday, mon to sun; a weekday left out is a rest day',
  })
  @IsObject()
  @IsWeek()
  hours!: WorkingWeek['hours'];
}

export class NewLimitDto {
  @ApiProperty() @IsNumber() @Min(0) amount!: number;
  @ApiProperty({ enum: LIMIT_UNITS, enumName: 'LimitUnit' }) @IsIn(LIMIT_UNITS) unit!: LimitUnit;
}

export class LimitChangeDto {
  @ApiProperty() @IsString() @MaxLength(40) procedureCode!: string;
  @ApiPropertyOptional({ description: 'key of the limit case; every case where left out' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  limitCase?: string;
  @ApiPropertyOptional({ type: NewLimitDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewLimitDto)
  legal?: NewLimitDto;
  @ApiPropertyOptional({ type: NewLimitDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewLimitDto)
  committed?: NewLimitDto;
}

const list = (type: () => new () => object, max = 400): PropertyDecorator => {
  const rules = [
    ApiPropertyOptional({ type: [type()] }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(type),
  ];
  return (target, key) => rules.forEach((rule) => rule(target, key));
};

/** A new version of a calendar, or another limit of a procedure. */
export class RuleChangeProposalDto {
  @ApiPropertyOptional({ description: 'code of the calendar; the installation’s own by default' })
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9-]{0,60}$/)
  calendar?: string;
  @ApiPropertyOptional({ type: RuleNameDto, description: 'of a calendar that there is not yet' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RuleNameDto)
  calendarName?: RuleNameDto;
  @list(() => ChangedDayDto) days?: ChangedDayDto[];
  @ApiPropertyOptional({ type: [String], description: 'as their weekday again' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(400)
  @Matches(DATE, { each: true })
  removeDays?: string[];
  @ApiPropertyOptional({ type: [Number], description: 'years whose holidays are announced now' })
  @IsOptional()
  @IsArray()
  @IsInt({ each: true })
  announce?: number[];
  @list(() => UnitDayDto) unitDays?: UnitDayDto[];
  @list(() => UnitDateDto) removeUnitDays?: UnitDateDto[];
  @list(() => WorkingWeekDto, 8) weeks?: WorkingWeekDto[];
  @ApiPropertyOptional({
    type: [String],
    description: 'units that follow this calendar from now on',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  units?: string[];
  @ApiPropertyOptional({ type: LimitChangeDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => LimitChangeDto)
  limit?: LimitChangeDto;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(1000) reason!: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(1000) legalBasis!: string;
}

export class UnitNameDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: RuleNameDto }) name!: RuleNameDto;
}
export class MoveCountDto {
  @ApiProperty() procedureCode!: string;
  @ApiProperty({ type: RuleNameDto }) procedureName!: RuleNameDto;
  @ApiProperty({ type: UnitNameDto }) unit!: UnitNameDto;
  @ApiProperty({ enum: ['dossier', 'task'] }) subject!: string;
  @ApiProperty() moves!: number;
  @ApiProperty({ description: 'keep their date: lateness is neither cured nor invented' })
  kept!: number;
  @ApiProperty({ description: 'of those that move, how many have moved already' }) applied!: number;
}
export class MovesQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'code of a procedure' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  procedure?: string;
  @ApiPropertyOptional({ description: 'code of a unit' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;
  @ApiPropertyOptional({ enum: ['moves', 'kept'] })
  @IsOptional()
  @IsIn(['moves', 'kept'])
  fate?: 'moves' | 'kept';
}
export class RuleChangeDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: ['calendar', 'limit'] }) kind!: string;
  @ApiProperty({ enum: ['draft', 'rehearsing', 'rehearsed', 'applying', 'applied', 'withdrawn'] })
  status!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) change!: object;
  @ApiProperty() reason!: string;
  @ApiProperty() legalBasis!: string;
  @ApiProperty() proposedBy!: string;
  @ApiProperty({ description: 'the reader proposed it, so another person approves it' })
  own!: boolean;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) rehearsedAt?: string;
  @ApiPropertyOptional() approvedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) approvedAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) appliedAt?: string;
  @ApiProperty({ description: 'open dossiers looked at so far' }) looked!: number;
  @ApiPropertyOptional({ description: 'while it runs: open dossiers there are to look at' })
  toLookAt?: number;
  @ApiPropertyOptional({ type: [MoveCountDto] }) counts?: MoveCountDto[];
}
export class RuleChangePageDto {
  @ApiProperty({ type: [RuleChangeDto] }) items!: readonly RuleChangeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
export class MoveDto {
  @ApiProperty({ type: String, nullable: true }) dossierCode!: string | null;
  @ApiProperty({ enum: ['dossier', 'task'] }) subject!: string;
  @ApiPropertyOptional({ type: RuleNameDto }) step?: RuleNameDto;
  @ApiProperty() procedureCode!: string;
  @ApiProperty({ type: RuleNameDto }) procedureName!: RuleNameDto;
  @ApiProperty({ type: UnitNameDto }) unit!: UnitNameDto;
  @ApiProperty({ format: 'date-time' }) before!: string;
  @ApiProperty({ format: 'date-time' }) after!: string;
  @ApiPropertyOptional({ description: 'the date before may still move' })
  previousProvisional?: boolean;
  @ApiPropertyOptional({ description: 'the date after may still move' }) provisional?: boolean;
  @ApiPropertyOptional({ enum: ['is-late', 'would-be-late'] }) kept?: string;
  @ApiProperty() why!: string;
  @ApiPropertyOptional({ format: 'date-time' }) appliedAt?: string;
}
export class MovePageDto {
  @ApiProperty({ type: [MoveDto] }) items!: readonly MoveDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
