import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';

export class GatewayReportDto {
  @ApiProperty({ description: 'The id that the gateway gave when it took the message' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  id!: string;

  @ApiProperty({ enum: ['delivered', 'failed'] })
  @IsIn(['delivered', 'failed'])
  status!: 'delivered' | 'failed';

  @ApiProperty({ description: 'When it was signed, in Unix milliseconds' })
  @IsInt()
  timestamp!: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string;

  @ApiPropertyOptional({ description: 'The number does not exist; nothing more is sent to it' })
  @IsOptional()
  @IsBoolean()
  unknownNumber?: boolean;
}

export class BounceDto {
  @ApiProperty({ description: 'The whole report mail (RFC 3464) as it arrived' })
  @IsString()
  @MinLength(1)
  @MaxLength(500_000)
  message!: string;

  @ApiProperty({ description: 'When it was signed, in Unix milliseconds' })
  @IsInt()
  timestamp!: number;
}
