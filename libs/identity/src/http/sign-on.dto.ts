import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { Localized } from '#libs/kernel';
import { LocalizedDto } from './account.dto.js';

export class SignOnProviderDto {
  @ApiProperty({ example: 'vneid' }) key!: string;
  @ApiProperty({ type: LocalizedDto }) label!: Localized;
  @ApiProperty({ enum: ['investor', 'officer'], description: 'Whose accounts it opens' })
  audience!: string;
}

export class SignOnProvidersDto {
  @ApiProperty({ type: [SignOnProviderDto] }) items!: SignOnProviderDto[];
}

export class BeginSignOnDto {
  @ApiPropertyOptional({ description: 'Path inside this portal to come back to' })
  @IsOptional()
  @MaxLength(1000)
  @Matches(/^\/(?![/\\])/)
  next?: string;

  @ApiPropertyOptional({ description: 'The token of an invitation that this log-in accepts' })
  @IsOptional()
  @IsString()
  @Length(20, 200)
  invitation?: string;
}

export class SignOnUrlDto {
  @ApiProperty({ description: 'Of the provider: go there' }) url!: string;
}

export class PendingTokenDto {
  @ApiProperty({ description: 'From the fragment of the page one comes back to' })
  @IsString()
  @Length(20, 200)
  token!: string;
}

export class ChooseDoorDto extends PendingTokenDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() accountId!: string;
}

export class RequestAccessDto extends PendingTokenDto {
  @ApiProperty({ description: 'Of the organisation: ten digits, or thirteen for a branch' })
  @Matches(/^\d{10}(-\d{3})?$/)
  taxCode!: string;
}

export class DoorDto {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
}

export class WaitingIdentityDto {
  @ApiProperty() provider!: string;
  @ApiProperty({ description: 'As the provider names them' }) name!: string;
  @ApiProperty({ type: [DoorDto], description: 'Accounts that this identity opens' })
  doors!: DoorDto[];
}

export class LogoutTokenDto {
  @ApiProperty() @IsString() @Length(20, 8000) logout_token!: string;
}
