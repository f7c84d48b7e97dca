import { ALL_FILE_TYPES } from '../domain/index.js';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LimitCaseDto, LimitDto, LocalizedDto, NamedDto } from './procedure.dto.js';

const anything = { type: 'object', additionalProperties: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const moment = { type: String, format: 'date-time', nullable: true } as const;

export class PersonDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class VersionItemDto {
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['draft', 'published', 'withdrawn'] }) status!: string;
  @ApiProperty({ description: 'For If-Match; grows with every save' }) revision!: number;
  @ApiProperty({ type: Number, nullable: true }) basedOn!: number | null;
  @ApiProperty(day) effectiveFrom!: string | null;
  @ApiProperty(day) effectiveTo!: string | null;
  @ApiProperty({ description: 'What is filed today follows it' }) inForce!: boolean;
  @ApiProperty({ type: PersonDto, nullable: true }) createdBy!: PersonDto | null;
  @ApiProperty({ type: PersonDto, nullable: true }) updatedBy!: PersonDto | null;
  @ApiProperty(moment) updatedAt!: string | null;
  @ApiProperty({ type: PersonDto, nullable: true }) publishedBy!: PersonDto | null;
  @ApiProperty(moment) publishedAt!: string | null;
}

export class VersionListDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: [VersionItemDto] }) items!: VersionItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class ConditionFieldDto {
  @ApiProperty() path!: string;
  @ApiProperty({ enum: ['text', 'number', 'flag', 'list'] }) type!: string;
  @ApiProperty({ type: LocalizedDto }) title!: LocalizedDto;
  @ApiPropertyOptional({ type: 'array', items: anything }) options?: object[];
}

export class VersionComponentDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: [String], enum: [...ALL_FILE_TYPES] }) accepts!: string[];
}

export class VersionDto extends VersionItemDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: NamedDto }) agency!: NamedDto;
  @ApiProperty(anything) process!: object;
  @ApiProperty({ type: [LimitCaseDto] }) limits!: object[];
  @ApiProperty({ type: [LimitCaseDto] }) committedLimits!: object[];
  @ApiProperty({ type: 'array', items: anything }) golden!: object[];
  @ApiProperty({ ...anything, description: 'Hours of every step under every limit' })
  stepHours!: object;
  @ApiProperty({ type: [VersionComponentDto] }) components!: VersionComponentDto[];
  @ApiProperty({ type: [ConditionFieldDto], description: 'On which something depends' })
  conditionFields!: object[];
  @ApiProperty({ type: [ConditionFieldDto], description: 'All that a condition can read' })
  formFields!: object[];
  @ApiProperty({ ...anything, description: 'A dossier that could be filed' }) sampleForm!: object;
  @ApiProperty({ description: 'The person has edited it, so another one publishes it' })
  editedByYou!: boolean;
}

export class AuthoringFaultDto {
  @ApiProperty({ enum: ['structure', 'content', 'soundness', 'time', 'golden'] }) area!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) text!: LocalizedDto;
  @ApiPropertyOptional() nodeId?: string;
  @ApiPropertyOptional() flowId?: string;
  @ApiPropertyOptional() field?: string;
  @ApiPropertyOptional() limitCase?: string;
  @ApiPropertyOptional() goldenIndex?: number;
  @ApiPropertyOptional({ type: [String], description: 'Nodes on the way to the fault' })
  trace?: string[];
}

export class PathStepDto {
  @ApiProperty() nodeId!: string;
  @ApiProperty() hours!: number;
}

export class CaseTimeDto {
  @ApiProperty() case!: string;
  @ApiPropertyOptional({ type: LocalizedDto }) name?: LocalizedDto;
  @ApiProperty({ type: LimitDto }) limit!: LimitDto;
  @ApiProperty() givenHours!: number;
  @ApiProperty() neededHours!: number;
  @ApiProperty() fits!: boolean;
  @ApiProperty({ type: [PathStepDto], description: 'The way that needs most' })
  path!: PathStepDto[];
}

