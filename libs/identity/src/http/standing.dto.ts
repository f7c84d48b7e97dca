import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsInstant, PageQuery, ROLES, type Role } from '#libs/platform';
import {
  ABSENCE_KINDS,
  CONFLICT_KINDS,
  DELEGABLE_ROLES,
  HAND_OVERS,
  type AbsenceKind,
  type ConflictKind,
  type HandOver,
} from '../domain/index.js';
import { PersonRefDto, UnitRefDto } from './account.dto.js';

export class StandingQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['mine', 'unit'],
    default: 'mine',
    description: 'Mine, or those of the people whose unit I lead',
  })
  @IsOptional()
  @IsIn(['mine', 'unit'])
  scope: 'mine' | 'unit' = 'mine';
}

export class ConflictQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['mine', 'unit', 'all'],
    default: 'mine',
    description: '`all` is for auditors',
  })
  @IsOptional()
  @IsIn(['mine', 'unit', 'all'])
  scope: 'mine' | 'unit' | 'all' = 'mine';
}

export class AbsenceInputDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Myself if missing' })
  @IsOptional()
  @IsUUID()
  officerId?: string;

  @ApiProperty({ enum: ABSENCE_KINDS })
  @IsIn(ABSENCE_KINDS)
  kind!: AbsenceKind;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'The first moment back' })
  @IsInstant()
  to!: string;

  @ApiPropertyOptional({
    enum: HAND_OVERS,
    default: 'substitute',
    description:
      'What happens to the open tasks at the start; without a fit substitute they go to the queue',
  })
  @IsOptional()
  @IsIn(HAND_OVERS)
  handOver: HandOver = 'substitute';

  @ApiPropertyOptional({ format: 'uuid', description: 'Whoever has a delegation if missing' })
  @IsOptional()
  @IsUUID()
  substituteId?: string;
}

export class AbsenceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PersonRefDto }) officer!: PersonRefDto;
  @ApiProperty({ enum: ABSENCE_KINDS }) kind!: AbsenceKind;
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty({ enum: HAND_OVERS }) handOver!: HandOver;
  @ApiPropertyOptional({ type: PersonRefDto }) substitute?: PersonRefDto;
  @ApiProperty({ enum: ['coming', 'present', 'past', 'cancelled'] }) state!: string;
}

export class DelegationInputDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Myself if missing' })
  @IsOptional()
  @IsUUID()
  giverId?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  receiverId!: string;

  @ApiProperty({ description: 'Code of the unit' })
  @IsString()
  @Length(1, 100)
  unit!: string;

  @ApiProperty({ enum: ROLES, description: `One of ${DELEGABLE_ROLES.join(', ')}` })
  @IsIn(ROLES)
  role!: Role;

  @ApiPropertyOptional({ format: 'date-time', description: 'Now if missing' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  to!: string;

  @ApiPropertyOptional({ default: false, description: 'A leader’s own, with `basis`' })
  @IsOptional()
  @IsBoolean()
  signing: boolean = false;

  @ApiPropertyOptional({ description: 'Number and date of the document', maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  basis?: string;
}

export class DelegationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['delegation', 'substitution'] }) kind!: string;
  @ApiProperty({ type: PersonRefDto }) giver!: PersonRefDto;
  @ApiProperty({ type: PersonRefDto }) receiver!: PersonRefDto;
  @ApiProperty({ type: UnitRefDto }) unit!: UnitRefDto;
  @ApiProperty({ enum: DELEGABLE_ROLES }) role!: string;
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty() signing!: boolean;
  @ApiPropertyOptional() basis?: string;
  @ApiProperty({ type: PersonRefDto }) recordedBy!: PersonRefDto;
  @ApiPropertyOptional({ format: 'date-time' }) revokedAt?: string;
  @ApiProperty({ enum: ['coming', 'present', 'past', 'revoked'] }) state!: string;
}

export class ConflictInputDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Myself if missing' })
  @IsOptional()
  @IsUUID()
  officerId?: string;

  @ApiProperty({ enum: CONFLICT_KINDS })
  @IsIn(CONFLICT_KINDS)
  kind!: ConflictKind;

  @ApiProperty({ description: 'Tax code of the organisation: 10 digits, or 13 with the branch' })
  @Matches(/^\d{10}(-\d{3})?$/)
  taxCode!: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'Used where the portal does not know it' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  name?: string;
}

export class ConflictDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PersonRefDto }) officer!: PersonRefDto;
  @ApiProperty({ enum: CONFLICT_KINDS }) kind!: ConflictKind;
  @ApiProperty() applicantName!: string;
  @ApiPropertyOptional() taxCode?: string;
  @ApiProperty({ type: PersonRefDto }) declaredBy!: PersonRefDto;
  @ApiProperty({ format: 'date-time' }) declaredAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) endedAt?: string;
}

export class RecordedDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
