import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { LocalizedDto } from '#libs/identity';
import { OpinionFileDto } from '#libs/document';
import { POSITIONS, type Position } from '../domain/index.js';
import { SignerDto } from './act.dto.js';
import { ProcedureRefDto } from './dossier.dto.js';
import { OptionalText, Text } from './text.decorator.js';

/** The secret of the link travels in the body: addresses end up in logs, bodies do not. */
export class AnswerTokenDto {
  @ApiProperty({ description: 'What stands behind the # of the link', maxLength: 200 })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  token!: string;
}

export class AnswerFileDto extends AnswerTokenDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  file!: string;
}

export class AnswerDto extends AnswerTokenDto {
  @ApiProperty({ enum: POSITIONS })
  @IsIn(POSITIONS)
  position!: Position;

  @OptionalText(4000) conditions?: string;
  @Text(20_000) text!: string;

  @ApiProperty({ type: SignerDto })
  @IsObject()
  @ValidateNested()
  @Type(() => SignerDto)
  signer!: SignerDto;

  @ApiPropertyOptional({ type: [String], description: 'Ids of uploaded files' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  documents?: string[];
}

export class AskedFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty() mediaType!: string;
  @ApiProperty({ description: 'bytes' }) size!: number;
  @ApiProperty() sha256!: string;
}

/** All that an organisation sees of a dossier. */
export class QuestionDto {
  @ApiProperty({ description: 'The organisation that is asked' }) organisation!: string;
  @ApiProperty() dossierCode!: string;
  @ApiProperty({ type: ProcedureRefDto }) procedure!: ProcedureRefDto;
  @ApiProperty({ type: LocalizedDto, description: 'The authority that asks' })
  agency!: LocalizedDto;
  @ApiProperty({ type: LocalizedDto }) question!: LocalizedDto;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ description: 'Whether its date may still move' }) provisional!: boolean;
  @ApiProperty({ format: 'date-time', description: 'When the link stops working' })
  linkUntil!: string;
  @ApiProperty({ enum: ['deemed-consent', 'proceed-without', 'escalate'] }) onSilence!: string;
  @ApiProperty({ type: [AskedFileDto], description: 'Papers that the asker chose to show' })
  files!: AskedFileDto[];
  @ApiProperty({ type: [OpinionFileDto], description: 'Uploaded already, for this answer' })
  uploads!: OpinionFileDto[];
}

export class AnswerReceiptDto {
  @ApiProperty() organisation!: string;
  @ApiProperty() dossierCode!: string;
  @ApiProperty({ enum: POSITIONS }) position!: Position;
  @ApiProperty({ format: 'date-time' }) answeredAt!: string;
  @ApiProperty({ enum: ['on-time', 'late'] }) standing!: string;
}
