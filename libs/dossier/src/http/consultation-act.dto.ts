import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsEmail, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { StepLimitDto } from './act.dto.js';
import { OptionalText, Text } from './text.decorator.js';

export class RevocationDto {
  @Text(4000) reason!: string;
}

/** So much more time, from the date it was due. */
export class ConsultationExtensionDto extends StepLimitDto {
  @Text(4000) reason!: string;
}

export class NewLinkDto {
  @ApiPropertyOptional({ format: 'email', description: 'Another mailbox than the one before' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;
}

export class AskAgainDto {
  @Text(4000) reason!: string;
  @OptionalText(4000) question?: string;

  @ApiPropertyOptional({ type: StepLimitDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepLimitDto)
  limit?: StepLimitDto;
}
