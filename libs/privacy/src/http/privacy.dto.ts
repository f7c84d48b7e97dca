import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { formatInstant } from '#libs/kernel';
import { PageQuery } from '#libs/platform';
import { LocalizedDto } from '#libs/identity';
import {
  ERASURE_STATES,
  type ErasureRequest,
  type ErasureState,
} from '../persistence/erasure.store.js';
import type { RetentionAct, RetentionRule } from '../persistence/retention.store.js';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

export class AskErasureDto {
  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class ErasureDecisionDto {
  @ApiProperty({ enum: ['erase', 'refuse'] })
  @IsIn(['erase', 'refuse'])
  decision!: 'erase' | 'refuse';

  @ApiProperty({ minLength: 3, maxLength: 1000 })
  @Transform(trimmed)
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

export class RetentionDecisionDto {
  @ApiProperty({ enum: ['anonymise', 'hold'] })
  @IsIn(['anonymise', 'hold'])
  decision!: 'anonymise' | 'hold';

  @ApiProperty({ minLength: 3, maxLength: 1000 })
  @Transform(trimmed)
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

export class ErasureQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ERASURE_STATES, default: 'open' })
  @IsOptional()
  @IsIn(ERASURE_STATES)
  state: ErasureState = 'open';
}

export class RetentionQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['proposed', 'done', 'held'], default: 'proposed' })
  @IsOptional()
  @IsIn(['proposed', 'done', 'held'])
  state: RetentionAct['state'] = 'proposed';
}

export class KeptDossierDto {
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date', description: 'The last day on which the law asks to keep it' })
  until!: string;
  @ApiProperty({ type: LocalizedDto }) basis!: LocalizedDto;
}

export class ErasureRequestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ERASURE_STATES }) state!: ErasureState;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) decisionReason!: string | null;
  @ApiProperty({ type: [KeptDossierDto], description: 'What the law keeps for a while' })
  kept!: KeptDossierDto[];
}

export class ErasureCaseDto extends ErasureRequestDto {
  @ApiProperty() accountName!: string;
  @ApiProperty() accountEmail!: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
}

export class RetentionRuleDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: every other procedure' })
  procedureCode!: string | null;
  @ApiProperty({ description: 'after the end of the dossier' }) months!: number;
  @ApiProperty({ type: LocalizedDto }) basis!: LocalizedDto;
  @ApiProperty({ description: 'ours, not the law’s' }) illustrative!: boolean;
  @ApiProperty({ format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveTo!: string | null;
}

export class RetentionRuleListDto {
  @ApiProperty({ type: [RetentionRuleDto] }) items!: RetentionRule[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class RetentionActDto {
  @ApiProperty({ format: 'uuid' }) dossierId!: string;
  @ApiProperty() dossierCode!: string;
  @ApiProperty({ description: 'code of the rule' }) rule!: string;
  @ApiProperty({ type: LocalizedDto }) basis!: LocalizedDto;
  @ApiProperty({ format: 'date' }) endedOn!: string;
  @ApiProperty({ enum: ['proposed', 'done', 'held'] }) state!: RetentionAct['state'];
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

const asked = (r: ErasureRequest): { [K in keyof ErasureRequestDto]: ErasureRequestDto[K] } => ({
  id: r.id,
  state: r.state,
  reason: r.reason,
  requestedAt: formatInstant(r.requestedAt),
  decidedAt: r.decidedAt === null ? null : formatInstant(r.decidedAt),
  decisionReason: r.decisionReason,
  kept: r.kept.map((k) => ({ ...k })),
});

export const erasureDto = (r: ErasureRequest): ErasureRequestDto => asked(r);

export const erasureCase = (r: ErasureRequest): ErasureCaseDto => ({
  ...asked(r),
  accountName: r.accountName,
  accountEmail: r.accountEmail,
  decidedBy: r.decidedBy,
});
