import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { formatInstant } from '#libs/kernel';
import type { CaughtMail } from '../persistence/caught-mails.js';

export class DevMailQuery {
  @ApiPropertyOptional({ description: 'an exact address' })
  @IsOptional()
  @IsString()
  @MaxLength(320)
  to?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;
}

export class DevMailDto {
  @ApiProperty({ type: [String] }) to!: string[];
  @ApiProperty() from!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() text!: string;
  @ApiProperty() html!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  headers!: Record<string, string>;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
}

export class DevMailListDto {
  @ApiProperty({ type: [DevMailDto] }) items!: DevMailDto[];
}

export const devMailDto = (mail: CaughtMail): DevMailDto => ({
  to: [...mail.to],
  from: mail.from,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  headers: { ...mail.headers },
  receivedAt: formatInstant(mail.receivedAt),
});
