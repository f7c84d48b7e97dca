import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { POSITIONS, type Position } from '../domain/index.js';
import { StepLimitDto } from './act.dto.js';
import { LocalizedDto, UnitRefDto } from '#libs/identity';

export class SignerViewDto {
  @ApiProperty() name!: string;
  @ApiProperty() title!: string;
}

export class OpinionViewDto {
  @ApiProperty({ enum: POSITIONS }) position!: Position;
  @ApiPropertyOptional() conditions?: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [String] }) documents!: string[];
  @ApiProperty({ type: 'object', properties: { name: { type: 'string' } } }) by!: { name: string };
  @ApiPropertyOptional({ type: SignerViewDto, description: 'Who signed, where another sent it' })
  signer?: SignerViewDto;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['on-time', 'late'] }) standing!: string;
}

export class ConsultationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: UnitRefDto }) unit!: UnitRefDto;
  @ApiProperty({ type: LocalizedDto }) question!: LocalizedDto;
  @ApiProperty({ type: [String] }) documents!: string[];
  @ApiProperty({ description: 'Whether every document is shown' }) allDocuments!: boolean;
  @ApiProperty({ type: StepLimitDto }) limit!: StepLimitDto;
  @ApiProperty({ enum: ['open', 'answered', 'lapsed', 'escalated', 'closed'] }) state!: string;
  @ApiProperty({ enum: ['deemed-consent', 'proceed-without', 'escalate'] }) onSilence!: string;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiPropertyOptional({ description: 'Why it was taken back' }) closedReason?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The question that this one asks again' })
  againOf?: string;
  @ApiProperty({ description: 'How often it was given more time' }) extensions!: number;
  @ApiPropertyOptional({ type: OpinionViewDto }) opinion?: OpinionViewDto;
}

export class ConsultationListDto {
  @ApiProperty({ type: [ConsultationDto] }) items!: ConsultationDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
