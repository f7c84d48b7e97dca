import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, Min } from 'class-validator';
import { LocalizedDto } from '#libs/identity';
import { NODE_KINDS, type NodeKind } from '#libs/process/domain';
import { GroundsDto } from './act.dto.js';

const nodes = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'Places of steps that have another name in the new version: old key → new key',
} as const;

export class MigrationPlanQueryDto {
  @ApiPropertyOptional(nodes)
  @IsOptional()
  @IsObject()
  nodes?: Record<string, string>;

  @ApiPropertyOptional({ minimum: 1, description: 'Unasked the one in force' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

export class VersionChoiceDto {
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveTo!: string | null;
  @ApiProperty() inForce!: boolean;
}

export class MigrationDto extends GroundsDto {
  @ApiProperty({ minimum: 1, description: 'Any published version' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional(nodes)
  @IsOptional()
  @IsObject()
  nodes?: Record<string, string>;
}

export class MigrationPlaceDto {
  @ApiProperty() key!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ enum: NODE_KINDS }) kind!: NodeKind;
}

export class OpenPlaceDto extends MigrationPlaceDto {
  @ApiProperty({ type: String, nullable: true, description: 'Its place in the new version' })
  to!: string | null;
}

export class MigrationPlanDto {
  @ApiProperty() version!: number;
  @ApiProperty({ type: [VersionChoiceDto], description: 'All that it may move to' })
  versions!: VersionChoiceDto[];
  @ApiProperty({ type: [OpenPlaceDto] }) open!: OpenPlaceDto[];
  @ApiProperty({ type: [MigrationPlaceDto] }) places!: MigrationPlaceDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) newDueAt!: string | null;
  @ApiProperty({ description: 'Whether the date of now may still move' }) provisional!: boolean;
  @ApiProperty({ description: 'Whether the new date may still move' }) newProvisional!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why it would be refused as it is' })
  refusal!: string | null;
}
