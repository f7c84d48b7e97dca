import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

export class PasswordDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 1000)
  password!: string;
}

export class CodeDto {
  @ApiProperty({ description: 'Six digits, or a recovery code', example: '123456' })
  @IsString()
  @Length(6, 40)
  code!: string;
}

export class ChallengeAnswerDto extends CodeDto {
  @ApiProperty({ description: 'From the answer to the log-in' })
  @IsString()
  @Length(20, 200)
  challenge!: string;
}

export class ProofDto extends PasswordDto {
  @ApiProperty() @IsString() @Length(6, 40) code!: string;
}

export class StepUpDto extends PasswordDto {
  @ApiPropertyOptional({ description: 'Where a second factor is enrolled' })
  @IsOptional()
  @IsString()
  @Length(6, 40)
  code?: string;
}

export class SecondFactorStateDto {
  @ApiProperty() enrolled!: boolean;
  @ApiProperty() required!: boolean;
  @ApiProperty() recoveryCodesLeft!: number;
}

export class EnrolmentDto {
  @ApiProperty({ description: 'Base32' }) secret!: string;
  @ApiProperty({ description: 'For a QR code' }) uri!: string;
}

export class EnrolledDto {
  @ApiProperty() token!: string;
  @ApiProperty({ type: [String], description: 'Each works once; shown only now' })
  recoveryCodes!: string[];
}
