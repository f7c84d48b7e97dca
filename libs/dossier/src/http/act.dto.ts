import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LOCALES, type Locale } from '#libs/kernel';
import { SILENCE_RULES, type SilenceRule } from '#libs/process/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
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
  ValidateIf,
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

/** Somebody outside without an account: gets a mail with a link. */
export class OrganisationDto {
  @Text(200, { example: 'Công ty Điện lực Hải Phòng' }) name!: string;

  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @OptionalText(200) contact?: string;

  @ApiPropertyOptional({ enum: LOCALES, default: 'vi', description: 'The language of the mail' })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;
}

const isEmpty = (list: unknown): boolean =>
  list === undefined || (Array.isArray(list) && list.length === 0);

export class ConsultationsDto {
  @ApiPropertyOptional({
    type: [String],
    description: 'Codes of units; at least one unit or one organisation is asked',
    example: ['city.finance'],
  })
  @ValidateIf((o: ConsultationsDto) => !isEmpty(o.units) || isEmpty(o.organisations))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  units?: string[];

  @ApiPropertyOptional({ type: [OrganisationDto], description: 'Outside, asked by a link' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OrganisationDto)
  organisations?: OrganisationDto[];

  @Text(4000) question!: string;

  @ApiPropertyOptional({ enum: SILENCE_RULES, default: 'proceed-without' })
  @IsOptional()
  @IsIn(SILENCE_RULES)
  onSilence?: SilenceRule;

  @ApiPropertyOptional({
    description: 'The consultation step that is open now waits for these answers too',
  })
  @IsOptional()
  @IsBoolean()
  join?: boolean;

  @ApiPropertyOptional({
    type: [String],
    description:
      'All that they see: codes of components, ids of files in them, ids of papers of the authority',
  })
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
