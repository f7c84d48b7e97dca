import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '#libs/platform';
import { ApplicantDto, ProcedureRefDto } from './dossier.dto.js';
import { LocalizedDto, UnitRefDto } from '#libs/identity';

export class TaskQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['mine', 'unit'], default: 'unit' })
  @IsOptional()
  @IsIn(['mine', 'unit'])
  scope: 'mine' | 'unit' = 'unit';

  @ApiPropertyOptional({ enum: ['open', 'closed'], default: 'open' })
  @IsOptional()
  @IsIn(['open', 'closed'])
  state: 'open' | 'closed' = 'open';

  @ApiPropertyOptional({ enum: ['dueAt', 'openedAt'], default: 'dueAt' })
  @IsOptional()
  @IsIn(['dueAt', 'openedAt'])
  sort: 'dueAt' | 'openedAt' = 'dueAt';

  @ApiPropertyOptional({
    enum: ['unacknowledged'],
    description:
      'Only what nobody took note of in time; for those who lead, also in the units below',
  })
  @IsOptional()
  @IsIn(['unacknowledged'])
  only?: 'unacknowledged';

  @ApiPropertyOptional({ description: 'A full dossier code' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class StepRefDto {
  @ApiProperty() key!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
}

export class OutcomeDto {
  @ApiProperty() key!: string;
  @ApiProperty({ type: LocalizedDto }) label!: LocalizedDto;
}

export class AssigneeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class TaskDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['task', 'consultation'] }) kind!: 'task' | 'consultation';
  @ApiPropertyOptional({ format: 'uuid' }) consultationId?: string;
  @ApiProperty({ format: 'uuid' }) dossierId!: string;
  @ApiProperty() dossierCode!: string;
  @ApiProperty() dossierStatus!: string;
  @ApiProperty({ type: ProcedureRefDto }) procedure!: ProcedureRefDto;
  @ApiProperty({ type: ApplicantDto }) applicant!: ApplicantDto;
  @ApiProperty({ type: StepRefDto }) step!: StepRefDto;
  @ApiProperty({
    type: [OutcomeDto],
    description: 'The favourable one first; none for a consultation',
  })
  outcomes!: OutcomeDto[];
  @ApiProperty({ type: UnitRefDto }) unit!: UnitRefDto;
  @ApiProperty() role!: string;
  @ApiPropertyOptional({ type: AssigneeDto }) assignee?: AssigneeDto;
  @ApiPropertyOptional({ type: AssigneeDto, description: 'For whom I would do it, by delegation' })
  inPlaceOf?: AssigneeDto;
  @ApiProperty({ enum: ['open', 'completed', 'cancelled'] }) state!: string;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Opened, assigned or given back' })
  handedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acknowledgedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ description: 'The days off of the year it is due in are not announced yet' })
  provisional!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Working minutes; negative when late' })
  remainingMinutes!: number | null;
  @ApiProperty({
    type: [String],
    description:
      'overdue, due-soon, paused, mine, taken, not-my-role, reception, payment, escalation, ' +
      'held (a linked procedure is closed), ' +
      'unacknowledged (nobody took note in time), quiet (nothing has happened for long)',
  })
  flags!: string[];
  @ApiPropertyOptional({ type: LocalizedDto }) question?: LocalizedDto;
  @ApiPropertyOptional({ format: 'date-time' }) closedAt?: string;
  @ApiPropertyOptional() outcome?: string;
  @ApiPropertyOptional() note?: string;
}

export class TaskPageDto {
  @ApiProperty({ type: [TaskDto] }) items!: TaskDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class CompletedDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['completed'] }) state!: string;
  @ApiProperty() outcome!: string;
  @ApiProperty() dossierCode!: string;
  @ApiProperty() dossierStatus!: string;
  @ApiProperty() version!: number;
}
