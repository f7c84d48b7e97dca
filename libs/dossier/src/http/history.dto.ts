import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ACTS, DOSSIER_STATUSES, type DossierStatus } from '../domain/index.js';
import { LIMIT_UNITS } from '#libs/procedure/domain';
import { CurrentStepDto, ProcedureRefDto } from './dossier.dto.js';
import { LocalizedDto } from '#libs/identity';

export class EventActorDto {
  @ApiProperty() name!: string;
  @ApiProperty({ type: LocalizedDto, nullable: true }) unit!: LocalizedDto | null;
}

export class EventDto {
  @ApiProperty() seq!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: EventActorDto }) actor!: EventActorDto;
  @ApiProperty({ example: 'dossier.accepted' }) kind!: string;
  @ApiProperty({ description: 'In the language of the request' }) text!: string;
  @ApiProperty() hash!: string;
  @ApiProperty() prevHash!: string;
}

export class EventPageDto {
  @ApiProperty({ type: [EventDto] }) items!: EventDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class ClockEntryDto {
  @ApiProperty({ enum: ['first-answer', 'dossier'] }) clock!: string;
  @ApiProperty({ enum: ['start', 'pause', 'resume', 'extend', 'recalculate', 'stop'] })
  kind!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiPropertyOptional({ description: 'Why a pause' }) pause?: string;
  @ApiPropertyOptional() reason?: string;
  @ApiPropertyOptional() legalBasis?: string;
  @ApiPropertyOptional() signer?: string;
}

export class ClockLineDto {
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() counted!: number;
  @ApiPropertyOptional({ enum: LIMIT_UNITS }) unit?: string;
  @ApiProperty({ type: LocalizedDto }) text!: LocalizedDto;
  @ApiPropertyOptional({ type: LocalizedDto }) basis?: LocalizedDto;
}

export class ClockDto {
  @ApiProperty({ enum: ['first-answer', 'dossier'] }) clock!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) legalDueAt!: string | null;
  @ApiProperty() outcome!: string;
  @ApiProperty() standing!: string;
  @ApiProperty() usedMinutes!: number;
  @ApiProperty({ type: Number, nullable: true }) remainingMinutes!: number | null;
  @ApiProperty() provisional!: boolean;
  @ApiProperty({ type: [ClockEntryDto] }) entries!: ClockEntryDto[];
  @ApiProperty({ type: [ClockLineDto] }) explanation!: ClockLineDto[];
}

export class ActionDto {
  @ApiProperty({ enum: ACTS }) key!: string;
  @ApiProperty({ type: LocalizedDto }) label!: LocalizedDto;
  @ApiPropertyOptional({ description: 'The open task that it completes' }) taskId?: string;
  @ApiPropertyOptional({ description: 'The consultation that it answers or changes' })
  consultationId?: string;
}

export class ActionsDto {
  @ApiProperty() version!: number;
  @ApiProperty() status!: string;
  @ApiProperty({ type: [ActionDto] }) items!: ActionDto[];
}

export class TrackingDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: DOSSIER_STATUSES }) status!: DossierStatus;
  @ApiProperty({ type: ProcedureRefDto }) procedure!: ProcedureRefDto;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiPropertyOptional({
    description: 'true: the date leads through a year whose holidays are not announced',
  })
  provisional?: boolean;
  @ApiPropertyOptional({ type: [CurrentStepDto] }) currentSteps?: CurrentStepDto[];
  @ApiPropertyOptional({ type: [ClockLineDto] }) explanation?: ClockLineDto[];
}
