import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Locale } from '#libs/kernel';
import { MAX_PASSWORD, MIN_PASSWORD } from '../domain/password-policy.js';

export class LoginDto {
  @ApiProperty()
  @IsString()
  @Length(1, 320)
  email!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 1000)
  password!: string;
}

export class OrganisationInputDto {
  @ApiProperty({ maxLength: 300 })
  @IsString()
  @Length(1, 300)
  name!: string;

  @ApiPropertyOptional({ description: 'Ten digits, or thirteen for a branch' })
  @IsOptional()
  @Matches(/^\d{10}(-\d{3})?$/)
  taxCode?: string;
}

export class SignUpDto {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ format: 'password', minLength: MIN_PASSWORD, maxLength: MAX_PASSWORD })
  @IsString()
  @MaxLength(1000)
  password!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiPropertyOptional({ enum: ['vi', 'en'], description: 'Of Accept-Language if missing' })
  @IsOptional()
  @IsIn(['vi', 'en'])
  locale?: Locale;

  @ApiPropertyOptional({ type: OrganisationInputDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganisationInputDto)
  organisation?: OrganisationInputDto;
}

export class TokenDto {
  @ApiProperty({ description: 'From the link' })
  @IsString()
  @Length(1, 200)
  token!: string;
}

export class NewPasswordDto extends TokenDto {
  @ApiProperty({ format: 'password', minLength: MIN_PASSWORD, maxLength: MAX_PASSWORD })
  @IsString()
  @MaxLength(1000)
  password!: string;
}

export class ForgotPasswordDto {
  @ApiProperty({ format: 'email' })
  @IsString()
  @Length(1, 320)
  email!: string;
}
