import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '#libs/platform';

export class CatalogueQueryDto extends PageQuery {
  @ApiPropertyOptional({ description: 'Words or a code; accents and case do not matter' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q: string = '';

  @ApiPropertyOptional({ description: 'Code or name of a field, see GET /fields' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  field: string = '';
}

export class LocalizedDto {
  @ApiProperty() vi!: string;
  @ApiProperty() en!: string;
}

/** A thing with a code and a name. */
export class NamedDto extends LocalizedDto {
  @ApiProperty() code!: string;
}

export class LimitDto {
  @ApiProperty() amount!: number;
  @ApiProperty({
    enum: [
      'working-hour',
      'working-day',
      'elapsed-hour',
      'calendar-day',
      'month',
      'same-working-day',
    ],
  })
  unit!: string;
}

export class LimitCaseDto extends LimitDto {
  @ApiProperty() key!: string;
  @ApiPropertyOptional({ type: LocalizedDto }) case?: LocalizedDto;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'condition on the form; without it the row applies when no other does',
  })
  when?: object;
  @ApiPropertyOptional({ format: 'date' }) effectiveFrom?: string;
  @ApiPropertyOptional({ format: 'date' }) effectiveTo?: string;
  @ApiProperty({ description: 'false where the legal text says otherwise' }) inForce!: boolean;
  @ApiPropertyOptional({ type: LocalizedDto }) note?: LocalizedDto;
}

export class ComponentDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty() required!: boolean;
  @ApiPropertyOptional({ type: LocalizedDto }) condition?: LocalizedDto;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'condition on the form under which it is demanded',
  })
  when?: object;
  @ApiProperty() originals!: number;
  @ApiProperty() copies!: number;
  @ApiPropertyOptional() formCode?: string;
  @ApiProperty({ type: [String], description: 'media types of the files that may be sent for it' })
  accepts!: string[];
}

export class FeeDto {
  @ApiProperty({
    enum: ['none', 'fixed', 'by-council', 'by-law', 'formula', 'table', 'attachment'],
  })
  kind!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'null: not known beforehand' })
  amount!: number | null;
  @ApiProperty({ enum: ['VND'] }) currency!: string;
  @ApiProperty({ type: LocalizedDto }) text!: LocalizedDto;
}

export class LegalBasisDto {
  @ApiProperty() id!: string;
  @ApiProperty({ type: LocalizedDto }) title!: LocalizedDto;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveTo!: string | null;
}

export class ResultDto {
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiPropertyOptional() formCode?: string;
}

export class MilestoneDto extends LimitDto {
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiPropertyOptional({ type: LocalizedDto, description: 'what the time is counted from' })
  from?: LocalizedDto;
}

export class StepDto {
  @ApiProperty() key!: string;
  @ApiProperty({ enum: ['task', 'consultation'] }) kind!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: [NamedDto], description: 'one for a task, all that are asked for opinions' })
  units!: NamedDto[];
  @ApiProperty({ type: NamedDto }) unit!: NamedDto;
  @ApiProperty() role!: string;
  @ApiProperty({ description: 'working hours under the limit of the case above' }) hours!: number;
  @ApiPropertyOptional({ type: LimitDto }) limit?: LimitDto;
}

export class ProcedureItemDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: NamedDto }) field!: NamedDto;
  @ApiProperty({ type: NamedDto }) agency!: NamedDto;
  @ApiProperty({ type: LimitDto }) limit!: LimitDto;
  @ApiProperty({ enum: ['full', 'partial'] }) online!: string;
  @ApiProperty({ description: 'false: abolished, no new dossier is received' }) open!: boolean;
}

export class ProcedureDto extends ProcedureItemDto {
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveTo!: string | null;
  @ApiProperty({ type: LocalizedDto }) competence!: LocalizedDto;
  @ApiProperty({ type: [ComponentDto] }) components!: ComponentDto[];
  @ApiProperty({ description: 'sets of the dossier' }) sets!: number;
  @ApiPropertyOptional({ type: LimitDto }) committedLimit?: LimitDto;
  @ApiProperty({ type: [LimitCaseDto] }) limits!: LimitCaseDto[];
  @ApiProperty({ type: FeeDto }) fee!: FeeDto;
  @ApiProperty({ type: [LegalBasisDto] }) legalBasis!: LegalBasisDto[];
  @ApiProperty({ type: [ResultDto] }) results!: ResultDto[];
  @ApiProperty({ type: [MilestoneDto], description: 'times that the law gives to parts' })
  milestones!: MilestoneDto[];
  @ApiProperty({ type: [StepDto] }) steps!: StepDto[];
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Schema 2020-12' })
  form!: object;
  @ApiProperty({ description: 'steps and form stand for ones that were not published' })
  illustrative!: boolean;
}

export class ProcedurePageDto {
  @ApiProperty({ type: [ProcedureItemDto] }) items!: ProcedureItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class FieldDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ description: 'procedures in it' }) count!: number;
}

export class FieldListDto {
  @ApiProperty({ type: [FieldDto] }) items!: FieldDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class ZoneDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ enum: ['economic-zone', 'free-trade-zone', 'industrial-park'] }) kind!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ description: 'whether a project can be filed for' }) open!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'hectares' }) areaHa!: number | null;
  @ApiPropertyOptional() developer?: string;
  @ApiPropertyOptional() occupancyPercent?: number;
  @ApiPropertyOptional() since?: number;
  @ApiProperty() source!: string;
}

export class ZoneListDto {
  @ApiProperty({ type: [ZoneDto] }) items!: ZoneDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
