import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { POSITIONS, type Position } from '../domain/index.js';
import { StepLimitDto } from './act.dto.js';
import { LocalizedDto, UnitRefDto } from '#libs/identity';
import { OpinionFileDto } from '#libs/document';

export class SignerViewDto {
  @ApiProperty() name!: string;
  @ApiProperty() title!: string;
}

export class OpinionViewDto {
  @ApiProperty({ enum: POSITIONS }) position!: Position;
  @ApiPropertyOptional() conditions?: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [String], description: 'Ids of its files' }) documents!: string[];
  @ApiProperty({ type: [OpinionFileDto], description: 'Read by GET /documents/{id}/content' })
  files!: OpinionFileDto[];
  @ApiProperty({ type: 'object', properties: { name: { type: 'string' } } }) by!: { name: string };
  @ApiPropertyOptional({ type: SignerViewDto, description: 'Who signed, where another sent it' })
  signer?: SignerViewDto;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['on-time', 'late'] }) standing!: string;
}

/** Who is asked, whichever kind it is. */
export class PartyDto {
  @ApiProperty({ enum: ['unit', 'organisation'] }) kind!: 'unit' | 'organisation';
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiPropertyOptional({
    description: 'Of an organisation; shown to those who work on the dossier',
  })
  email?: string;
  @ApiPropertyOptional() contact?: string;
}

export class ConsultationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PartyDto }) party!: PartyDto;
  @ApiPropertyOptional({ type: UnitRefDto, description: 'Where a unit of the house is asked' })
  unit?: UnitRefDto;
  @ApiProperty({ type: LocalizedDto }) question!: LocalizedDto;
  @ApiProperty({ type: [String] }) documents!: string[];
  @ApiProperty({ description: 'Whether every document is shown' }) allDocuments!: boolean;
  @ApiProperty({ type: StepLimitDto }) limit!: StepLimitDto;
  @ApiProperty({ enum: ['open', 'answered', 'lapsed', 'escalated', 'closed'] }) state!: string;
  @ApiProperty({ enum: ['deemed-consent', 'proceed-without', 'escalate'] }) onSilence!: string;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiPropertyOptional({ description: 'true where its date may still move' }) provisional?: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({
    description: 'Working minutes from the question to its answer, to its end, or until now',
  })
  usedMinutes!: number;
  @ApiProperty({ description: 'Added by an officer to the open consultation step of the process' })
  joined!: boolean;
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