export class GoldenResultDto {
  @ApiProperty() index!: number;
  @ApiProperty() startAt!: string;
  @ApiProperty() expected!: string;
  @ApiProperty({ type: String, nullable: true }) actual!: string | null;
  @ApiProperty({ type: String, nullable: true }) limitCase!: string | null;
  @ApiProperty() passes!: boolean;
}

export class SoundnessDto {
  @ApiProperty({ type: Boolean, nullable: true }) sound!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) safe!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) optionToComplete!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) properCompletion!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) noDeadActivities!: boolean | null;
  @ApiProperty() states!: number;
  @ApiProperty({ type: [String] }) trace!: string[];
}

export class CheckDto {
  @ApiProperty({ description: 'Nothing that is checked stands against publishing' })
  passes!: boolean;
  @ApiProperty({ type: [AuthoringFaultDto] }) faults!: AuthoringFaultDto[];
  @ApiProperty({ type: SoundnessDto, nullable: true, description: 'null: the structure is broken' })
  soundness!: SoundnessDto | null;
  @ApiProperty({ type: [CaseTimeDto] }) times!: CaseTimeDto[];
  @ApiProperty({ type: [GoldenResultDto] }) golden!: GoldenResultDto[];
  @ApiProperty({ type: String, nullable: true, description: 'The process, drawn: BPMN 2.0 XML' })
  bpmn!: string | null;
}

export class ImportedDto extends VersionDto {
  @ApiProperty({ type: SoundnessDto, description: 'Of the model as the file has it' })
  model!: SoundnessDto;
}

export class WalkStepDto {
  @ApiProperty() nodeId!: string;
  @ApiProperty({ enum: ['task', 'consultation', 'timer', 'hand-over'] }) kind!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: [NamedDto] }) units!: NamedDto[];
  @ApiPropertyOptional() role?: string;
  @ApiProperty({ type: LimitDto }) limit!: LimitDto;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiPropertyOptional() outcome?: string;
  @ApiProperty({ type: 'array', items: anything }) outcomes!: object[];
  @ApiProperty() cancelled!: boolean;
}

export class WalkViewDto {
  @ApiProperty({ type: String, nullable: true }) case!: string | null;
  @ApiProperty({ type: LimitDto, nullable: true }) limit!: LimitDto | null;
  @ApiProperty({ ...moment, description: 'What the law gives' }) legalDueAt!: string | null;
  @ApiProperty({ description: 'Whether that date may still move' }) provisional!: boolean;
  @ApiProperty({ ...moment, description: 'null: the walk got stuck' }) endedAt!: string | null;
  @ApiProperty({ description: 'It ends within the legal limit' }) inTime!: boolean;
  @ApiProperty({ type: [WalkStepDto] }) steps!: WalkStepDto[];
  @ApiPropertyOptional({ ...anything, description: 'Why the walk could not go on' })
  refusal?: object;
}

export class ComparisonDto {
  @ApiProperty() from!: number;
  @ApiProperty() to!: number;
  @ApiProperty({ type: 'array', items: anything }) changes!: object[];
}

export class ProcedureEventDto {
  @ApiProperty() version!: number;
  @ApiProperty({
    enum: ['draft-created', 'draft-saved', 'draft-imported', 'published', 'withdrawn'],
  })
  kind!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: PersonDto }) actor!: PersonDto;
  @ApiProperty(anything) data!: object;
}

export class ProcedureEventListDto {
  @ApiProperty({ type: [ProcedureEventDto] }) items!: ProcedureEventDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class ProcessItemDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: LocalizedDto }) field!: LocalizedDto;
  @ApiProperty({ description: 'The version in force, or the last one' }) version!: number;
  @ApiProperty(day) effectiveFrom!: string | null;
  @ApiProperty() open!: boolean;
  @ApiProperty() steps!: number;
  @ApiProperty() illustrative!: boolean;
  @ApiProperty({ type: Number, nullable: true }) draft!: number | null;
  @ApiProperty({ type: PersonDto, nullable: true }) draftBy!: PersonDto | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Published, not in force yet' })
  upcoming!: number | null;
  @ApiProperty(day) upcomingFrom!: string | null;
}

export class ProcessListDto {
  @ApiProperty({ type: [ProcessItemDto] }) items!: ProcessItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
