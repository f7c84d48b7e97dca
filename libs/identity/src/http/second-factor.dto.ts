import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

export class PasswordDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 1000)
  password!: string;
}

export class BeginDto {
  @ApiPropertyOptional({
    format: 'password',
    description: 'Not needed within five minutes of logging in',
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  password?: string;
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
  @ApiProperty({ description: 'An app that shows codes' }) enrolled!: boolean;
  @ApiProperty({ description: 'How many' }) passkeys!: number;
  @ApiProperty({ description: 'Whether the address of this portal allows them' })
  passkeysPossible!: boolean;
  @ApiProperty() required!: boolean;
  @ApiProperty() recoveryCodesLeft!: number;
  @ApiProperty({ description: 'Whether enrolling asks for it, as the log-in is some minutes old' })
  passwordNeeded!: boolean;
}

export class EnrolmentDto {
  @ApiProperty({ description: 'Base32' }) secret!: string;
  @ApiProperty({ description: 'For a QR code' }) uri!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({
    type: [String],
    description: 'Each works once; shown only now; none where there were some before',
  })
  recoveryCodes!: string[];
}

export class EnrolledDto extends RecoveryCodesDto {
  @ApiProperty() token!: string;
}
