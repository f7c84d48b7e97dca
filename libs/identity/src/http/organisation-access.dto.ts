import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { formatInstant } from '#libs/kernel';
import { IsInstant, PageQuery } from '#libs/platform';
import type { OrganisationAccess } from '../persistence/organisation-access.store.js';

const STATES = ['requested', 'approved', 'refused', 'ended', 'revoked'] as const;

export class DecideAccessDto {
  @ApiProperty() @IsBoolean() approve!: boolean;

  @ApiPropertyOptional({ maxLength: 500, description: 'An administrator says why' })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  reason?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Until when; without it until revoked' })
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class AccessQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open'], description: 'Only what waits or is in force' })
  @IsOptional()
  @IsIn(['open'])
  state?: 'open';
}

export class OrganisationAccessDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'As the provider names them' }) person!: string;
  @ApiProperty() provider!: string;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty() taxCode!: string;
  @ApiProperty({ enum: STATES }) state!: string;
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) from!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) to!: string | null;
}

const shown = (at: number | null): string | null => (at === null ? null : formatInstant(at));

function stateOf(access: OrganisationAccess, now: number): (typeof STATES)[number] {
  if (access.revokedAt !== null) return 'revoked';
  if (access.decision === null) return 'requested';
  if (access.decision === 'refused') return 'refused';
  return access.to !== null && access.to <= now ? 'ended' : 'approved';
}

export const organisationAccessDto = (
  access: OrganisationAccess,
  now: number,
): OrganisationAccessDto => ({
  id: access.id,
  person: access.person,
  provider: access.provider,
  organisation: access.organisation,
  taxCode: access.taxCode,
  state: stateOf(access, now),
  requestedAt: formatInstant(access.requestedAt),
  decidedBy: access.decidedBy,
  reason: access.reason,
  from: shown(access.from),
  to: shown(access.to),
});
