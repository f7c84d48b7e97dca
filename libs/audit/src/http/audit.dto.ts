import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '#libs/platform';
import { PURPOSES, type Purpose } from '../read-log.js';

export class FindingDto {
  @ApiProperty({
    enum: ['altered', 'unlinked', 'missing', 'inserted', 'rewritten', 'head', 'digest'],
  })
  fault!: string;
  @ApiPropertyOptional({ format: 'uuid' }) dossierId?: string;
  @ApiPropertyOptional({ description: 'where the dossier is still there and has a code' })
  dossierCode?: string;
  @ApiPropertyOptional({ description: 'The event' }) seq?: number;
  @ApiPropertyOptional({ description: 'The digest' }) digest?: number;
  @ApiProperty() detail!: string;
}

export class AuditReportDto {
  @ApiProperty() intact!: boolean;
  @ApiProperty() dossiers!: number;
  @ApiProperty() events!: number;
  @ApiProperty() digests!: number;
  @ApiProperty({ type: [FindingDto] }) findings!: FindingDto[];
}

export class DigestDto {
  @ApiProperty() number!: number;
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ description: 'Dossiers with new events since the digest before' })
  dossiers!: number;
  @ApiProperty() keyId!: string;
  @ApiProperty() signature!: string;
}

export class DigestStatementDto {
  @ApiProperty() format!: string;
  @ApiProperty() number!: number;
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ description: 'SHA-256 of the statement before' }) previous!: string;
  @ApiProperty() dossiers!: number;
  @ApiProperty() entriesHash!: string;
  @ApiProperty() keyId!: string;
}

export class DigestEntryDto {
  @ApiProperty({ format: 'uuid' }) dossierId!: string;
  @ApiProperty() from!: number;
  @ApiProperty({ type: [String] }) hashes!: readonly string[];
}

export class SignedDigestDto {
  @ApiProperty({ type: DigestStatementDto }) statement!: DigestStatementDto;
  @ApiProperty({ description: 'Ed25519 over the canonical JSON of the statement, base64url' })
  signature!: string;
  @ApiProperty({ type: [DigestEntryDto] }) entries!: readonly DigestEntryDto[];
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class ReadsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() dossierId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() accountId?: string;
  @ApiPropertyOptional({ description: 'a dossier code, whole' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  dossier?: string;
  @ApiPropertyOptional({ description: 'who has read: an address, or a part of a name' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  person?: string;
  @ApiPropertyOptional({ enum: PURPOSES })
  @IsOptional()
  @IsIn(PURPOSES)
  purpose?: Purpose;
  @ApiPropertyOptional({ format: 'date', description: 'first day, in +07:00' })
  @IsOptional()
  @Matches(DATE)
  from?: string;
  @ApiPropertyOptional({ format: 'date', description: 'last day, included to its end' })
  @IsOptional()
  @Matches(DATE)
  to?: string;
}

export class PersonalDataReadDto {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() accountName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) dossierId!: string | null;
  @ApiProperty({ type: String, nullable: true }) dossierCode!: string | null;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: PURPOSES }) purpose!: Purpose;
}
