import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsString, Length, ValidateIf } from 'class-validator';
import { formatInstant } from '#libs/kernel';
import type { Passkey } from '../persistence/passkey.store.js';
import { RecoveryCodesDto } from './second-factor.dto.js';

const WEBAUTHN = 'As WebAuthn names its parts (JSON form, base64url)';

export class PasskeyOptionsDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: WEBAUTHN })
  options!: Readonly<Record<string, unknown>>;
}

export class PasskeyChallengeDto {
  @ApiPropertyOptional({
    description: 'From the answer to the log-in; none to log in without password',
  })
  @ValidateIf(({ challenge }: PasskeyChallengeDto) => challenge !== undefined)
  @IsString()
  @Length(20, 200)
  challenge?: string;
}

export class PasskeyAnswerDto extends PasskeyChallengeDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: WEBAUTHN })
  @IsObject()
  credential!: Readonly<Record<string, unknown>>;
}

export class PasskeyProofDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: WEBAUTHN })
  @IsObject()
  credential!: Readonly<Record<string, unknown>>;
}

export class PasskeyNameDto {
  @ApiProperty({ maxLength: 80, example: 'My phone' })
  @IsString()
  @Length(1, 80)
  name!: string;
}

export class NewPasskeyDto extends PasskeyNameDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: WEBAUTHN })
  @IsObject()
  credential!: Readonly<Record<string, unknown>>;
}

export class PasskeyAddedDto extends RecoveryCodesDto {
  @ApiProperty({ description: 'Other sessions ended, this token rotated' })
  token!: string;
}

export class PasskeyDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty({ description: 'Whether the key lives on several devices of its owner' })
  backedUp!: boolean;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt!: string | null;
}

export const passkeyDto = (passkey: Passkey): PasskeyDto => ({
  id: passkey.id,
  name: passkey.name,
  backedUp: passkey.backedUp,
  createdAt: formatInstant(passkey.createdAt),
  lastUsedAt: passkey.lastUsedAt === null ? null : formatInstant(passkey.lastUsedAt),
});
