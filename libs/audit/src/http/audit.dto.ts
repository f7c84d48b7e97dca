import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '#libs/platform';
import { PURPOSES, type Purpose } from '../read-log.js';

export class FindingDto {
  @ApiProperty({
    enum: ['altered', 'unlinked', 'missing', 'inserted', 'rewritten', 'head', 'digest'],
  })
  fault!: string;
  @ApiPropertyOptional({ format: 'uuid' }) dossierId?: string;
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

export class ReadsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() dossierId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() accountId?: string;
}

export class PersonalDataReadDto {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() accountName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) dossierId!: string | null;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: PURPOSES }) purpose!: Purpose;
}
