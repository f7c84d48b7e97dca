import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Locale } from '#libs/kernel';
import { IsInstant, PageQuery, ROLES, type Role } from '#libs/platform';

export class AccountsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the name or the address, accents ignored' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: ['investor', 'officer'] })
  @IsOptional()
  @IsIn(['investor', 'officer'])
  kind?: 'investor' | 'officer';
}

export class PostInputDto {
  @ApiProperty({ description: 'Code of the unit' })
  @IsString()
  @Length(1, 100)
  unit!: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Role;

  @ApiPropertyOptional({ format: 'date-time', description: 'Now if missing' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class InviteDto {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiPropertyOptional({ enum: ['vi', 'en'], default: 'vi' })
  @IsOptional()
  @IsIn(['vi', 'en'])
  locale?: Locale;

  @ApiPropertyOptional({ type: [PostInputDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PostInputDto)
  posts?: PostInputDto[];
}

export class EndPostDto {
  @ApiPropertyOptional({ format: 'date-time', description: 'Now if missing; never in the past' })
  @IsOptional()
  @IsInstant()
  at?: string;
}

export class LostFactorDto {
  @ApiProperty({
    minLength: 10,
    maxLength: 500,
    description: 'By what the person was recognised, as when the account was given',
  })
  @IsString()
  @Length(10, 500)
  grounds!: string;
}

export class BlockDto {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @Length(1, 500)
  reason!: string;
}
