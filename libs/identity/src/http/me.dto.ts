import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Locale } from '#libs/kernel';
import { SESSION_PROOFS, type SessionProof } from '../persistence/session.store.js';
import { AccountDto } from './account.dto.js';
import { OrganisationInputDto } from './auth.dto.js';

export class ProfileDto {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  name?: string;

  @ApiPropertyOptional({ enum: ['vi', 'en'] })
  @IsOptional()
  @IsIn(['vi', 'en'])
  locale?: Locale;

  @ApiPropertyOptional()
  @IsOptional()
  @Matches(/^[0-9+() .-]{6,20}$/)
  phone?: string;

  @ApiPropertyOptional({ type: OrganisationInputDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganisationInputDto)
  organisation?: OrganisationInputDto;
}

export class ChangePasswordDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MaxLength(1000)
  currentPassword!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MaxLength(1000)
  password!: string;
}

export class MeDto extends AccountDto {
  @ApiProperty({
    description: "A second factor is needed and was not given: nothing but one's own account opens",
  })
  restricted!: boolean;
}

export class EndSessionsQuery {
  @ApiPropertyOptional({ enum: ['current'], description: 'Which session stays' })
  @IsOptional()
  @IsIn(['current'])
  keep?: 'current';
}

export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Browser and system, as it named itself',
  })
  device!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Where from: the network, shortened' })
  network!: string | null;
  @ApiProperty({ enum: SESSION_PROOFS, description: 'What opened it' })
  proof!: SessionProof;
  @ApiProperty({ description: 'Whether it is the one that asks' })
  current!: boolean;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}
