import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { CHANNELS } from '../domain/index.js';

export class SuppressionDto {
  @ApiProperty({ enum: CHANNELS }) channel!: string;
  @ApiProperty() address!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
}

export class LiftedDto extends SuppressionDto {
  @ApiProperty({ format: 'date-time' }) liftedAt!: string;
  @ApiProperty() liftedBy!: string;
  @ApiProperty() why!: string;
}

export class LiftDto {
  @ApiProperty({ enum: CHANNELS }) @IsIn(CHANNELS) channel!: string;
  @ApiProperty() @IsString() @MaxLength(320) address!: string;
  @ApiProperty({ description: 'why the address can be written to again' })
  @IsString()
  @MinLength(5)
  @MaxLength(300)
  why!: string;
}
