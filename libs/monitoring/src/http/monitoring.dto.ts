import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { formatInstant, type Instant, type Localized } from '#libs/kernel';
import { PageQuery } from '#libs/platform';
import type { TimedLine } from '../board.js';
import type { UnacknowledgedRow } from '../persistence/unacknowledged.store.js';
import {
  GROUPINGS,
  MEASURES,
  onTimeShare,
  type BoardRow,
  type Grouping,
  type Measure,
} from '../domain/index.js';

export class PeriodQuery {
  @ApiPropertyOptional({ format: 'date', description: 'first day, in +07:00' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'last day, included to its end' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  to?: string;
}

export class SummaryQuery extends PeriodQuery {
  @ApiPropertyOptional({ enum: GROUPINGS, default: 'procedure' })
  @IsOptional()
  @IsIn(GROUPINGS)
  groupBy: Grouping = 'procedure';
}

export class BehindQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  to?: string;

  @ApiPropertyOptional({ enum: GROUPINGS, default: 'procedure' })
  @IsOptional()
  @IsIn(GROUPINGS)
  groupBy: Grouping = 'procedure';

  @ApiPropertyOptional({ description: 'key of a row of the board' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  key?: string;

  @ApiPropertyOptional({ enum: MEASURES })
  @IsOptional()
  @IsIn(MEASURES)
  measure?: Measure;

  @ApiPropertyOptional({
    minimum: 1,
    maximum: 2,
    description:
      'instead of a measure: hand-offs to the unit `key` that nobody took note of within its hours (1) or twice as many (2)',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2)
  unacknowledged?: number;
}

export class AtRiskQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'working hours from now',
    default: 24,
    minimum: 0,
    maximum: 400,
  })
  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(400)
  within: number = 24;
}

export class LocalizedDto {
  @ApiProperty() vi!: string;
  @ApiProperty() en!: string;
}

export class SummaryRowDto {
  @ApiProperty() key!: string;
  @ApiProperty({ type: LocalizedDto }) label!: Localized;
  @ApiProperty() received!: number;
  @ApiProperty() carriedOver!: number;
  @ApiProperty() finished!: number;
  @ApiProperty() early!: number;
  @ApiProperty() onTime!: number;
  @ApiProperty() late!: number;
  @ApiProperty() ended!: number;
  @ApiProperty() open!: number;
  @ApiProperty() overdue!: number;
  @ApiProperty({ type: Number, nullable: true }) onTimeShare!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'working minutes' }) medianMinutes!:
    number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'working minutes' }) p90Minutes!:
    number | null;
  @ApiProperty({ description: 'the dossiers behind this row; add &measure=' }) href!: string;
}

export class SummaryDto {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'included to its end' }) to!: string;
  @ApiProperty({ enum: GROUPINGS }) groupBy!: Grouping;
  @ApiProperty({ type: [SummaryRowDto] }) items!: SummaryRowDto[];
}

export function summaryRowDto(
  row: BoardRow,
  query: { readonly from: string; readonly to: string; readonly groupBy: Grouping },
): SummaryRowDto {
  const search = new URLSearchParams({ ...query, key: row.key });
  return { ...row, onTimeShare: onTimeShare(row), href: `/api/v1/monitoring/dossiers?${search}` };
}

export class UnacknowledgedRowDto {
  @ApiProperty({ description: 'code of the unit' }) key!: string;
  @ApiProperty({ type: LocalizedDto }) label!: Localized;
  @ApiProperty({ description: 'dossiers with a hand-off that nobody took note of in time' })
  waiting!: number;
  @ApiProperty({ description: 'of these, after twice the hours' }) long!: number;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ description: 'the dossiers behind `waiting`' }) href!: string;
}

export class UnacknowledgedDto {
  @ApiProperty({ type: [UnacknowledgedRowDto] }) items!: UnacknowledgedRowDto[];
}

export const unacknowledgedRowDto = (row: UnacknowledgedRow): UnacknowledgedRowDto => ({
  ...row,
  since: formatInstant(row.since),
  href: `/api/v1/monitoring/dossiers?${new URLSearchParams({ unacknowledged: '1', key: row.key })}`,
});

export class LineStepDto {
  @ApiProperty() key!: string;
  @ApiProperty({ type: LocalizedDto }) name!: Localized;
  @ApiProperty({ type: LocalizedDto }) unit!: Localized;
  @ApiProperty({ type: String, nullable: true }) assignee!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) dueAt!: string | null;
  @ApiProperty({ description: 'Whether its date may still move' }) provisional!: boolean;
}

export class LineProcedureDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: Localized;
}

export class LineApplicantDto {
  @ApiProperty() name!: string;
}

export class DossierLineDto {
  @ApiProperty() id!: string;
  @ApiProperty() code!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: LineProcedureDto }) procedure!: LineProcedureDto;
  @ApiProperty({ type: LineApplicantDto }) applicant!: LineApplicantDto;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) receivedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) dueAt!: string | null;
  @ApiProperty({ description: 'The year it is due in is not announced yet' }) provisional!: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) decidedAt!: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'working minutes, negative when overdue',
  })
  remainingMinutes!: number | null;
  @ApiProperty({ type: String, nullable: true }) pause!: string | null;
  @ApiPropertyOptional({ description: 'Of a linked dossier: whose clock it carries on' })
  originCode?: string;
  @ApiProperty({ type: [LineStepDto] }) currentSteps!: LineStepDto[];
}

const moment = (at: Instant | null): string | null => (at === null ? null : formatInstant(at));

export const dossierLineDto = (line: TimedLine): DossierLineDto => ({
  id: line.id,
  code: line.code,
  status: line.status,
  procedure: { code: line.procedureCode, name: line.procedureName },
  applicant: { name: line.applicantName },
  receivedAt: moment(line.receivedAt),
  dueAt: moment(line.dueAt),
  provisional: line.provisional,
  decidedAt: moment(line.decidedAt),
  remainingMinutes: line.remainingMinutes,
  pause: line.pause,
  ...(line.originCode === null ? {} : { originCode: line.originCode }),
  currentSteps: line.steps.map((step) => ({ ...step, dueAt: moment(step.dueAt) })),
});

export class DossierLinePageDto {
  @ApiProperty({ type: [DossierLineDto] }) items!: readonly DossierLineDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
