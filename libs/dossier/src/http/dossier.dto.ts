import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LocalizedDto, UnitRefDto } from '#libs/identity';
import { PageQuery } from '#libs/platform';
import { HAND_OVER_OUTCOMES, type HandOverOutcome } from '#libs/process/domain';
import { DOSSIER_STATUSES, type DossierStatus } from '../domain/index.js';

export class ProcedureRefDto {
  @ApiProperty({ example: '1.009664' }) code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
}

export class ApplicantDto {
  @ApiProperty() name!: string;
}

export class CurrentStepDto {
  @ApiProperty() key!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: UnitRefDto }) unit!: UnitRefDto;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiPropertyOptional({ description: 'true where its date may still move' }) provisional?: boolean;
}

export class DossierAttachmentDto {
  @ApiProperty() id!: string;
  @ApiProperty() component!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty() mediaType!: string;
  @ApiProperty() size!: number;
  @ApiProperty() sha256!: string;
  @ApiPropertyOptional() pages?: number;
}

export class DossierComponentDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: [DossierAttachmentDto] }) attachments!: DossierAttachmentDto[];
}

export class FaultDto {
  @ApiProperty({ description: 'JSON pointer' }) pointer!: string;
  @ApiProperty() code!: string;
  @ApiProperty() detail!: string;
}

export class SupplementItemViewDto {
  @ApiPropertyOptional() component?: string;
  @ApiProperty() text!: string;
}

export class SupplementViewDto {
  @ApiProperty() stage!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() legalBasis!: string;
  @ApiProperty({ type: [SupplementItemViewDto] }) items!: SupplementItemViewDto[];
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) answeredAt?: string;
}

export class FeeViewDto {
  @ApiProperty({ description: 'VND' }) amount!: number;
  @ApiProperty() paid!: boolean;
  @ApiPropertyOptional() waivedReason?: string;
}

export class LinkedDossierDto {
  @ApiProperty({ enum: ['origin', 'linked'], description: 'Handed this one over, or opened by it' })
  relation!: 'origin' | 'linked';
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'None while it is a draft' })
  code!: string | null;
  @ApiProperty({ enum: DOSSIER_STATUSES }) status!: DossierStatus;
  @ApiProperty({ type: ProcedureRefDto }) procedure!: ProcedureRefDto;
  @ApiProperty({ description: 'The step that hands over' }) nodeId!: string;
  @ApiProperty({ description: 'The process of the origin goes on when the linked one has ended' })
  waits!: boolean;
  @ApiPropertyOptional({ enum: HAND_OVER_OUTCOMES, description: 'How the linked dossier ended' })
  outcome?: HandOverOutcome;
}

export class RatingViewDto {
  @ApiProperty() score!: number;
  @ApiPropertyOptional() comment?: string;
}

const instant = { type: String, format: 'date-time', nullable: true } as const;

export class DossierItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: 'H24.08-261123-0001' })
  code!: string | null;
  @ApiProperty({ enum: DOSSIER_STATUSES }) status!: DossierStatus;
  @ApiProperty({ minimum: 1, maximum: 10 }) nationalStatus!: number;
  @ApiPropertyOptional({ enum: ['approved', 'rejected'] }) decision?: 'approved' | 'rejected';
  @ApiProperty() version!: number;
  @ApiProperty({ type: ProcedureRefDto }) procedure!: ProcedureRefDto;
  @ApiProperty({ type: ApplicantDto }) applicant!: ApplicantDto;
  @ApiProperty(instant) sentAt!: string | null;
  @ApiProperty(instant) arrivedAt!: string | null;
  @ApiProperty(instant) receivedAt!: string | null;
  @ApiProperty(instant) dueAt!: string | null;
  @ApiProperty(instant) legalDueAt!: string | null;
  @ApiProperty(instant) decidedAt!: string | null;
  @ApiProperty() provisional!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: [CurrentStepDto] }) currentSteps!: CurrentStepDto[];
}

export class ClosedHandOverDto {
  @ApiProperty({ description: 'The node of the process' }) key!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
}

export class DossierDto extends DossierItemDto {
  @ApiProperty({ description: 'The version it was received under; its process is drawn from it' })
  procedureVersionId!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) form!: Record<string, unknown>;
  @ApiProperty({ type: [DossierComponentDto] }) components!: DossierComponentDto[];
  @ApiProperty(instant) closedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the clock stands still' })
  pause!: string | null;
  @ApiPropertyOptional({ type: FeeViewDto }) fee?: FeeViewDto;
  @ApiPropertyOptional({ type: SupplementViewDto, description: 'The latest request' })
  supplement?: SupplementViewDto;
  @ApiPropertyOptional({ type: RatingViewDto }) rating?: RatingViewDto;
  @ApiProperty({
    type: [String],
    description: 'Nodes of the process where it stands: steps, timers, joins',
  })
  tokens!: string[];
  @ApiProperty({
    type: [ClosedHandOverDto],
    description: 'Only for officers: hand-overs whose procedure takes no dossiers now',
  })
  closedHandOvers!: ClosedHandOverDto[];
  @ApiProperty({ type: [LinkedDossierDto], description: 'Counted once, under one clock' })
  links!: LinkedDossierDto[];
  @ApiPropertyOptional({ description: 'Only for the applicant' }) trackingSecret?: string;
  @ApiPropertyOptional({ description: 'Only for officers: whether this person follows it' })
  following?: boolean;
}

export class DossierPageDto {
  @ApiProperty({ type: [DossierItemDto] }) items!: DossierItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class FollowedDossierDto extends DossierItemDto {
  @ApiProperty({ format: 'date-time' }) followedAt!: string;
}

export class FollowedPageDto {
  @ApiProperty({ type: [FollowedDossierDto] }) items!: FollowedDossierDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class DraftDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['draft'] }) status!: DossierStatus;
  @ApiProperty() version!: number;
  @ApiProperty({ type: ProcedureRefDto }) procedure!: ProcedureRefDto;
}

export class SavedFormDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DOSSIER_STATUSES }) status!: DossierStatus;
  @ApiProperty() version!: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) form!: Record<string, unknown>;
  @ApiProperty({ type: [FaultDto] }) issues!: FaultDto[];
}

export class SubmittedDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'H24.08-261123-0001' }) code!: string;
  @ApiProperty({ enum: ['submitted'] }) status!: DossierStatus;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ description: 'Opens the public tracking page beside the code' })
  trackingSecret!: string;
}

export class DossierQuery extends PageQuery {
  @ApiPropertyOptional({ enum: DOSSIER_STATUSES })
  @IsOptional()
  @IsIn(['', ...DOSSIER_STATUSES])
  status?: DossierStatus | '';
}
