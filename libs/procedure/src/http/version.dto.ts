import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '#libs/platform';

const anything = { type: 'object', additionalProperties: true } as const;

/** What is edited of a version; what is left out stays as it is. */
export class EditVersionDto {
  @ApiPropertyOptional({ ...anything, description: 'The process definition, whole' })
  @IsOptional()
  @IsObject()
  process?: Record<string, unknown>;

  @ApiPropertyOptional({ type: 'array', items: anything, description: 'All rows of the limit' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  limits?: unknown[];

  @ApiPropertyOptional({ type: 'array', items: anything })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  committedLimits?: unknown[];

  @ApiPropertyOptional({
    type: 'array',
    items: anything,
    description: 'Due dates counted by hand: startAt, form, dueAt, note',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  golden?: unknown[];

  @ApiPropertyOptional({
    type: 'array',
    items: anything,
    description: 'Kinds of files that a component takes: code, accepts (pdf, png, jpg, docx, xlsx)',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  components?: unknown[];
}

export class WalkChoiceDto {
  @ApiProperty()
  @IsString()
  @MaxLength(100)
  nodeId!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(100)
  outcome!: string;
}

export class WalkDto extends EditVersionDto {
  @ApiPropertyOptional({ ...anything, description: "Without it, the form's own first answers" })
  @IsOptional()
  @IsObject()
  form?: Record<string, unknown>;

  @ApiPropertyOptional({
    type: [WalkChoiceDto],
    description: 'Outcomes to take, in their order for each step; else the favourable one',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => WalkChoiceDto)
  outcomes?: WalkChoiceDto[];

  @ApiPropertyOptional({ format: 'date-time', description: 'Without it, today at 08:00' })
  @IsOptional()
  @IsInstant()
  startAt?: string;
}

export class PublicationDto {
  @ApiProperty({ format: 'date', description: 'First day in force: today or later' })
  @Matches(/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  effectiveFrom!: string;
}

export class ComparisonQuery {
  @ApiPropertyOptional({ description: 'The older version; without it the one it was made from' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  with?: number;
}

export class DrawingQuery {
  @ApiPropertyOptional({
    enum: ['vi', 'en'],
    description: 'For looking at: names in that language; without it, the file to keep',
  })
  @IsOptional()
  @IsIn(['vi', 'en'])
  lang?: 'vi' | 'en';
}

/** What was really sent: properties that were left out do not stand there as `undefined`. */
export const sentOf = (dto: EditVersionDto): Record<string, unknown> =>
  Object.fromEntries(Object.entries(dto).filter(([, value]) => value !== undefined));
