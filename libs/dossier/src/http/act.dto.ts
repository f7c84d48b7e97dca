import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsPositive,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '#libs/platform';
import { LIMIT_UNITS, type LimitUnit } from '#libs/procedure/domain';
import { PAUSE_KINDS, POSITIONS, type PauseKind, type Position } from '../domain/index.js';
import { LegalBasis, OptionalText, Text } from './text.decorator.js';

export class CreateDossierDto {
  @ApiProperty({ example: '1.009664' })
  @IsString()
  @MaxLength(40)
  procedureCode!: string;
}

export class NoteDto {
  @OptionalText(4000) note?: string;
}

export class WithdrawalDto {
  @OptionalText(4000) reason?: string;
}

export class RatingDto {
  @ApiProperty({ minimum: 1, maximum: 5 })
  @IsInt()
  @Min(1)
  @Max(5)
  score!: number;

  @OptionalText(4000) comment?: string;
}

export class GroundsDto {
  @Text(4000) reason!: string;
  @LegalBasis() legalBasis!: string;
}

export class SupplementItemDto {
  @ApiPropertyOptional({ description: 'Code of the component that is missing or wrong' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  component?: string;

  @Text(2000) text!: string;
}

export class SupplementRequestDto extends GroundsDto {
  @ApiPropertyOptional({
    type: [SupplementItemDto],
    description: 'Everything that is missing, at once; without it the reason says what is wanted',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupplementItemDto)
  items?: SupplementItemDto[];

  @OptionalText(2000) leaderReason?: string;
}

export class StepLimitDto {
  @ApiProperty()
  @IsNumber()
  @IsPositive()
  @Max(3650)
  amount!: number;

  @ApiProperty({ enum: LIMIT_UNITS })
  @IsIn(LIMIT_UNITS)
  unit!: LimitUnit;
}

/** As an extension of the deadline calculator, with its reason. */
export class ExtensionDto extends GroundsDto {
  @ApiProperty()
  @IsNumber()
  @IsPositive()
  @Max(3650)
  amount!: number;

  @ApiProperty({ enum: LIMIT_UNITS })
  @IsIn(LIMIT_UNITS)
  unit!: LimitUnit;
}

export class PauseDto extends GroundsDto {
  @ApiPropertyOptional({ enum: PAUSE_KINDS, default: 'inspection' })
  @IsOptional()
  @IsIn(PAUSE_KINDS)
  type?: PauseKind;
}

export class ResumeDto {
  @OptionalText(4000) reason?: string;
  @OptionalText(2000) legalBasis?: string;
}

export class PaymentDto {
  @ApiProperty({ description: 'VND' })
  @IsInt()
  @Min(0)
  amount!: number;

  @Text(60, { example: 'bank-transfer' }) method!: string;
  @Text(60) receiptNo!: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  paidAt!: string;
}

export class ConsultationsDto {
  @ApiProperty({ type: [String], description: 'Codes of units', example: ['city.finance'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  units!: string[];

  @Text(4000) question!: string;

  @ApiPropertyOptional({ type: [String], description: 'Codes of the components that they see' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  documents?: string[];

  @ApiPropertyOptional({ type: StepLimitDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepLimitDto)
  limit?: StepLimitDto;
}

/** Who signs the answer, where another person sends it. */
export class SignerDto {
  @Text(200) name!: string;
  @Text(200, { example: 'Phó Giám đốc' }) title!: string;
}

export class OpinionDto {
  @ApiProperty({ enum: POSITIONS })
  @IsIn(POSITIONS)
  position!: Position;

  @OptionalText(4000) conditions?: string;
  @Text(20_000) text!: string;

  @ApiPropertyOptional({ type: SignerDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SignerDto)
  signer?: SignerDto;

  @ApiPropertyOptional({ type: [String], description: 'Ids of attached files' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  documents?: string[];
}

export class CompletionDto {
  @ApiProperty({ example: 'accept' })
  @IsString()
  @MaxLength(100)
  outcome!: string;

  @OptionalText(20_000) note?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  data?: Record<string, unknown>;
}

export class AssignmentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  officerId!: string;
}
